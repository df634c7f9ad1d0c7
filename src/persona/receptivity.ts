import { lerp, smooth } from './measure.ts';
import { BAITING_OVER, HELLISH_FROM } from './numbers.ts';
import type { State } from './state.ts';

/**
 * How much of a solution this person can take in now, 0–1: mostly whether they were heard,
 * less while highly aroused or humiliated (domain 3.4.5).
 */
export function receptivity(state: State): number {
  const { need } = state.temperament;
  const heard = smooth(state.heard, need - 22, need + 8);
  const arousal = 1 - 0.55 * smooth(state.arousal, 55, 95);
  const dignity = lerp(0.55, 1, smooth(state.face, 5, 38));
  return heard * arousal * dignity;
}

/** How much of this is a game to the person just now, 0–1. */
export const playfulness = (state: State): number =>
  smooth(state.bait, BAITING_OVER, 65) * state.temperament.bait;

export const isHellish = (state: { readonly temperament: { readonly bait: number } }): boolean =>
  state.temperament.bait >= HELLISH_FROM;

/** Playing for reactions at this moment. */
export const isBaiting = (state: State): boolean =>
  !state.deflated && state.bait > BAITING_OVER && state.temperament.bait > 0;
