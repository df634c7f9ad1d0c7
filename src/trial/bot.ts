/** Trainees who are nobody: how a bot sees the moment, and picks. */
import type { State } from '../persona/persona.ts';
import type { Act, Language, Move, Threat, Titled, Words } from '../scenario/scenario.ts';

/** One of the things a bot may do. */
export interface Offer {
  readonly kind: 'reply' | 'move' | 'silence';
  readonly acts: readonly Act[];
  readonly specific: boolean;
  /** The sentence, where there is one. */
  readonly say: Words | null;
  readonly move: Move | null;
  /** As a recipe keeps it; in play by raw acts the acts themselves, joined with `+`. */
  readonly chose: string;
}

/** What a bot sees of a moment. Only those who read people look at `state`. */
export interface Sight {
  readonly offers: readonly Offer[];
  readonly state: State;
  readonly language: Language;
  /** Whether a bait hangs in the air. */
  readonly baited: boolean;
  /** The worst the customer said since the last turn. */
  readonly said: { readonly abuse: number; readonly threat?: Threat };
  /** Pieces of story the customer still has to tell. */
  readonly untold: number;
  /** What this bot did before, oldest first. */
  readonly done: readonly Offer[];
  /** 0 ≤ chance < 1, from the run's seed: the bot's own dice for this turn. */
  readonly chance: number;
}

/** A way to play that can be told in a sentence. */
export interface Bot {
  readonly id: string;
  readonly words: Titled;
  /** Those who know nothing of people and only of tests. */
  readonly testWise: boolean;
  /** Place of the pick in `offers`, which is never empty. */
  readonly picks: (sight: Sight) => number;
  /** Answers of the minute after: with care, or whatever comes first. */
  readonly after: 'careful' | 'careless';
  /** Simulated minutes this bot lets pass before each reply in written channels. */
  readonly minutes: number;
}
