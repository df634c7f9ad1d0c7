/** Curls along the edge of the hair, and the small lights in them. */
import { fill, stroke } from './brush.ts';
import { WARM } from './tones.ts';
import { tinted, veiled } from './colour.ts';
import { grain } from '../glide.ts';
import type { Brush, Paint, Point, Trace, Trail } from './brush.ts';

interface Edge {
  readonly trail: Trail;
  readonly radius: number;
  readonly colour: string;
  readonly mass: Paint;
}

/** Round tufts that overlap, a little larger and smaller in turn; then arcs of light. Each in one stroke: there are many. */
export function drawCurls(brush: Brush, { trail, radius, colour, mass }: Edge): void {
  const places = spaced(trail, radius * 1.12);
  const tufts: Trace = (pen) => {
    for (const [index, [x, y]] of places.entries()) {
      const size = radius * (0.92 + 0.16 * Math.abs(grain(index)));
      pen.moveTo(x + size, y);
      pen.arc(x, y, size, 0, Math.PI * 2);
    }
  };
  fill(brush, tufts, mass);
  const lights: Trace = (pen) => {
    for (const [index, place] of places.entries())
      for (const depth of [0, 1, 2]) light(pen, { place, radius, index, depth });
  };
  stroke(brush, lights, { paint: veiled(tinted(colour, WARM, 0.5), 0.34), width: radius * 0.13 });
}

/** One arc, `depth` rows in from the edge; none where the face is. */
function light(
  pen: Brush,
  { place: [x, y], radius, index, depth }: { place: Point; radius: number; index: number; depth: number },
): void {
  const inward = 1 - depth * (radius / 95) - 0.04;
  const [cx, cy] = [x * inward + grain(index + depth * 9) * 6, (y + 30) * inward - 30 + grain(index * 3) * 5];
  if (depth > 0 && Math.hypot(cx / 104, (cy + 20) / 108) < 0.98) return;
  const turn = 3.5 + grain(index * 5 + depth) * 0.9;
  const reach = radius * 0.58;
  pen.moveTo(cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach);
  pen.arc(cx, cy, reach, turn, turn + 1.5);
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
