/**
 * What a conversation is made of for those who look at it: the recipe it can be replayed from,
 * what happened in it, and what lies on the table now. Texts come with their slots already filled,
 * in every language the pack has, so a room can change language in mid-scene.
 */
import type {
  Act,
  Band,
  Channel,
  EndingKind,
  Language,
  Move,
  Phase,
  Seen,
  Threat,
  Voice,
  Words,
} from '../scenario/scenario.ts';
import type { Effect, Mood, Shaping } from '../persona/persona.ts';

/** How strong the abuse may be: 0 mild, 1 as in class, 2 as it happens. */
export type Intensity = 0 | 1 | 2;

/** One choice as the recipe keeps it. */
export interface ChoiceMade {
  /** The beat's id, or `bait:<id>` while a bait hangs in the air. */
  readonly at: string;
  /** A reply's id, `~<move>` for a standing move, `~silence`, or `~set_aside` for a thought. */
  readonly chose: string;
  /** Simulated minutes since the last choice (written channels); 0 on live ones. */
  readonly minutes: number;
  /** What the words did when they were chosen: an edited reply is no longer the same reply. */
  readonly acts?: readonly Act[];
}

/** All a run needs to be played again to the last digit. */
export interface Recipe {
  readonly format: 1;
  readonly engine: string;
  readonly pack: string;
  readonly version: string;
  readonly scenario: string;
  readonly persona: string;
  readonly language: Language;
  /** A whole number from 1 to 2^32 − 1. */
  readonly seed: number;
  readonly intensity: Intensity;
  /** The trainee's calm at the start, 0–100. */
  readonly composure: number;
  readonly choices: readonly ChoiceMade[];
  /** Answers of the minute after, by question. */
  readonly after: Readonly<Record<string, string>>;
  /** The scenario's fingerprint when it was played. */
  readonly fingerprint: string;
  /** Where the run stood after its last choice: a beat's id, `bait:<id>` or `end/<id>`. */
  readonly stands?: string;
}

export type Choice =
  | { readonly kind: 'reply'; readonly id: string; readonly minutes?: number }
  | { readonly kind: 'move'; readonly move: Move; readonly minutes?: number }
  | { readonly kind: 'silence'; readonly minutes?: number }
  /** Sets the trainee's own judging thought aside; the customer hears nothing of it and no time passes. */
  | { readonly kind: 'set_aside' }
  | { readonly kind: 'after'; readonly question: string; readonly answer: string };

/** How a baiting customer plays; `none` for ordinary people. */
export type Game = 'none' | 'provoking' | 'gloating' | 'testing' | 'deflated';

/** Something that happened, in the order it did. `turn` counts the trainee's choices, from 0 before the first. */
export type Happening = { readonly turn: number } & (
  | {
      readonly what: 'line_spoken';
      readonly by: 'customer' | 'trainee';
      readonly words: Words;
      /** Where the line came from. */
      readonly as: 'beat' | 'answer' | 'story' | 'stock' | 'bait' | 'reply' | 'move' | 'farewell';
      readonly band: Band;
      readonly abuse: number;
      readonly threat?: Threat;
      readonly thinks?: Words;
    }
  | {
      readonly what: 'mood_changed';
      readonly before: Mood;
      readonly after: Mood;
      readonly effects: readonly Effect[];
      readonly shapings: readonly Shaping[];
      readonly acts: readonly Act[];
      /** The reply or move that did it. */
      readonly chose: string;
    }
  | { readonly what: 'band_changed'; readonly from: Band; readonly to: Band }
  | { readonly what: 'phase_entered'; readonly phase: Phase }
  | { readonly what: 'fact_learned'; readonly fact: string }
  | { readonly what: 'promise_made'; readonly promise: string; readonly says: Words }
  | { readonly what: 'bait_thrown'; readonly bait: string }
  | { readonly what: 'bait_taken'; readonly bait: string }
  | { readonly what: 'bait_refused'; readonly bait: string }
  | { readonly what: 'silence_fell' }
  | { readonly what: 'thought_set_aside' | 'thought_leaked'; readonly says: Words }
  | { readonly what: 'contact_ended'; readonly ending: string; readonly kind: EndingKind }
);

export interface OfferedReply {
  readonly id: string;
  readonly say: Words;
  readonly acts: readonly Act[];
}
export interface OfferedMove {
  readonly move: Move;
  readonly open: boolean;
  /** Why it is closed, in plain words. */
  readonly why?: Words;
}
export interface SpokenLine {
  readonly words: Words;
  readonly abuse: number;
  readonly threat?: Threat;
  readonly thinks?: Words;
}
export interface EndingReached {
  readonly id: string;
  readonly kind: EndingKind;
  readonly title: Words;
  readonly epilogue: Words;
  /** 0–100, by the rule of the ending's kind. */
  readonly outcome: number;
}

/** Where the conversation stands: everything a view draws from. */
export interface Table {
  readonly stage: 'answering' | 'after' | 'over';
  readonly turn: number;
  readonly beat: string;
  /** The bait hanging in the air, if one does. */
  readonly bait: string | null;
  readonly channel: Channel;
  /** Simulated minutes since the customer's first message (written channels); 0 on live ones. */
  readonly minutes: number;
  readonly setting: string;
  readonly person: {
    readonly name: Words;
    readonly treatment: Words;
    readonly look: Seen;
    readonly voice: Voice;
    readonly persona: string;
  };
  readonly mood: Mood;
  readonly band: Band;
  readonly phase: Phase;
  readonly game: Game;
  /** What the customer said since the trainee's last choice, in order. */
  readonly lines: readonly SpokenLine[];
  readonly replies: readonly OfferedReply[];
  /** What the trainee cannot help thinking, until it is set aside or slips out. */
  readonly thought: Words | null;
  readonly moves: readonly OfferedMove[];
  readonly facts: readonly string[];
  readonly promises: readonly { readonly id: string; readonly says: Words }[];
  /** Questions of the minute after that are still open. */
  readonly after: readonly {
    readonly question: string;
    readonly answers: readonly { readonly id: string; readonly says: Words }[];
  }[];
  readonly ending: EndingReached | null;
}
