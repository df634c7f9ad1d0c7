/** A choice in a take, as the customer hears it: the figures move, and what was said is noted. */
import { soundsWorn, toneOf } from '../conversation/conversation.ts';
import {
  asked,
  exitFor,
  meet,
  rest,
  stepInPlace,
  stepWithReasons,
  temperature,
  type Utterance,
} from '../persona/persona.ts';
import { ACTS, type Act } from '../scenario/scenario.ts';
import { hasMark, setMark } from './marks.ts';
import type { Ready } from './ready-option.ts';
import type { BaitTable } from './tables.ts';
import type { Take } from './take.ts';

/** How a choice was heard. */
export interface Hearing {
  readonly ready: Ready;
  readonly tone: 'softer' | 'harder' | 'any';
  /** The bait it answered. */
  readonly bait: BaitTable | null;
  readonly bitten: boolean;
  readonly refused: boolean;
  /** Whether harm had closed the customer's mouth before it. */
  readonly wasClosed: boolean;
  /** Whether it sounded like something said before. */
  readonly repeated: boolean;
}

export const NOTHING_SAID = { abuse: 0 } as const;

export function hear(take: Take, ready: Ready, minutes: number): Hearing {
  const { state, bait } = take;
  const { mouthClosed, bites, refusals } = state;
  const warmth = temperature(state);
  const isSame = hasMark(take.marks, ready.mark);
  const waited = take.rehearsal.tables.isWritten ? Math.max(0, Math.round(minutes)) : 0;
  const worn = takeIn(take, ready, { utterance: utteranceOf(take, ready, waited), isSame });
  take.minutes += waited;
  note(take, ready);
  return {
    ready,
    tone: toneOf(warmth, temperature(take.state)),
    bait,
    bitten: bait !== null && take.state.bites > bites,
    refused: bait !== null && take.state.refusals > refusals,
    wasClosed: mouthClosed,
    repeated: isSame || worn,
  };
}

interface Spoken {
  readonly utterance: Utterance;
  readonly isSame: boolean;
}

/** The turn itself, with its reasons where they may be asked for. Whether it sounded worn, as far as that was asked. */
function takeIn(take: Take, ready: Ready, { utterance, isSame }: Spoken): boolean {
  const { state, rehearsal } = take;
  const { walk } = rehearsal.tables;
  const met = asked(state, { type: 'reply.given', utterance });
  const stand = meet(walk, take.stand, met);
  let worn = false;
  if (exitFor(state) === null) {
    if (isSame || !mightSoundWorn(take, ready)) stepInPlace(state, utterance);
    else worn = stepAndAsk(take, utterance);
  }
  take.stand = rest(walk, stand, take.state === state ? met : asked(take.state, met.event));
  return worn;
}

function stepAndAsk(take: Take, utterance: Utterance): boolean {
  const { state, why } = stepWithReasons(take.state, utterance);
  take.state = state;
  return soundsWorn(why);
}

/** Only what nobody wrote an answer to can be answered with "you said that already", and only acts used before. */
function mightSoundWorn({ state }: Take, { answers, situation, acts }: Ready): boolean {
  if (situation !== null || answers.any !== null) return false;
  return acts.some((act) => (state.uses[ACTS.indexOf(act)] ?? 0) > 0);
}

function utteranceOf(take: Take, ready: Ready, minutes: number): Utterance {
  const { story } = take.rehearsal.tables;
  const isFresh = carriesFresh(take, ready);
  const utterance = {
    acts: ready.acts,
    quality: isFresh ? ready.concrete : ready.plain,
    against: take.said,
    freshFact: isFresh,
    overheard: ready.overheard,
    tellsMore: take.told < story.length,
    minutes,
  };
  const promising = ready.promise ? { ...utterance, promise: ready.promise } : utterance;
  const leaks = leakingIn(take, ready);
  return leaks === null ? promising : { ...promising, leaks };
}

/** What a thought comes down to that slips into these words. */
function leakingIn({ thinking, bait, beat, rehearsal }: Take, { reply }: Ready): Act | null {
  return thinking && bait === null && reply !== null ? (rehearsal.tables.beats[beat]?.leaks ?? null) : null;
}

/** A fact the customer has told and the trainee has not given back yet. */
function carriesFresh({ told, marks }: Take, { carries }: Ready): boolean {
  for (const { toldBy, mark } of carries) if (told >= toldBy && !hasMark(marks, mark)) return true;
  return false;
}

/** Writes down what a turn was. */
function note(take: Take, ready: Ready): void {
  const { marks, told, promises } = take;
  take.turn++;
  take.said = NOTHING_SAID;
  setMark(marks, ready.mark);
  for (const { toldBy, mark } of ready.carries) if (told >= toldBy) setMark(marks, mark);
  if (take.bait === null && ready.reply !== null) take.thinking = false;
  const promise = ready.reply?.promise;
  if (promise !== undefined && !promises.includes(promise)) take.promises = [...promises, promise];
  if (ready.movePlace < 0) return;
  take.movesHere += 1 << (2 * ready.movePlace);
  take.movesEver += 1 << (3 * ready.movePlace);
}
