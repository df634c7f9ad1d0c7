/**
 * conversation: a scenario and a persona, played choice by choice. Front door of the room.
 * Chance comes from the recipe's seed and time with each choice, so the same recipe gives the same run.
 */

/** What a run is made of for those who look at it. */
export type * from './run.ts';
export type { Mood } from '../persona/persona.ts';
/** Names a run uses that a view meets: the stage knows conversations and no scenario. */
export type {
  Band,
  Channel,
  EndingKind,
  Language,
  LookParts,
  Move,
  Seen,
  Words,
} from '../scenario/scenario.ts';
/** What the customer's body does, for those who show it and those who tell it. */
export { BEARINGS, bearingOf, isLeftHanded, type Bearing, type Borne } from './bearing.ts';
/** The stressed words of a text. */
export { spansOf } from '../scenario/scenario.ts';
/** How far it has come along the method its scenario teaches: MAMA, or the three ways of listening. */
export { methodOf, stepsDone, stepsIn, type Method } from './method.ts';
/** What is settled before the first word: seed, language, persona, intensity, composure. */
export type { Settings } from './course.ts';
/** Open a conversation, choose in it, ask whether a choice is on the table, go back in it. */
export {
  AT_ONCE,
  canChoose,
  choose,
  open,
  outcomeSoFar,
  personaOf,
  rewind,
  type Conversation,
} from './play.ts';
/** A choice of a recipe, to be made again. */
export { choiceOf } from './play.ts';
/** Play a recipe again, as far as the text is still what it was. */
export { replay, type Replayed } from './replay.ts';
/** A recipe as one line for a link, and back. */
export { recipeAsText } from './recipe-text.ts';
export { readRecipe, type ReadRecipe } from './read-recipe.ts';
/** As a recipe keeps setting a judging thought aside, and as it looks from outside. */
export { SET_ASIDE, SET_ASIDE_WORDS } from './thought.ts';
/** A run as a person would read it. */
export { transcriptOf } from './transcript.ts';
/** The chart itself, for drawing it and taking it apart in tests. */
export { conversationChart } from './chart.ts';
/** The rules of a turn as plain functions, for those who play by the thousand without words or a chart. */
export { ANSWERED_AS, isFiller, soundsWorn, stockLinesFor } from './answering.ts';
export { baitsOf } from './baits.ts';
export { shuffled } from './dice.ts';
export { aftermathOf, leavingAs, OUTRANKS } from './endings.ts';
export { answersFor, linesFor, toneOf } from './lines.ts';
export { MOVE_LIMITS, shownMoves } from './moves.ts';
export { MOVE_ACT } from './trainee-words.ts';
