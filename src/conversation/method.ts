/**
 * How far a conversation has come along the method its scenario teaches. MAMA, from the first source: make time to
 * listen, acknowledge, meet minds, act. Three ways of listening, from the fifth: to empathise, to understand, to act.
 * A step counts as done by what the customer has come to, not by what was said: an apology nobody was ready for is none.
 */
import type { Phase, Scenario } from '../scenario/scenario.ts';
import { PHASES } from '../scenario/scenario.ts';

export type Method = 'mama' | 'three_ways';

/** The phase with which each step is done, in the order of the steps. Being told that nothing is wrong leads back. */
const DONE_WITH: Readonly<Record<Method, readonly Phase[]>> = {
  mama: ['acknowledging', 'meeting', 'closing', 'following_up'],
  three_ways: ['acknowledging', 'meeting', 'following_up'],
};

/** How many steps of a method are done: 0–4 of MAMA, 0–3 of the three ways. */
export function stepsDone(method: Method, phase: Phase): number {
  const here = PHASES.indexOf(phase);
  return DONE_WITH[method].filter((done) => PHASES.indexOf(done) <= here).length;
}

export const stepsIn = (method: Method): number => DONE_WITH[method].length;

/** Which numbered teachings name a method; those beside them are about its exceptions. */
const TEACHINGS: Readonly<Record<Method, readonly [source: string, first: number, last: number]>> = {
  mama: ['always-right', 1, 11],
  three_ways: ['three-ways-of-listening', 106, 118],
};

function timesNamed(method: Method, sources: readonly string[]): number {
  const [source, first, last] = TEACHINGS[method];
  return sources.filter((cited) => {
    const [name, number] = cited.split('/');
    return name === source && Number(number) >= first && Number(number) <= last;
  }).length;
}

/** The method a scenario's sources name most; null where they name none, or where a hazard wants its no first. */
export function methodOf({ sources, issue }: Pick<Scenario, 'sources' | 'issue'>): Method | null {
  if (issue.hazard) return null;
  const [mama, threeWays] = [timesNamed('mama', sources), timesNamed('three_ways', sources)];
  if (mama + threeWays === 0) return null;
  return mama >= threeWays ? 'mama' : 'three_ways';
}
