/** Curls along the edge of the hair, and the small lights in them. */
import { fill, stroke } from './brush.ts';
import { WARM } from './tones.ts';
import { tinted, veiled } from './colour.ts';
import { grain } from '../glide.ts';
import type { Brush, Paint, Point, Trail } from './brush.ts';

interface Edge {
  readonly trail: Trail;
  readonly radius: number;
  readonly colour: string;
  readonly mass: Paint;
}

/** Round tufts that overlap, a little larger and smaller in turn; then arcs of light on the lit side. */
export function drawCurls(brush: Brush, { trail, radius, colour, mass }: Edge): void {
  const places = spaced(trail, radius * 1.12);
  for (const [index, [x, y]] of places.entries()) {
    const size = radius * (0.92 + 0.16 * Math.abs(grain(index)));
    fill(brush, (pen) => pen.arc(x, y, size, 0, Math.PI * 2), mass);
  }
  const light = veiled(tinted(colour, WARM, 0.5), 0.34);
  for (const [index, [x, y]] of places.entries()) {
    for (const depth of [0, 1, 2]) {
      const inward = 1 - depth * (radius / 95) - 0.04;
      const [cx, cy] = [
        x * inward + grain(index + depth * 9) * 6,
        (y + 30) * inward - 30 + grain(index * 3) * 5,
      ];
      if (depth > 0 && Math.hypot(cx / 104, (cy + 20) / 108) < 0.98) continue;
      const turn = 3.5 + grain(index * 5 + depth) * 0.9;
      stroke(brush, (pen) => pen.arc(cx, cy, radius * 0.58, turn, turn + 1.5), {
        paint: light,
        width: radius * 0.13,
      });
    }
  }
}

/** Points along a trail, `step` apart. */
function spaced(trail: Trail, step: number): readonly Point[] {
  const places: Point[] = [];
  let left = 0;
  for (let i = 0; i + 3 < trail.length; i += 2) {
    const [x, y, x2, y2] = [trail[i] ?? 0, trail[i + 1] ?? 0, trail[i + 2] ?? 0, trail[i + 3] ?? 0];
    const length = Math.hypot(x2 - x, y2 - y);
    for (; left < length; left += step) {
      const along = left / length;
      places.push([x + (x2 - x) * along, y + (y2 - y) * along]);
    }
    left -= length;
  }
  return places;
}
