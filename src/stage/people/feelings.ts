/** Which feelings show, and how strongly: from the figures of a mood to weights, without steps. */
import { clamp, ramp } from '../glide.ts';
import type { Bearing, Game, Mood } from '../../conversation/conversation.ts';
import type { Holds } from './holds.ts';

export interface Feelings {
  readonly mood: Mood;
  readonly game: Game;
  /** What the body does. */
  readonly bearing: Bearing;
  /** What the hands hold; they speak with the rest. */
  readonly holds: Holds;
}

/** How much of each feeling is there, 0–1. The limits follow the bands: calm below 20, then 38, 56, 74. */
export interface Weights {
  readonly annoyance: number;
  readonly anger: number;
  readonly rage: number;
  /** Being heard reaches the face, even a hot one. */
  readonly moved: number;
  readonly content: number;
  /** Wide awake, or hardly there. */
  readonly wound: number;
  readonly slack: number;
  /** Turned towards us, or away from us. */
  readonly trusting: number;
  readonly shut: number;
  /** Nothing more is expected. */
  readonly weary: number;
  /** Made to look small, or holding the head high. */
  readonly ashamed: number;
  readonly proud: number;
  readonly needling: number;
  /** A bait was taken: coolly, or in the midst of a rage. */
  readonly gloating: number;
  readonly sneering: number;
  readonly wary: number;
  readonly flat: number;
}

/** A smirk over a bait that was taken covers part of the anger; the hotter, the less. */
const COVERED = { cool: 0.6, hot: 0.3 } as const;

export function weighed({ mood, game, bearing }: Feelings): Weights {
  const heat = mood.temperature / 100;
  const isGloating = game === 'gloating' || bearing === 'sneers' ? 1 : 0;
  const hot = ramp(0.42, 0.7, heat);
  const shown = 1 - isGloating * (COVERED.cool + (COVERED.hot - COVERED.cool) * hot);
  const flat = game === 'deflated' ? 1 - ramp(0.45, 0.7, heat) : 0;
  const weary = clamp((125 - mood.hope - mood.trust - mood.arousal) / 80, 0, 1) * (1 - ramp(0.3, 0.55, heat));
  const calmly = 1 - ramp(0.45, 0.7, heat);
  return {
    annoyance: ramp(0.13, 0.3, heat) * (1 - ramp(0.36, 0.58, heat)) * shown * (1 - 0.7 * weary) * (1 - flat),
    anger: ramp(0.24, 0.62, heat) * shown * (1 - 0.5 * flat),
    rage: ramp(0.52, 0.84, heat) * shown,
    moved: ramp(28, 75, mood.heard) * (1 - ramp(0.4, 0.75, heat)) * (1 - isGloating),
    content: ramp(46, 82, mood.trust) * (1 - ramp(0.1, 0.36, heat)) * (1 - flat),
    wound: ramp(45, 95, mood.arousal),
    slack: 1 - ramp(2, 32, mood.arousal),
    trusting: ramp(45, 85, mood.trust),
    shut: (1 - ramp(5, 36, mood.trust)) * calmly,
    weary: weary * (1 - flat),
    ashamed: (1 - ramp(12, 42, mood.face)) * (1 - ramp(0.5, 0.75, heat)) * (1 - isGloating),
    proud: ramp(62, 95, mood.face) * (1 - flat),
    needling: game === 'provoking' ? ramp(15, 70, mood.bait) * (1 - ramp(0.55, 0.8, heat)) : 0,
    gloating: isGloating * (1 - hot),
    sneering: isGloating * hot,
    wary: game === 'testing' ? 1 - ramp(0.6, 0.8, heat) : 0,
    flat,
  };
}
