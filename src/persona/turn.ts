import type { Act, Threat } from '../scenario/scenario.ts';
import type { Gauge } from './acts.ts';
import { clamp } from './measure.ts';
import type { RuleId } from './rule-words.ts';
import type { Effect, Shaping, State, Utterance } from './state.ts';

/** Who wants to know why gets it written here; nobody else pays for it. */
export interface Trace {
  readonly effects: Effect[];
  readonly shapings: Shaping[];
}

/** One turn being worked out: a draft of the state, what it was before, and what was said. */
export interface Turn {
  readonly state: State;
  readonly before: State;
  readonly utterance: Utterance;
  /** What the customer had said, against which a limit or a step back is valid. */
  readonly said: { readonly abuse: number; readonly threat?: Threat };
  readonly trace: Trace | null;
  /** The act being said; null while the turn passes. */
  act: Act | null;
}

/** A figure and a number for it. */
export type Move = readonly [gauge: Gauge, by: number];

/** Moves a figure by so much, within its scale, and notes which rule did it. */
export const nudge = (turn: Turn, rule: RuleId, [gauge, by]: Move): void =>
  setTo(turn, rule, [gauge, turn.state[gauge] + by]);

/** Sets a figure, within its scale, and notes which rule did it. */
export function setTo(turn: Turn, rule: RuleId, [gauge, value]: Move): void {
  const from = turn.state[gauge];
  const to = clamp(value);
  if (to === from) return;
  turn.state[gauge] = to;
  note(turn, { rule, figure: gauge, from, to });
}

/** Moves the mistaken belief, 0–1. */
export function shiftBelief(turn: Turn, rule: RuleId, by: number): void {
  const from = turn.state.belief;
  const to = clamp(from + by, 0, 1);
  if (to === from) return;
  turn.state.belief = to;
  note(turn, { rule, figure: 'belief', from, to });
}

function note({ trace, act }: Turn, effect: Effect): void {
  trace?.effects.push(act === null ? effect : { ...effect, act });
}

/** Notes that a rule made the current act count more, less, or the other way round. */
export function shaped({ trace, act }: Turn, rule: RuleId, factor: number): number {
  if (trace && act !== null && Math.abs(factor - 1) > 1e-9) trace.shapings.push({ rule, act, factor });
  return factor;
}
