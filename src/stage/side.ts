/** Where the page lays its words over a place: it fades into the ground of the theme. */
import { SIDE } from './palette.ts';
import { isTall } from './boxes.ts';

type Stops = readonly (readonly [number, number])[];

/** Shares of the width where the words stand beside the person; of the height where they stand below. */
const BESIDE: Stops = [
  [0.32, 0],
  [0.43, 0.6],
  [0.52, 0.92],
  [1, 0.96],
];
const BELOW: Stops = [
  [0.15, 0],
  [0.27, 0.7],
  [0.36, 0.93],
  [1, 0.97],
];

/** Over a whole canvas with a place on it. */
export function drawSide(
  context: CanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const tall = isTall(width, height);
  const most = tall ? SIDE.below : SIDE.beside;
  if (most === 0) return;
  const fade = context.createLinearGradient(0, 0, tall ? 0 : width, tall ? height : 0);
  for (const [at, strength] of tall ? BELOW : BESIDE)
    fade.addColorStop(at, `rgb(${SIDE.ground} / ${strength * most})`);
  context.fillStyle = fade;
  context.fillRect(0, 0, width, height);
}
