/** Cloth as paint: what a sleeve and a chest of the same piece have in common. */
import { wash } from './brush.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Paint } from './brush.ts';
import type { Clothes } from './look.ts';

/** The colour of the sleeves: a vest has none of its own. */
export const sleeveColour = (clothes: Clothes): string =>
  clothes.cut === 'vest' ? clothes.under : clothes.colour;

export function weave(brush: Brush, clothes: Clothes, half: number): Paint {
  const colour = sleeveColour(clothes);
  return wash(brush, [-half, 480, half, 760], {
    0: tinted(colour, '#ffe0b0', 0.12),
    0.5: colour,
    1: tinted(colour, '#0a1020', 0.3),
  });
}

/** Threads over the area from `top` downwards; drawn within a clip. */
export function drawChecks(
  brush: Brush,
  clothes: Clothes,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): void {
  if (clothes.pattern !== 'checked') return;
  const dark = veiled(tinted(sleeveColour(clothes), '#160c14', 0.75), 0.34);
  const light = veiled(tinted(sleeveColour(clothes), '#fff0d8', 0.7), 0.32);
  const step = 38;
  for (let x = Math.ceil(left / step) * step; x < right; x += step) {
    brush.fillStyle = dark;
    brush.fillRect(x, top, 12, bottom - top);
    brush.fillStyle = light;
    brush.fillRect(x + 22, top, 3, bottom - top);
  }
  for (let y = Math.ceil(top / step) * step; y < bottom; y += step) {
    brush.fillStyle = dark;
    brush.fillRect(left, y, right - left, 12);
    brush.fillStyle = light;
    brush.fillRect(left, y + 22, right - left, 3);
  }
}
