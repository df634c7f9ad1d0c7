/** With whom a skill is called to mind: somebody else, where the skill is called for, and as briefly as can be. */
import { callsFor } from '../../debrief/debrief.ts';
import type { Recall } from '../../records/records.ts';
import { shelfOf } from '../home/who-waits.ts';
import { fetchScenario, type Fetch, type Library, type Listed } from '../library.ts';

/** Of a scenario’s replies, as many as must show the skill, 0–1. */
const ENOUGH = 0.12;

/** The shortest scenario of another persona that calls for the skill; null where nobody else is here. */
export async function recallWith(fetch: Fetch, library: Library, recall: Recall): Promise<Listed | null> {
  const others = shelfOf(library).filter(({ card }) => card.persona !== recall.notWith);
  const weighed = await Promise.all(others.map((listed) => weigh(fetch, listed, recall.skill)));
  const calling = weighed.filter(({ calls }) => calls >= ENOUGH);
  const best = (calling.length > 0 ? calling : weighed).toSorted((a, b) => a.beats - b.beats);
  // Each of the four is with another one, as far as there are others.
  return best[(recall.place - 1) % Math.max(1, best.length)]?.listed ?? null;
}

interface Weighed {
  readonly listed: Listed;
  readonly calls: number;
  readonly beats: number;
}

/** One that cannot be fetched now comes last. */
async function weigh(fetch: Fetch, listed: Listed, skill: string): Promise<Weighed> {
  const scenario = await fetchScenario(fetch, listed.pack.id, listed.card.id).catch(() => null);
  if (scenario === null) return { listed, calls: 0, beats: Infinity };
  return { listed, calls: callsFor(scenario, skill), beats: Object.keys(scenario.beats).length };
}
