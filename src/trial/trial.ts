/**
 * trial: playing without a person. Front door of the room.
 * Everything here is seeded and pure: the same scenario, person and seed find out the same.
 */

/** A scenario made ready to be played by the thousand, and a run of it as it stands. */
export type * from './take.ts';
/** Make ready, begin, see what can be done, do it, copy, ask what it was worth. */
export {
  begin,
  copyOf,
  optionsOf,
  play,
  rehearse,
  saidIn,
  takeOf,
  untoldIn,
  worthOf,
  type Beginning,
} from './rehearsal.ts';
/** Answers of the minute after that make a difference, the best and the worst of them. */
export { afterChoices, bestAfter, worstAfter, type AfterWorth } from './minute-after.ts';
/** What trials find out: best play, costs, balance. */
export type * from './findings.ts';
/** The best or the worst play from a moment, and what every choice of a run cost: long work, bit by bit. */
export { bestPlay, type Quest } from './search.ts';
export { costsOf } from './costs.ts';
export { finish } from './search-progress.ts';
