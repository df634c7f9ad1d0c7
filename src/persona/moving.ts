/** How figures move: within their scale, by a named rule, on record for those who ask. */
import type { Gauge } from './acts.ts';
import { clamp } from './measure.ts';
import type { RuleId } from './rule-words.ts';
import type { Effect, State } from './state.ts';
import type { Turn } from './turn.ts';

/** A figure and a number for it. */
export type Move = readonly [gauge: Gauge, by: number];

/** Moves a figure by so much, within its scale, and notes which rule did it. */
export function nudge(turn: Turn, rule: RuleId, move: Move): void {
  if (turn.without?.has(rule)) return;
  const gauge = move[0];
  const from = read(turn.state, gauge);
  put(turn, { rule, figure: gauge, from, to: clamp(from + move[1]) });
}

/** Sets a figure, within its scale, and notes which rule did it. */
export function setTo(turn: Turn, rule: RuleId, move: Move): void {
  if (turn.without?.has(rule)) return;
  const gauge = move[0];
  put(turn, { rule, figure: gauge, from: read(turn.state, gauge), to: clamp(move[1]) });
}

function put(turn: Turn, effect: Effect & { readonly figure: Gauge }): void {
  if (effect.to === effect.from) return;
  write(turn.state, effect.figure, effect.to);
  if (turn.trace) note(turn, effect);
}

/** Moves the mistaken belief, 0–1. */
export function shiftBelief(turn: Turn, rule: RuleId, by: number): void {
  if (turn.without?.has(rule)) return;
  const from = turn.state.belief;
  const to = clamp(from + by, 0, 1);
  if (to === from) return;
  turn.state.belief = to;
  if (turn.trace) note(turn, { rule, figure: 'belief', from, to });
}

/** A hurtful moment is kept. */
export function keepHurt(turn: Turn): void {
  if (turn.without?.has('hurt_stays')) return;
  const from = turn.state.hurts;
  turn.state.hurts = from + 1;
  if (turn.trace) note(turn, { rule: 'hurt_stays', figure: 'hurts', from, to: from + 1 });
}

function note({ trace, act }: Turn, effect: Effect): void {
  trace?.effects.push(act === null ? effect : { ...effect, act });
}

/** Notes that a rule made the current act count more, less, or the other way round. */
export function shaped({ trace, act, without }: Turn, rule: RuleId, factor: number): number {
  if (without?.has(rule)) return 1;
  if (trace && act !== null && Math.abs(factor - 1) > 1e-9) trace.shapings.push({ rule, act, factor });
  return factor;
}

// Written out by name: looking a figure up by a name that varies costs several times as much, a hundred million times.
function read(state: State, gauge: Gauge): number {
  switch (gauge) {
    case 'anger':
      return state.anger;
    case 'arousal':
      return state.arousal;
    case 'heard':
      return state.heard;
    case 'trust':
      return state.trust;
    case 'hope':
      return state.hope;
    case 'effort':
      return state.effort;
    case 'face':
      return state.face;
    case 'bait':
      return state.bait;
    case 'composure':
      return state.composure;
  }
}

function write(state: State, gauge: Gauge, to: number): void {
  switch (gauge) {
    case 'anger':
      state.anger = to;
      return;
    case 'arousal':
      state.arousal = to;
      return;
    case 'heard':
      state.heard = to;
      return;
    case 'trust':
      state.trust = to;
      return;
    case 'hope':
      state.hope = to;
      return;
    case 'effort':
      state.effort = to;
      return;
    case 'face':
      state.face = to;
      return;
    case 'bait':
      state.bait = to;
      return;
    case 'composure':
      state.composure = to;
  }
}
