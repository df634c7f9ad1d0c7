/** Small experiments with the customers of the cast, played by the product's own arithmetic: no seed moves them. */
import { exitFor, outcome, seatState, step, temperature } from '../persona/persona.ts';
import type { State, Utterance } from '../persona/persona.ts';
import type { Act, Issue, Persona } from '../scenario/scenario.ts';

export const OUR_FAULT: Issue = { fault: 1, monetary: 0.5, misbelief: 0, resolvable: 1, hazard: false };
/** The calm of somebody rested. */
const RESTED = 80;
/** From this much hunger for a quarrel on, a customer is hellish. */
const HELLISH = 0.5;

export const isHellish = ({ temperament }: Persona): boolean => temperament.bait >= HELLISH;

export interface Circumstance {
  readonly issue?: Partial<Issue>;
  readonly composure?: number;
}

/** A customer sitting down, before a word was said. */
export const sitting = (persona: Persona, { issue, composure }: Circumstance = {}): State =>
  seatState(persona, { issue: { ...OUR_FAULT, ...issue }, seed: 0, composure: composure ?? RESTED });

/** One reply of whole, concrete acts. */
export const saying = (...acts: readonly Act[]): Utterance => ({ acts, quality: acts.map(() => 1) });

/** Every state on the way, the first one included; stops where the contact ends. */
export function course(start: State, replies: readonly Utterance[]): readonly State[] {
  const states = [start];
  for (const reply of replies) {
    const last = states.at(-1) ?? start;
    if (exitFor(last) !== null) break;
    states.push(step(last, reply));
  }
  return states;
}

/** The state after these replies. */
export const after = (start: State, replies: readonly Utterance[]): State =>
  course(start, replies).at(-1) ?? start;

/** Replies of one act each: `listen listen paraphrase`. */
export const each = (...acts: readonly Act[]): readonly Utterance[] => acts.map((act) => saying(act));

/** How the contact is remembered, 0–100. */
export const worth = (state: State, kept?: boolean): number =>
  outcome(state, {
    kind: exitFor(state) ?? (state.handedOver === 'no' ? null : 'handed_over'),
    ...(kept === undefined ? {} : { kept }),
  });

export const heat = (state: State): number => temperature(state);
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
