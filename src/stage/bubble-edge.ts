/** The outline of a bubble: round when calm, bristling when furious, with its tail in one stroke. */
import { grain } from './glide.ts';
import type { Box } from './picture.ts';
import type { Point, Tail } from './bubble-place.ts';

/** What an outline is drawn with; a Path2D or a context will do. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
}
export interface Edge {
  readonly radius: number;
  /** How far thorns stand out, in pixels; 0 draws a plain rounded box. */
  readonly bristle: number;
  /** From thorn to thorn, in pixels. */
  readonly stride: number;
}

/** Thorns lower than this look like a fault in the paper. Pixels. */
const LOWEST_THORN = 5;

interface Side {
  readonly name: 'top' | 'right' | 'bottom' | 'left';
  readonly from: Point;
  readonly to: Point;
  /** Outward direction. */
  readonly out: Point;
}

export interface Outline {
  readonly box: Box;
  readonly edge: Edge;
  readonly tail: Tail | null;
}

export function traceBubble(pen: Pen, { box, edge, tail }: Outline): void {
  const radius = Math.min(edge.radius, box.height / 2, box.width / 2);
  const sides = sidesOf(box, radius);
  const first = sides[0];
  if (!first) return;
  pen.moveTo(first.from.x, first.from.y);
  sides.forEach((side, index) => {
    if (tail?.side === side.name) traceTailedSide(pen, side, { edge, tail });
    else traceThorns(pen, { side, start: 0, end: lengthOf(side) }, edge);
    const next = sides[(index + 1) % sides.length] ?? first;
    traceCorner(pen, [side, next], edge);
  });
  pen.closePath();
}

/** Round when calm; with thorns the corner itself becomes one. */
function traceCorner(pen: Pen, [side, next]: readonly [Side, Side], edge: Edge): void {
  const isUpright = side.out.y === 0;
  const corner = { x: isUpright ? side.to.x : next.from.x, y: isUpright ? next.from.y : side.to.y };
  if (edge.bristle < LOWEST_THORN) {
    pen.quadraticCurveTo(corner.x, corner.y, next.from.x, next.from.y);
    return;
  }
  const reach = edge.bristle * 0.75;
  const peak = {
    x: corner.x + (side.out.x + next.out.x) * reach,
    y: corner.y + (side.out.y + next.out.y) * reach,
  };
  pen.quadraticCurveTo((side.to.x + corner.x) / 2, (side.to.y + corner.y) / 2, peak.x, peak.y);
  pen.quadraticCurveTo((next.from.x + corner.x) / 2, (next.from.y + corner.y) / 2, next.from.x, next.from.y);
}

/** The four straight parts, clockwise from the top left. */
function sidesOf(box: Box, radius: number): readonly Side[] {
  const { x, y } = box;
  const right = x + box.width;
  const bottom = y + box.height;
  return [
    { name: 'top', from: { x: x + radius, y }, to: { x: right - radius, y }, out: { x: 0, y: -1 } },
    {
      name: 'right',
      from: { x: right, y: y + radius },
      to: { x: right, y: bottom - radius },
      out: { x: 1, y: 0 },
    },
    {
      name: 'bottom',
      from: { x: right - radius, y: bottom },
      to: { x: x + radius, y: bottom },
      out: { x: 0, y: 1 },
    },
    { name: 'left', from: { x, y: bottom - radius }, to: { x, y: y + radius }, out: { x: -1, y: 0 } },
  ];
}

const lengthOf = (side: Side): number => Math.hypot(side.to.x - side.from.x, side.to.y - side.from.y);

function traceTailedSide(pen: Pen, side: Side, { edge, tail }: { edge: Edge; tail: Tail }): void {
  const length = lengthOf(side);
  const middle = distanceAlong(side, tail, length);
  const before = Math.max(0, middle - tail.half);
  const after = Math.min(length, middle + tail.half);
  traceThorns(pen, { side, start: 0, end: before }, edge);
  pen.lineTo(tail.tip.x, tail.tip.y);
  const back = along(side, after / length);
  pen.lineTo(back.x, back.y);
  traceThorns(pen, { side, start: after, end: length }, edge);
}

/** Where the tail leaves its side, kept clear of the corners. */
function distanceAlong(side: Side, tail: Tail, length: number): number {
  const wanted = Math.abs(tail.root.x - side.from.x) + Math.abs(tail.root.y - side.from.y);
  return Math.max(tail.half, Math.min(length - tail.half, wanted));
}

const along = (side: Side, share: number): Point => ({
  x: side.from.x + (side.to.x - side.from.x) * share,
  y: side.from.y + (side.to.y - side.from.y) * share,
});

/** Part of a side, in pixels from where the side begins. */
interface Stretch {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

/** Thorns at even steps with uneven height, hollow between, so that no two neighbours look stamped. */
function traceThorns(pen: Pen, { side, start, end }: Stretch, edge: Edge): void {
  const length = lengthOf(side);
  const run = end - start;
  const last = along(side, length === 0 ? 1 : end / length);
  const count = edge.bristle < LOWEST_THORN ? 0 : Math.round(run / edge.stride);
  for (let thorn = 0; thorn < count; thorn += 1) {
    const place = (share: number): Point => along(side, (start + (run * (thorn + share)) / count) / length);
    const peak = place(0.5 + 0.16 * grain(thorn * 5 + side.name.length));
    const height = edge.bristle * (0.85 + 0.3 * grain(thorn * 3 + side.name.length));
    const foot = place(1);
    const hollow = { before: place(0.38), after: place(0.62) };
    pen.quadraticCurveTo(
      hollow.before.x,
      hollow.before.y,
      peak.x + side.out.x * height,
      peak.y + side.out.y * height,
    );
    pen.quadraticCurveTo(hollow.after.x, hollow.after.y, foot.x, foot.y);
  }
  pen.lineTo(last.x, last.y);
}
