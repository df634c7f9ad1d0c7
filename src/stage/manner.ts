/** How a temperature speaks: the same words look different said calmly and shouted. */
import { between, clamp, ramp } from './glide.ts';

export interface Manner {
  /** Multiplies the size of the letters, 1–1.22. */
  readonly size: number;
  /** Weight of the letters, 500–820. */
  readonly weight: number;
  /** Space between letters in em, −0.022–0.006. */
  readonly tightness: number;
  /** How far words shake, in CSS pixels, 0–1.5: felt, never in the way of reading. */
  readonly tremble: number;
  /** Words said in a second. */
  readonly pace: number;
  /** Radius of the corners, as a share of the letters' size. */
  readonly roundness: number;
  /** How far the edge of the bubble bristles, as a share of the letters' size, 0–0.6. */
  readonly bristle: number;
  /** 0–1: how warm paper and ink have become. */
  readonly warmth: number;
}

/** `temperature` 0–100. */
export function mannerOf(temperature: number): Manner {
  const heat = clamp(temperature / 100, 0, 1);
  return {
    size: between(1, 1.22, heat),
    weight: Math.round(between(500, 820, ramp(0.15, 0.9, heat)) / 20) * 20,
    tightness: between(0.006, -0.022, heat),
    tremble: 1.5 * ramp(0.7, 0.95, heat),
    pace: between(5, 11, heat),
    roundness: between(1.15, 0.3, ramp(0.2, 0.65, heat)),
    bristle: 0.6 * ramp(0.62, 0.92, heat),
    warmth: ramp(0.4, 0.95, heat),
  };
}

/** Seconds a line takes to be said; long lines hurry so that nobody waits to read. */
export const secondsToSay = (words: number, manner: Manner): number => Math.min(words / manner.pace, 3.2);
