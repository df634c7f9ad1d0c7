/** Where the page lays its words over a place: it fades into the ground of the theme. */
import { SIDE } from './palette.ts';
import { isTall } from './boxes.ts';
import { clamp } from './glide.ts';
import type { House } from './house.ts';

type Stops = readonly (readonly [number, number])[];

/** Shares of the width from where the words begin beside the person; of the height where they stand below. */
const BESIDE: Stops = [
  [-0.15, 0],
  [-0.04, 0.6],
  [0.04, 0.92],
  [0.5, 0.96],
];
const BELOW: Stops = [
  [0.15, 0],
  [0.27, 0.7],
  [0.36, 0.93],
  [1, 0.97],
];

/** Where words begin on a wide stage, as a share of its width, rounded so that a place is not drawn anew for a pixel. */
export const wordsBegin = (house: House): number =>
  Math.round((house.boxes().bubble.x / house.surface().width) * 20) / 20;

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Over a whole sheet with a place on it; `begin` is where its words begin, as a share of the width. */
export function drawSide(context: CanvasRenderingContext2D, { width, height }: Sheet, begin: number): void {
  const tall = isTall(width, height);
  const most = tall ? SIDE.below : SIDE.beside;
  if (most === 0) return;
  const fade = context.createLinearGradient(0, 0, tall ? 0 : width, tall ? height : 0);
  for (const [at, strength] of tall ? BELOW : BESIDE) {
    const place = clamp(tall ? at : begin + at, 0, 1);
    fade.addColorStop(place, `rgb(${SIDE.ground} / ${strength * most})`);
  }
  context.fillStyle = fade;
  context.fillRect(0, 0, width, height);
}
