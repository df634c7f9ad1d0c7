/**
 * debrief: what a finished run says about the trainee. Front door of the room.
 * Pure: it reads a conversation and computes no mood of its own.
 */
import {
  outcomeSoFar,
  personaOf,
  type Conversation,
  type EndingReached,
} from '../conversation/conversation.ts';
import { fillSlots, slotsOf, type Band, type Words } from '../scenario/scenario.ts';
import { calloutsOf, type Callouts } from './callouts.ts';
import { bandAfter, turnsOf, type TurnTold } from './turns.ts';
import { verdictOn, type Verdict } from './verdict.ts';

export type { Callouts } from './callouts.ts';
export type { RuleAtWork, TurnTold } from './turns.ts';
export { verdictOn, type Verdict } from './verdict.ts';

/** A point of the curve: where the temperature stood after a turn, and the reply that brought it there. */
export interface CurvePoint {
  readonly turn: number;
  /** 0–100. */
  readonly temperature: number;
  readonly band: Band;
  /** Null at the start, before anything was said. */
  readonly reply: Words | null;
}

export interface Debrief {
  /** Null while the run is not over. */
  readonly ending: EndingReached | null;
  /** 0–100; before the end, what it would be had the contact stopped there. */
  readonly outcome: number;
  readonly verdict: Verdict;
  /** What this person needed all along. */
  readonly need: Words;
  readonly curve: readonly CurvePoint[];
  readonly turns: readonly TurnTold[];
  readonly callouts: Callouts;
}

/** What a run says, finished or not. */
export function debriefOf(conversation: Conversation): Debrief {
  const { ending } = conversation.table;
  const turns = turnsOf(conversation);
  const outcome = outcomeSoFar(conversation);
  const { scenario } = conversation;
  return {
    ending,
    outcome,
    verdict: verdictOn(outcome, ending?.kind ?? null),
    need: fillSlots(personaOf(conversation).need, slotsOf(scenario)),
    curve: curveOf(conversation, turns),
    turns,
    callouts: calloutsOf(conversation, turns),
  };
}

function curveOf(conversation: Conversation, turns: readonly TurnTold[]): readonly CurvePoint[] {
  const { temperature } = turns[0]?.before ?? conversation.table.mood;
  const start: CurvePoint = { turn: 0, temperature, band: bandAfter(conversation, 0), reply: null };
  const points = turns.map(({ turn, after, band, words }): CurvePoint => {
    return { turn, temperature: after.temperature, band, reply: words };
  });
  return [start, ...points];
}
