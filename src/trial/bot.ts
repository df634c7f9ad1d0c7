/** Trainees who are nobody: how a bot sees the moment, and picks. */
import type { State } from '../persona/persona.ts';
import type { Language, Threat, Titled } from '../scenario/scenario.ts';
import type { Option } from './take.ts';

/** What a bot sees of a moment. Only those who read people look at `state`. */
export interface Sight {
  /** Never empty. In play by raw acts every act is a reply of one act, with no sentence to it. */
  readonly offers: readonly Option[];
  readonly state: State;
  readonly language: Language;
  /** Whether a bait hangs in the air. */
  readonly baited: boolean;
  /** The worst the customer said since the last turn. */
  readonly said: { readonly abuse: number; readonly threat?: Threat };
  /** Pieces of story the customer still has to tell. */
  readonly untold: number;
  /** What this bot did before, oldest first. */
  readonly done: readonly Option[];
  /** 0 ≤ chance < 1, from the run's seed: the bot's own dice for this turn. */
  readonly chance: number;
}

/** A way to play that can be told in a sentence. */
export interface Bot {
  readonly id: string;
  readonly words: Titled;
  /** Those who know nothing of people and only of tests. */
  readonly testWise: boolean;
  /** Place of the pick in `offers`. */
  readonly picks: (sight: Sight) => number;
  /** Where no text ends the talk: whether this bot has nothing left to say. Without it, it talks to the last turn. */
  readonly isThrough?: (sight: Sight) => boolean;
  /** Answers of the minute after: with care, or whatever comes first. */
  readonly after: 'careful' | 'careless';
  /** Simulated minutes this bot lets pass before each reply in written channels. */
  readonly minutes: number;
}
