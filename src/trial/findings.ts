/** What trials find out: best and worst play, what a choice cost, and whether a scenario is fair. */
import type { EndingKind, Language, Titled } from '../scenario/scenario.ts';
import type { AfterAnswers } from './take.ts';

/** One course of play from a given moment to its end. */
export interface Course {
  /** What was chosen, turn by turn, as a recipe keeps it. */
  readonly path: readonly string[];
  /** Answers of the minute after that went with it. */
  readonly after: AfterAnswers;
  /** The outcome, 0–100. */
  readonly worth: number;
  readonly ending: { readonly id: string; readonly kind: EndingKind };
}

/** The best (or worst) play found from a moment. */
export interface Search extends Course {
  /** Different moments looked at. */
  readonly states: number;
  /** True when every continuation was looked at: then nothing better exists. */
  readonly exhaustive: boolean;
}

/** What one choice of a finished run cost. All worths 0–100. */
export interface ChoiceCost {
  /** From 1. */
  readonly turn: number;
  readonly chose: string;
  /** What could still be reached before it, and after it. `before` is never less than `after`. */
  readonly before: number;
  readonly after: number;
  readonly cost: number;
  /** The best play from the moment before: its first step is the better choice. */
  readonly better: Course;
}

export interface Costs {
  readonly choices: readonly ChoiceCost[];
  /** The best this run could have been, from its first moment. */
  readonly best: number;
  /**
   * The outcome the run had. What was still open after its last choice, less this, is what the answers in the
   * minute after cost: they are no choice of words, so no reply is charged with them.
   */
  readonly worth: number;
  readonly states: number;
  readonly exhaustive: boolean;
}

/** How far a long piece of work is, 0–1. */
export type Progress = number;

export interface BotResult {
  readonly bot: string;
  readonly words: Titled;
  readonly testWise: boolean;
  /** One outcome per seed, in order. */
  readonly outcomes: readonly number[];
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** Endings reached, by id, and how often. */
  readonly endings: Readonly<Record<string, number>>;
}

/** What a bot that reads reached in one language. */
export interface InLanguage {
  readonly language: Language;
  readonly result: BotResult;
}

/** A harmful reply, and the best that could still be reached after it. */
export interface Trap {
  readonly beat: string;
  readonly reply: string;
  readonly worth: number;
  /** How far under best play; at least 15 in a fair scenario. */
  readonly margin: number;
}

/** A reply at a beat, with how often and by how much it mattered. */
export interface ReplyWorth {
  readonly beat: string;
  readonly reply: string;
  /** Moments in which it lay on the table and was tried. */
  readonly tried: number;
  /** Share of those in which no other reply on the table was worth more, 0–1. */
  readonly bestShare: number;
  /** Mean distance to the best reply of the moment, 0 or more. */
  readonly meanLoss: number;
}

export interface DecidingBeat {
  readonly beat: string;
  /** Mean difference between the best and the worst reply there. */
  readonly spread: number;
  /** Whether another reply is best in other moods: then the beat asks for reading the person. */
  readonly turns: boolean;
}

export interface Guess {
  /** How somebody guesses: longest, shortest, politest, first, last. */
  readonly by: string;
  /** Share of beats where that picks a best reply, 0–1. */
  readonly share: number;
  /** What blind chance would pick, 0–1. */
  readonly chance: number;
}

/** One demand a fair scenario meets, with its figures. */
export interface Demand {
  readonly demand: 'best_reachable' | 'traps_cost' | 'test_wise_fail' | 'expert_leads' | 'endings_reached';
  readonly met: boolean;
  readonly figure: number;
  readonly bar: number;
  /** Names of what falls short; empty when met. */
  readonly short: readonly string[];
}

/** Everything a writer should know about the balance of a scenario. */
export interface Balance {
  readonly pack: string;
  readonly scenario: string;
  readonly persona: string;
  readonly seeds: readonly number[];
  readonly bots: readonly BotResult[];
  /** Those that know only tests, in every language of the pack: they read the text. */
  readonly testWise: readonly InLanguage[];
  readonly best: Search;
  readonly worst: Search;
  /** Mean of 200 plays at random. */
  readonly random: number;
  readonly traps: readonly Trap[];
  readonly deciding: readonly DecidingBeat[];
  readonly neverWorth: readonly ReplyWorth[];
  readonly dominant: readonly ReplyWorth[];
  /** Endings no play reached; `proven` when the search was exhaustive. */
  readonly unreached: { readonly endings: readonly string[]; readonly proven: boolean };
  readonly guesses: readonly Guess[];
  readonly demands: readonly Demand[];
  readonly fair: boolean;
}
