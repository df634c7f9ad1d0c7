import type { Act, ActClass, Threat } from '../scenario/scenario.ts';
import { ENTRIES, placeOf } from './acts.ts';
import type { ActEntry } from './acts.ts';
import { temperature } from './measure.ts';
import { BAND_FLOORS, ORDER_WEIGHTS, SILENCE_MINUTES } from './numbers.ts';
import { isBaiting, isHellish } from './receptivity.ts';
import { changeCase } from './rules/case.ts';
import { playGame } from './rules/game.ts';
import * as land from './rules/land.ts';
import type { Landing } from './rules/land.ts';
import { PASSING } from './rules/passing.ts';
import type { State, Utterance } from './state.ts';
import type { Trace, Turn } from './turn.ts';

const LANDINGS: Record<ActClass, Landing> = {
  listening: land.landListening,
  understanding: land.landKindly,
  feeling: land.landKindly,
  apology: land.landKindly,
  respect: land.landKindly,
  solidarity: land.landKindly,
  ownership: land.landKindly,
  remedy: land.landKindly,
  closing: land.landKindly,
  correction: land.landKindly,
  self_care: land.landKindly,
  transfer: land.landTransfer,
  honest_no: land.landNo,
  limit: land.landLimit,
  bait_refusal: land.landRefusal,
  safety: land.landSafety,
  harm: land.landHarm,
  giving_in: land.landGivingIn,
};

/**
 * Hellish people are abusive while they play, and some threaten when they arrive beside themselves or are provoked.
 * Used only where no written line says what was said.
 */
function saidByNature(state: State): { abuse: number; threat?: Threat } {
  if (!isHellish(state) || !isBaiting(state)) return { abuse: 0 };
  const { threatens } = state.temperament;
  const beside = temperature(state) >= BAND_FLOORS[4] && (state.provoked || state.turn === 0);
  return threatens && beside ? { abuse: 1, threat: threatens } : { abuse: 1 };
}

/** Harmful words need no care to do harm; all others count by how concrete they were (decision 3). */
const carries = (entry: ActEntry, quality: number): number =>
  entry.family === 'harm' || entry.family === 'giving_in' ? 1 : quality;

function say(turn: Turn, act: Act, place: number): void {
  turn.act = act;
  const entry = ENTRIES[placeOf(act)];
  if (!entry) return;
  const quality = turn.utterance.quality[place] ?? 1;
  const strength = (ORDER_WEIGHTS[place] ?? 0.5) * carries(entry, quality);
  const landed = LANDINGS[entry.family](turn, entry, strength);
  changeCase(turn, { entry, quality, landed });
}

/** Twenty unanswered minutes are one silence (decision 6). */
function wait(turn: Turn): void {
  const minutes = turn.utterance.minutes ?? 0;
  turn.state.waited = minutes;
  const silence = ENTRIES[placeOf('silence')];
  for (let i = 1; silence && i <= Math.floor(minutes / SILENCE_MINUTES); i++) land.landHarm(turn, silence, 1);
}

function hearWhatWasSaid({ state, said }: Turn): void {
  if (said.abuse > 0) state.abuse++;
  if (said.threat === 'physical') state.threatened = true;
}

function countUses(state: State, acts: readonly Act[]): readonly number[] {
  const uses = state.uses.slice();
  for (const act of new Set(acts)) uses[placeOf(act)] = (uses[placeOf(act)] ?? 0) + 1;
  return uses;
}

function runTurn(before: State, utterance: Utterance, trace: Trace | null): State {
  const state: State = { ...before, turn: before.turn + 1, handedOver: 'no' };
  const turn: Turn = {
    state,
    before,
    utterance,
    said: utterance.against ?? saidByNature(before),
    trace,
    act: null,
  };
  hearWhatWasSaid(turn);
  wait(turn);
  utterance.acts.forEach((act, place) => say(turn, act, place));
  turn.act = null;
  state.provoked = utterance.acts.some((act) => ENTRIES[placeOf(act)]?.family === 'harm');
  state.uses = countUses(state, utterance.acts);
  playGame(turn);
  for (const pass of PASSING) pass(turn);
  return state;
}

/**
 * One trainee turn: the state after it. Pure; the given state is not touched.
 * Figures stay within 0–100 for any utterance.
 */
export const step = (state: State, utterance: Utterance): State => runTurn(state, utterance, null);

/** The same turn, with every rule that made it. */
export function stepWithReasons(state: State, utterance: Utterance): { state: State; why: Trace } {
  const why: Trace = { effects: [], shapings: [] };
  return { state: runTurn(state, utterance, why), why };
}
