/** Things worked out once: the reader hands out the same beat, and the same scenario, until something in it changes. */
import type { Beat, Scenario } from '../scenario/scenario.ts';

/** What hangs on one beat alone, worked out once for as long as the beat is the same. */
export function onceABeat<Found>(of: (beat: Beat) => Found): (beat: Beat) => Found {
  return onceFor(of);
}

/** What several rules ask of a scenario, worked out for the first that asks. */
export function onceAScenario<Found>(of: (scenario: Scenario) => Found): (scenario: Scenario) => Found {
  return onceFor(of);
}

function onceFor<Thing extends object, Found>(of: (thing: Thing) => Found): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.found;
    const found = of(thing);
    known.set(thing, { found });
    return found;
  };
}
