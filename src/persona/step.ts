import type { ActClass } from '../scenario/scenario.ts';
import { ENTRIES, placeOf } from './acts.ts';
import type { ActEntry } from './acts.ts';
import { copyState } from './copy-state.ts';
import { ORDER_WEIGHTS, SILENCE_MINUTES } from './numbers.ts';
import { loseFaceBeforeOthers } from './rules/audience.ts';
import { changeCase } from './rules/case.ts';
import { keepHurt } from './moving.ts';
import { playGame } from './rules/game.ts';
import * as land from './rules/land.ts';
import type { Landing } from './rules/land.ts';
import { passTurn } from './rules/passing.ts';
import { coloured, leakThought } from './rules/thought.ts';
import type { State, Utterance } from './state.ts';
import { turnOf, UNWATCHED } from './turn.ts';
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
  self_care: land.landBreath,
  transfer: land.landTransfer,
  honest_no: land.landNo,
  limit: land.landLimit,
  bait_refusal: land.landRefusal,
  safety: land.landSafety,
  harm: land.landHarm,
  giving_in: land.landGivingIn,
};

/** Harmful words need no care to do harm; all others count by how concrete they were (decision 3). */
const isHarmful = ({ family }: ActEntry): boolean => family === 'harm' || family === 'giving_in';

function say(turn: Turn, entry: ActEntry, place: number): void {
  turn.act = entry.act;
  const given = turn.utterance.quality[place] ?? 1;
  const quality = isHarmful(entry) ? given : coloured(turn, given);
  const strength = (ORDER_WEIGHTS[place] ?? 0.5) * (isHarmful(entry) ? 1 : quality);
  const landed = LANDINGS[entry.family](turn, entry, strength);
  changeCase(turn, { entry, quality, landed });
}

/** Twenty unanswered minutes are one silence (decision 6). A first answer is as late as the whole time before it. */
function wait(turn: Turn): void {
  const minutes = turn.utterance.minutes ?? 0;
  const stoodBefore = turn.state.turn === 1 ? turn.state.waited : 0;
  turn.state.waited = stoodBefore + minutes;
  if (minutes < SILENCE_MINUTES) return;
  const silence = ENTRIES[placeOf('silence')];
  for (let i = 1; silence && i <= Math.floor(minutes / SILENCE_MINUTES); i++) land.landHarm(turn, silence, 1);
}

function hearWhatWasSaid({ state, said }: Turn): void {
  if (said.abuse > 0) state.abuse++;
  if (said.threat === 'physical') state.threatened = true;
}

function countUses({ state, speech }: Turn): void {
  for (const place of speech.places) state.uses[place] = (state.uses[place] ?? 0) + 1;
}

function runTurn(turn: Turn): void {
  const { state, speech } = turn;
  state.turn += 1;
  state.handedOver = 'no';
  hearWhatWasSaid(turn);
  wait(turn);
  leakThought(turn);
  for (let place = 0; place < speech.entries.length; place++) {
    const entry = speech.entries[place];
    // The same thing twice in one breath is said once.
    if (entry && speech.entries.indexOf(entry) === place) say(turn, entry, place);
  }
  turn.act = null;
  state.provoked = speech.harms;
  if (speech.hurts) keepHurt(turn);
  playGame(turn);
  loseFaceBeforeOthers(turn);
  passTurn(turn);
  countUses(turn);
}

/**
 * One trainee turn, worked into the very state that is given: for playing by the million.
 * Figures stay within 0–100 for any utterance.
 */
export const stepInPlace = (state: State, utterance: Utterance): void =>
  runTurn(turnOf(state, utterance, UNWATCHED));

/** One trainee turn: the state after it. Pure; the given state is not touched. */
export function step(before: State, utterance: Utterance): State {
  const state = copyState(before);
  stepInPlace(state, utterance);
  return state;
}

/** The same turn, with every rule that made it. */
export function stepWithReasons(before: State, utterance: Utterance): { state: State; why: Trace } {
  const state = copyState(before);
  const trace: Trace = { effects: [], shapings: [] };
  runTurn(turnOf(state, utterance, { trace, without: null }));
  return { state, why: trace };
}

/** A step that leaves some rules out, to see what they are there for (domain 3.9, V14). */
export const stepWithout =
  (without: ReadonlySet<string>) =>
  (before: State, utterance: Utterance): State => {
    const state = copyState(before);
    runTurn(turnOf(state, utterance, { trace: null, without }));
    return state;
  };
