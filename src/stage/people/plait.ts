/** One thick plait that comes forward over the shoulder. */
import { fill, leaf, shape, wash } from './brush.ts';
import { SHADOW, WARM } from './tones.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Point } from './brush.ts';

const TURNS = 8;
const STEP = 34;

export function drawPlait(brush: Brush, colour: string, [x, y]: Point): void {
  const paint = wash(brush, [x - 34, 0, x + 34, 0], {
    0: tinted(colour, WARM, 0.22),
    0.5: colour,
    1: tinted(colour, SHADOW, 0.5),
  });
  for (let turn = TURNS - 1; turn >= 0; turn -= 1) {
    const top = y + turn * STEP;
    const half = 31 - turn * 1.6;
    const bow = Math.sin(turn * 0.4) * 10 - turn * 2.4;
    for (const side of [-1, 1]) {
      const drop = side > 0 ? 12 : 0;
      // prettier-ignore
      const strand = [
        x + bow, top + drop - 8, x + bow + side * half * 0.8, top + drop - 4, x + bow + side * half, top + drop + 20,
        x + bow + side * half * 0.3, top + drop + 44, x + bow - side * 6, top + drop + 30,
      ];
      fill(brush, shape(strand), paint);
      const shine = [
        x + bow + side * 6,
        top + drop + 2,
        x + bow + side * half * 0.7,
        top + drop + 10,
        x + bow + side * half * 0.5,
        top + drop + 34,
      ];
      fill(brush, leaf(shine, 2.6), veiled(side < 0 ? tinted(colour, WARM, 0.6) : '#05080f', 0.32));
    }
  }
  const end = y + TURNS * STEP + 14;
  fill(brush, (pen) => pen.roundRect(x - 36, end - 8, 30, 16, 6), '#c8934a');
  fill(brush, leaf([x - 22, end, x - 30, end + 24, x - 20, end + 46], 12), paint);
}
