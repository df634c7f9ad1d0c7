/** Cloth as paint: what a sleeve and a chest of the same piece have in common. */
import { wash } from './brush.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Paint } from './brush.ts';
import type { Clothes } from './look.ts';

/** The colour of the sleeves: a vest has none of its own. */
export const sleeveColour = (clothes: Clothes): string =>
  clothes.cut === 'vest' ? clothes.under : clothes.colour;

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

/** Checks as a paint that repeats, so that no piece of cloth has to be cut out; none where no canvas can be made. */
export function checks(brush: Brush, clothes: Clothes): CanvasPattern | null {
  if (clothes.pattern !== 'checked' || typeof document === 'undefined') return null;
  const colour = sleeveColour(clothes);
  const tile = TILES.get(colour) ?? woven(colour);
  TILES.set(colour, tile);
  return brush.createPattern(tile, 'repeat');
}

/** One repeat: a broad dark and a fine light thread each way. */
function woven(colour: string): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = STEP;
  tile.height = STEP;
  const brush = tile.getContext('2d');
  if (!brush) return tile;
  brush.fillStyle = veiled(tinted(colour, '#160c14', 0.75), 0.34);
  brush.fillRect(0, 0, 12, STEP);
  brush.fillRect(0, 0, STEP, 12);
  brush.fillStyle = veiled(tinted(colour, '#fff0d8', 0.7), 0.3);
  brush.fillRect(22, 0, 3, STEP);
  brush.fillRect(0, 22, STEP, 3);
  return tile;
}
