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
}

/** Moves a figure by so much, within its scale, and notes which rule did it. */
export function nudge(turn: Turn, gauge: Gauge, by: number, rule: RuleId, act?: Act): void {
  setTo(turn, gauge, turn.state[gauge] + by, rule, act);
}

/** Sets a figure, within its scale, and notes which rule did it. */
export function setTo(turn: Turn, gauge: Gauge, value: number, rule: RuleId, act?: Act): void {
  const from = turn.state[gauge];
  const to = clamp(value);
  if (to === from) return;
  turn.state[gauge] = to;
  if (turn.trace) turn.trace.effects.push({ rule, figure: gauge, from, to, ...(act ? { act } : {}) });
}

/** Moves the mistaken belief, 0–1. */
export function shiftBelief(turn: Turn, by: number, rule: RuleId): void {
  const from = turn.state.belief;
  const to = clamp(from + by, 0, 1);
  if (to === from) return;
  turn.state.belief = to;
  turn.trace?.effects.push({ rule, figure: 'belief', from, to });
}

/** Notes that a rule made an act count more, less, or the other way round. */
export function shaped(turn: Turn, rule: RuleId, act: Act, factor: number): number {
  if (turn.trace && Math.abs(factor - 1) > 1e-9) turn.trace.shapings.push({ rule, act, factor });
  return factor;
}
