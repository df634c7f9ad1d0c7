/**
 * trial: playing without a person. Front door of the room.
 * Everything here is seeded and pure: the same scenario, person and seed find out the same.
 */

/** A scenario made ready to be played by the thousand, and a run of it as it stands. */
export type * from './take.ts';
/** Make ready, begin, see what can be done, do it, copy, ask what it was worth. */
export {
  bandIn,
  begin,
  copyOf,
  factsIn,
  optionsOf,
  phaseIn,
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
/** Trainees who are nobody: what one of them sees of a moment, and all there are. */
export type { Bot, Sight } from './bot.ts';
export { botNamed, BOTS, CHARACTERS, TEST_WISE } from './bots/all-bots.ts';
/** Bad advice followed to the letter, as an example of where it leads. */
export { BAD_ADVICE, FIVE_ADVICES } from './bots/bad-advice.ts';
/** A bot against a person by raw acts, and through a scenario: one run, or what it reaches over some seeds. */
export { playActs, type RawPlay, type RawStart } from './raw-play.ts';
export { botResult, playThrough, type BotRun, type Played } from './bot-play.ts';
/** Every reply a bot meets on its way, with what it was worth there. */
export { triedAlong, type Tried } from './tried.ts';
/** How polite a text reads to somebody who counts words. */
export { politeness } from './bots/polite-words.ts';
/** What blind chance makes of a scenario on one seed. */
export { playedByChance } from './balance-random.ts';
/** Whether a scenario is fair, with its figures. */
export { balanceOf } from './balance.ts';
/** Points between two replies from which something hangs on which is taken. */
export { TELLING } from './balance-replies.ts';
export type { Trial } from './balance-ground.ts';
