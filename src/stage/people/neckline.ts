/** Collars, necklines and their hems, for everything that is worn. */
import { bend, facets, fill, leaf, moved, stroke } from './brush.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

/** One half of a shirt's collar. */
export function drawCollar(
  brush: Brush,
  { side, collar, neck, colour }: { side: number; collar: number; neck: number; colour: string },
): void {
  // prettier-ignore
  const flap: Trail = [
    side * (neck - 2), collar - 34, side * (neck + 26), collar - 14, side * (neck + 62), collar + 26,
    side * (neck + 26), collar + 80, side * (neck - 8), collar + 46, side * (neck - 16), collar + 4,
  ];
  fill(brush, facets(moved(flap, (x, y) => [x + 3, y + 9])), veiled(INK, 0.34));
  fill(brush, facets(flap), tinted(colour, '#ffe0b0', side < 0 ? 0.2 : 0.07));
  stroke(brush, bend([side * (neck + 54), collar + 28, side * (neck + 24), collar + 70]), {
    paint: veiled(INK, 0.2),
    width: 2,
  });
}

/** The edge of a round neck, from our left to our right. */
export const hemOf = (collar: number, neck: number): Trail =>
  moved([-1, -8, -0.84, 24, 0, 50, 0.84, 24, 1, -8], (x, y) => [x * neck, collar + y]);

/** Collar bones above a round neck, and its hem. */
export function drawNeckline(
  brush: Brush,
  pose: Pose,
  at: { collar: number; neck: number; paint: string },
): void {
  const { collar, neck, paint } = at;
  const bone = veiled(pose.tones.deep, 0.5);
  fill(brush, leaf([-30, collar + 18, 0, collar + 6, -8, collar + 34], 3), bone);
  fill(brush, leaf([34, collar + 18, 6, collar + 8, 10, collar + 34], 3), bone);
  stroke(brush, bend(hemOf(collar, neck)), { paint, width: 9 });
}
