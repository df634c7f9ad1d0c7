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
import { fillSlots, slotsOf, type Words } from '../scenario/scenario.ts';
import { calloutsOf, type Callouts } from './callouts.ts';
import { curveOf, type CurvePoint } from './curve.ts';
import { turnsOf, type TurnTold } from './turns.ts';
import { verdictOn, type Verdict } from './verdict.ts';

export { branchesOf, isSameOpening, partingOf, type Branch } from './branches.ts';
export { calmTold, type CalmTurn } from './calm-told.ts';
export type { Callouts } from './callouts.ts';
export { chairOf, type Chair, type ChairStep } from './chair.ts';
export type { CurvePoint } from './curve.ts';
export { exampleTold, type ExampleTurn, type LearningPoint } from './example-told.ts';
export { examplesOf, type Examples } from './examples.ts';
export { pivotsOf, type Better, type Pivot } from './pivots.ts';
export { promisesTold, type PromiseTold } from './promises.ts';
export { stairsOf, type Stairs } from './stairs.ts';
export type { RuleAtWork, TurnTold } from './turns.ts';
export { whyOfLast, type Why } from './why.ts';
export { CARDS, cardsFitting, lineOn } from './cards/deck.ts';
export type { Card } from './cards/card.ts';
export { HARMS } from './cards/harms.ts';
export { AS_THE_SOURCE_GIVES, peopleFor, unansweredIn, type Doing, type Person } from './unanswered.ts';
export { verdictOn, type Verdict } from './verdict.ts';
export { lensesOf, type LensView } from './lens/lens.ts';
export { SCORE_BANDS, scoreBandOf } from './score/bands.ts';
export { CRITICAL_CAP, type CriticalError } from './score/critical.ts';
export type { Decision } from './score/decisions.ts';
export { disputesOf, type Dispute } from './score/disputes.ts';
export { disputedReplies, type DisputedReply } from './score/disputed-replies.ts';
export { DIMENSION_WORDS, DIMENSIONS, type Dimension } from './score/dimensions.ts';
export { scoreGroundOf, type ScoreGround } from './score/ground.ts';
export { scoreOf, type DimensionScore, type Evidence, type Score } from './score/score.ts';

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
/** How much a scenario calls for a skill. */
export { callsFor } from './score/calls-for.ts';
