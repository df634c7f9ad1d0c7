/**
 * What the page asks of whatever draws the scene. The stage has the same shape, and the two meet only in `main.ts`:
 * the page never learns what draws, and plays as well with nothing behind it.
 */
import type { Band, Mood } from '../conversation/conversation.ts';
import type { EndingKind, Seen, Voice } from '../scenario/scenario.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Where the page leaves room, in CSS pixels from the scene's top left corner. */
export interface Places {
  readonly person: Place;
  readonly bubble: Place;
  readonly gauge: Place;
  /** Where a score may stand, on the screen that has one. */
  readonly score?: Place;
}
export interface TitleScene {
  readonly look: Seen;
  readonly setting: string;
  readonly channel: string;
  readonly title: string;
  readonly subtitle: string;
  /** How often the bell was rung by hand; missing, it rings by itself, as a phone does. */
  readonly rung?: number;
  /** Temperature of whoever waits, 0–100; missing, they have waited a while. */
  readonly heat?: number;
}
/** How a person sounds. */
export interface SpokenBy extends Voice {
  readonly gender: 'masculine' | 'feminine';
  readonly person: string;
}
/** What stands beside the thermometer. Figures 0–100. */
export type Instrument = {
  /** Met in this run for the first time. */
  readonly isNew: boolean;
} & (
  | { readonly is: 'heard' | 'trust' | 'effort'; readonly value: number }
  /** The trainee’s calm, and what of it went to baits taken. */
  | { readonly is: 'calm'; readonly kept: number; readonly lost: number }
  | { readonly is: 'promises' | 'notebook'; readonly count: number }
  /** A method step by step: a letter each, how many are done, and the name of the one that is due. */
  | {
      readonly is: 'steps';
      readonly letters: readonly string[];
      readonly done: number;
      readonly due: string;
    }
  /** Simulated minutes since the first message. */
  | { readonly is: 'clock'; readonly minutes: number }
);

export interface DialogueScene {
  readonly look: Seen;
  readonly setting: string;
  readonly channel: string;
  readonly name: string;
  readonly voice: SpokenBy;
  readonly mood: Mood;
  readonly band: Band;
  readonly game: 'none' | 'provoking' | 'gloating' | 'testing' | 'deflated';
  readonly line: { readonly id: number; readonly text: string } | null;
  readonly thought: string | null;
  readonly instruments: readonly Instrument[];
  readonly figures: boolean;
  readonly twitch: 'softens' | 'hardens' | 'gloats' | 'still';
  readonly leaving: 'no' | EndingKind;
  /** Nothing has been said to them yet: whoever comes on now comes in. */
  readonly isNew?: boolean;
  /** A colleague who has come to take over, and what the frame says of them. */
  readonly company?: { readonly look: Seen; readonly name: string } | null;
  /** What the trainee has just earned, in a word or two; `id` differs with every new one. */
  readonly earned?: { readonly id: number; readonly word: string } | null;
  readonly lineFocused: boolean;
  readonly paused: boolean;
  readonly bandWord: string;
}
export interface ScoreScene {
  readonly look: Seen;
  readonly kind: EndingKind | null;
  readonly kindWord: string;
  readonly channel: string;
  readonly setting: string;
  readonly mood: Mood;
  readonly title: string;
  /** Null until the learner has said where it turned. */
  readonly points: ScorePoints | null;
  readonly curve: readonly number[];
  readonly curveTitle: string;
  readonly startWord: string;
  readonly endWord: string;
}
/** What a run came to. Figures 0–100; `null` points where the run said nothing of a dimension. */
export interface ScorePoints {
  readonly earned: readonly string[];
  readonly good: boolean;
  readonly outcomeWord: string;
  readonly total:
    | { readonly is: 'there'; readonly value: number; readonly margin: string; readonly band: string }
    | { readonly is: 'awaited' | 'missing'; readonly word: string };
  readonly dimensions: readonly {
    readonly title: string;
    readonly points: number | null;
    readonly told: string;
  }[];
  readonly conduct: { readonly isClear: boolean; readonly word: string };
}
export const SOUNDS = [
  'bell',
  'ring',
  'pick_up',
  'ringback',
  'reply',
  'sent',
  'message',
  'mail',
  'shared',
  'notice',
  'pen',
  'keys',
  'breath',
  'thump',
  'door',
  'hang_up',
  'slam',
  'success',
  'soft_end',
  'firm_end',
] as const;
export type Sound = (typeof SOUNDS)[number];

/** 0–1 of everything, of the voice and of the music within it; without what startles. */
export interface Levels {
  readonly all: number;
  readonly voice: number;
  readonly music: number;
  readonly isGentle: boolean;
}

export interface Curtain {
  title(scene: TitleScene): void;
  dialogue(scene: DialogueScene): void;
  score(scene: ScoreScene): void;
  arrange(places: Places): void;
  cue(sound: Sound): void;
  /** Shows what is being said whole at once; false where it stands already. */
  hurry(): boolean;
  /** How loud what is. */
  levels(levels: Levels): void;
  room(setting: string | null): void;
  reduceMotion(on: boolean): void;
  /** Colours of everything but people and places. */
  theme(theme: 'dark' | 'light' | 'contrast'): void;
}

/** What is on the scene: handed over again whenever the page has changed. */
export type Scene =
  | { readonly scene: 'title'; readonly picture: TitleScene }
  | { readonly scene: 'dialogue'; readonly picture: DialogueScene }
  | { readonly scene: 'score'; readonly picture: ScoreScene };
