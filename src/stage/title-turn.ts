/** One person goes and another comes on the first screen: under four tenths of a second, as a function of time. */
import { clamp, easeOut } from './glide.ts';

/** Going, and coming. Seconds. */
const GOES = 0.12;
const COMES = 0.24;

export interface Turn {
  /** The other person's turn has come. */
  readonly isOther: boolean;
  /** Share of the person and the place that shows, 0–1. */
  readonly presence: number;
  /** Shift of the person, as a share of their height. */
  readonly right: number;
  readonly isOver: boolean;
}

export function turnAt(seconds: number): Turn {
  if (seconds < GOES) return { isOther: false, presence: 1 - seconds / GOES, right: 0, isOver: false };
  const come = easeOut(clamp((seconds - GOES) / COMES, 0, 1));
  return { isOther: true, presence: come, right: -0.07 * (1 - come), isOver: come === 1 };
}
