/**
 * What the stage is handed and draws. Plain data: the stage computes no mood and knows no scenario,
 * and whoever hands it over knows nothing of Phaser.
 */
import type { Band, EndingKind, Game, Mood, Seen } from '../conversation/conversation.ts';
import type { Levels } from './mix.ts';
import type { Theme } from './palette.ts';
import type { VoiceAsked } from './voice/timbre.ts';

/** A place on the stage in CSS pixels from its top left corner, measured by the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Where the page leaves room for what the stage draws. */
export interface Boxes {
  readonly person: Box;
  readonly bubble: Box;
  readonly gauge: Box;
  /** Where the score may be drawn; without it the stage takes most of itself. */
  readonly score?: Box;
}

/** The first screen: a person waiting and the product's name. */
export interface TitlePicture {
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

/** One moment of a conversation. A new picture glides from the last one. */
export interface DialoguePicture {
  readonly look: Seen;
  readonly setting: string;
  readonly channel: string;
  readonly name: string;
  /** How the person sounds. */
  readonly voice: VoiceAsked;
  readonly mood: Mood;
  readonly band: Band;
  readonly game: Game;
  /** What the person is saying, stressed words between stars; null while listening. `id` changes with every new line. */
  readonly line: { readonly id: number; readonly text: string } | null;
  /** A private thought, shown to whoever explores. */
  readonly thought: string | null;
  /** Beside the thermometer, in the order they stand; empty in a first run (decision 17). */
  readonly instruments: readonly Instrument[];
  /** Show figures beside the instruments (explore mode). */
  readonly figures: boolean;
  /** Something the body does before words come: the first sign of how a reply landed. */
  readonly twitch: 'softens' | 'hardens' | 'gloats' | 'still';
  /** The kind of ending, once the last words are said. */
  readonly leaving: 'no' | EndingKind;
  /** Nothing has been said to them yet: whoever comes on now comes in. */
  readonly isNew?: boolean;
  /** A colleague who has come to take over, and what the frame says of them. */
  readonly company?: { readonly look: Seen; readonly name: string } | null;
  /** What the trainee has just earned, in a word or two; `id` differs with every new one. */
  readonly earned?: { readonly id: number; readonly word: string } | null;
  /** True when the words of the current line have keyboard focus in the page. */
  readonly lineFocused: boolean;
  readonly paused: boolean;
  /** The word for the band in the run's language; colour is never the only sign. */
  readonly bandWord: string;
}

export interface ScorePicture {
  readonly look: Seen;
  /** How it ended: null where the run broke off. */
  readonly kind: EndingKind | null;
  readonly kindWord: string;
  readonly channel: string;
  readonly setting: string;
  readonly mood: Mood;
  readonly title: string;
  /** What it came to; null until the learner has said where it turned. */
  readonly points: ScorePoints | null;
  /** Temperature after every turn, from the start, 0–100. */
  readonly curve: readonly number[];
  readonly curveTitle: string;
  readonly startWord: string;
  readonly endWord: string;
}

/** What a run came to, in figures and the words for them. */
export interface ScorePoints {
  /** What was earned, in a word or two each; empty after a bad run. */
  readonly earned: readonly string[];
  /** Whether it came out well. */
  readonly good: boolean;
  readonly outcomeWord: string;
  readonly total: ScoreTotal;
  /** 0–100 each; null where the run said nothing of it, and `told` says so. */
  readonly dimensions: readonly {
    readonly title: string;
    readonly points: number | null;
    readonly told: string;
  }[];
  /** Whether nothing was done that nothing makes good; the words name what was. */
  readonly conduct: { readonly isClear: boolean; readonly word: string };
}
/** A whole number of 0–100 with what it may lie off by and the name of its band, or what to wait for. */
export type ScoreTotal =
  | { readonly is: 'there'; readonly value: number; readonly margin: string; readonly band: string }
  | { readonly is: 'awaited' | 'missing'; readonly word: string };

export const CUES = [
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
export type Cue = (typeof CUES)[number];

/** The stage as the house sees it. */
export interface Stage {
  title(picture: TitlePicture): void;
  dialogue(picture: DialoguePicture): void;
  score(picture: ScorePicture): void;
  /** Tell the stage where the page leaves room; call again whenever that changes. */
  arrange(boxes: Boxes): void;
  /** Show what is being said whole at once; false where it stands already. */
  hurry(): boolean;
  /** Play a sound once; silent until the first gesture of the person. */
  cue(cue: Cue): void;
  /** How loud what is; mute is 0 of everything. */
  levels(levels: Levels): void;
  /** Room tone of a setting, or null for none. */
  room(setting: string | null): void;
  reduceMotion(on: boolean): void;
  /** Colours of everything but people and places. */
  theme(theme: Theme): void;
  close(): void;
}

export interface StageOptions {
  readonly reducedMotion: boolean;
  readonly theme: Theme;
  /** `auto` sniffs for a real graphics card. */
  readonly renderer: 'auto' | 'canvas' | 'webgl';
  readonly levels: Levels;
  /** The person stands there for the first time: until then, words have to do. */
  readonly onDrawn?: () => void;
  /** Drawing has failed for good; the stage has stopped. */
  readonly onBroken?: (reason: unknown) => void;
}
