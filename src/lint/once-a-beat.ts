/** Things worked out once: the reader hands out the same beat, and the same scenario, until something in it changes. */
import type { Beat, Scenario } from '../scenario/scenario.ts';

/** All that was worked out about one beat: by the number of the question. */
type Known = unknown[];

const ABOUT = new WeakMap<Beat, Known>();
/** How many questions are asked about beats. */
let questions = 0;

function knownAbout(beat: Beat): Known {
  const known = ABOUT.get(beat);
  if (known !== undefined) return known;
  const nothing: Known = [];
  ABOUT.set(beat, nothing);
  return nothing;
}

/** What hangs on one beat alone and is never undefined, worked out once for as long as the beat is the same. */
export function onceABeat<Found extends object>(of: (beat: Beat) => Found): (beat: Beat) => Found {
  const asked = { question: questions++, of };
  return (beat) => answer(beat, knownAbout(beat), asked);
}

interface Question<Found> {
  readonly question: number;
  readonly of: (beat: Beat) => Found;
}

function answer<Found extends object>(beat: Beat, known: Known, { question, of }: Question<Found>): Found {
  // Under its own number stands what this very question was answered with.
  const before = known[question] as Found | undefined;
  if (before !== undefined) return before;
  const found = of(beat);
  known[question] = found;
  return found;
}

/** What several rules ask of a scenario, worked out for the first that asks. */
export function onceAScenario<Found extends object>(
  of: (scenario: Scenario) => Found,
): (scenario: Scenario) => Found {
  const known = new WeakMap<Scenario, Found>();
  return (scenario) => {
    const before = known.get(scenario);
    if (before !== undefined) return before;
    const found = of(scenario);
    known.set(scenario, found);
    return found;
  };
}

/** The beats of a scenario. */
export const beatsOf = onceAScenario(({ beats }): readonly Beat[] => Object.values(beats));

/** Looked up once per scenario: most of what a look after an edit does is to ask what is known about thousands of beats. */
const knownAboutAll = onceAScenario((scenario): readonly Known[] => beatsOf(scenario).map(knownAbout));

/** What is found in all beats together: after an edit, only beats that have changed are gone through again. */
export function inAllBeats<Found>(
  of: (beat: Beat) => readonly Found[],
): (scenario: Scenario) => readonly Found[] {
  const asked = { question: questions++, of };
  return onceAScenario((scenario) => {
    const [beats, known] = [beatsOf(scenario), knownAboutAll(scenario)];
    const all: Found[] = [];
    // Thousands of beats, and many questions after every edit: no iterators here, and no step where nothing was found.
    for (let place = 0; place < beats.length; place++) {
      const [beat, about] = [beats[place], known[place]];
      if (beat === undefined || about === undefined) continue;
      const found = answer(beat, about, asked);
      for (let at = 0; at < found.length; at++) all.push(found[at] as Found);
    }
    return all;
  });
}
