/**
 * persona: the customer as a machine. Front door of the room.
 * Pure arithmetic in `step`, shape in XState; why every figure moved can always be asked.
 */

/** What the model keeps, what shows of it, and what a trainee did in one turn. */
export type { Circumstances, Effect, Mood, Shaping, State, Utterance } from './state.ts';
/** A customer in a conversation, and everything that can be asked of one. */
export {
  bandOf,
  exitOf,
  gameOf,
  hear,
  isBaitDue,
  lineSpoken,
  moodOf,
  moodOfState,
  movesOpen,
  movesWithCause,
  outcomeOf,
  phaseOf,
  restOf,
  seatPersona,
  stateOf,
  throwBait,
  whyOf,
} from './sitting.ts';
export type { Sitting, Spoken } from './sitting.ts';
/** The same arithmetic without a machine, for playing by the thousand. */
export { copyState } from './copy-state.ts';
export { step, stepInPlace, stepWithReasons } from './step.ts';
/** The same chart without a machine: where the customer stands in it, as one number. */
export {
  asked,
  bandAt,
  isCrossedAt,
  isDangerAt,
  isPlayingAt,
  meet,
  phaseAt,
  rest,
  standAtFirst,
  walkOf,
} from './walk.ts';
export type { Stand, Walk } from './walk.ts';
/** The same with some rules left out, to see what they are there for. */
export { stepWithout } from './step.ts';
export { seatState } from './seat.ts';
export { exitFor } from './exits.ts';
/** How abusive a hellish person is where no written line says so. */
export { saidByNature } from './turn.ts';
export { outcome, outcomes } from './outcome.ts';
export type { Aftermath } from './memory.ts';
/** 0–100: what shows on the face. */
export { temperature } from './measure.ts';
/** Seeded chance. */
export { chanceOf, shaken, stateFrom, throwDice } from './dice.ts';
/** Rules in plain words. */
export { NAMED_RULES, ruleWords } from './rule-words.ts';
/** The chart of one persona, for drawing it and for taking it apart in tests. */
export { chartOf, machineOf } from './chart.ts';
/** A figure of the arithmetic changes: a recipe played with another engine may give other digits. */
export const ENGINE = '2';
