/** Cloth as paint: what a sleeve and a chest of the same piece have in common. */
import { wash } from './brush.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Paint } from './brush.ts';
import type { Clothes } from './look.ts';

/** The colour of the sleeves: a vest has none of its own. */
export const sleeveColour = (clothes: Clothes): string =>
  clothes.cut === 'work_vest' ? clothes.under : clothes.colour;

/** Light lies over the whole body at once, warm on our left, dark below on our right: pieces join without a seam. */
export function weave(brush: Brush, colour: string, half: number): Paint {
  return wash(brush, [-half, 500, half * 0.95, 840], {
    0: tinted(colour, '#ffd9a0', 0.2),
    0.42: colour,
    1: tinted(colour, '#0a1020', 0.66),
  });
}

const STEP = 38;
const TILES = new Map<string, HTMLCanvasElement>();

/** A pattern as a paint that repeats, so that no piece of cloth has to be cut out; none where no canvas can be made. */
export function patternOf(brush: Brush, clothes: Clothes): CanvasPattern | null {
  if (clothes.pattern === 'plain' || typeof document === 'undefined') return null;
  const colour = sleeveColour(clothes);
  const key = `${clothes.pattern} ${colour}`;
  const tile = TILES.get(key) ?? woven(clothes.pattern, colour);
  TILES.set(key, tile);
  return brush.createPattern(tile, 'repeat');
}

/** One repeat of the pattern, in a dark and a fine light thread. */
function woven(pattern: Clothes['pattern'], colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = STEP;
  tile.height = STEP;
  const brush = tile.getContext('2d');
  if (!brush) return tile;
  const dark = veiled(tinted(colour, '#160c14', 0.75), 0.34);
  const light = veiled(tinted(colour, '#fff0d8', 0.7), 0.34);
  switch (pattern) {
    case 'plain':
      break;
    case 'checked':
      stripe(brush, dark, [0, 0, 12, STEP]);
      stripe(brush, dark, [0, 0, STEP, 12]);
      stripe(brush, light, [22, 0, 3, STEP]);
      stripe(brush, light, [0, 22, STEP, 3]);
      break;
    case 'striped':
      stripe(brush, light, [4, 0, 4, STEP]);
      stripe(brush, dark, [23, 0, 5, STEP]);
      break;
    case 'dotted':
      for (const [x, y] of [
        [9, 9],
        [28, 28],
      ] as const) {
        brush.beginPath();
        brush.arc(x, y, 3.6, 0, Math.PI * 2);
        brush.fillStyle = light;
        brush.fill();
      }
      break;
  }
  return tile;
}

function stripe(brush: Brush, paint: string, at: readonly [number, number, number, number]): void {
  brush.fillStyle = paint;
  brush.fillRect(...at);
}
