/** Which feelings show, and how strongly: from the figures of a mood to weights, without steps. */
import { clamp, ramp } from '../glide.ts';
import type { Holds } from './holds.ts';
import type { Game, Mood } from '../../conversation/conversation.ts';

export interface Feelings {
  readonly mood: Mood;
  readonly game: Game;
  /** What the body does before words come. */
  readonly twitch: 'softens' | 'hardens' | 'gloats' | 'still';
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
  /** Nothing more is expected. */
  readonly weary: number;
  /** Made to look small. */
  readonly ashamed: number;
  readonly needling: number;
  readonly gloating: number;
  readonly wary: number;
  readonly flat: number;
}

/** A smirk over a bait that was taken covers the anger for a moment. */
const COVERED = 0.75;

export function weighed({ mood, game, twitch }: Feelings): Weights {
  const heat = mood.temperature / 100;
  const gloating = game === 'gloating' ? 1 : 0;
  const shown = 1 - COVERED * Math.max(gloating, twitch === 'gloats' ? 0.4 : 0);
  const anger = ramp(0.24, 0.62, heat) * shown;
  const flat = game === 'deflated' ? 1 - ramp(0.45, 0.7, heat) : 0;
  const weary = clamp((125 - mood.hope - mood.trust - mood.arousal) / 80, 0, 1) * (1 - ramp(0.3, 0.55, heat));
  return {
    annoyance: ramp(0.13, 0.3, heat) * (1 - ramp(0.36, 0.58, heat)) * shown * (1 - 0.7 * weary) * (1 - flat),
    anger: anger * (1 - 0.5 * flat),
    rage: ramp(0.52, 0.84, heat) * shown,
    moved: ramp(28, 75, mood.heard) * (1 - ramp(0.4, 0.75, heat)) * (1 - gloating),
    content: ramp(46, 82, mood.trust) * (1 - ramp(0.1, 0.36, heat)) * (1 - flat),
    weary: weary * (1 - flat),
    ashamed: (1 - ramp(12, 42, mood.face)) * (1 - ramp(0.5, 0.75, heat)) * (1 - gloating),
    needling: game === 'provoking' ? ramp(15, 70, mood.bait) * (1 - ramp(0.55, 0.8, heat)) : 0,
    gloating,
    wary: game === 'testing' ? 1 - ramp(0.6, 0.8, heat) : 0,
    flat,
  };
}
