/** Strokes and shapes: the few ways in which everything here is put on a canvas. */
import { veiled } from './colour.ts';

export type Brush = CanvasRenderingContext2D;
export type Paint = string | CanvasGradient | CanvasPattern;
export type Point = readonly [x: number, y: number];
/** Lays a path down without colouring it. */
export type Trace = (brush: Brush) => void;

export function fill(brush: Brush, trace: Trace, paint: Paint): void {
  brush.beginPath();
  trace(brush);
  brush.fillStyle = paint;
  brush.fill();
}

export function stroke(brush: Brush, trace: Trace, { paint, width }: { paint: Paint; width: number }): void {
  brush.beginPath();
  trace(brush);
  brush.strokeStyle = paint;
  brush.lineWidth = width;
  brush.stroke();
}

/** What `draw` paints shows only inside the traced shape. */
export function within(brush: Brush, trace: Trace, draw: () => void): void {
  brush.save();
  brush.beginPath();
  trace(brush);
  brush.clip();
  draw();
  brush.restore();
}

/** Points as x and y in turn. */
export type Trail = readonly number[];

const at = (trail: Trail, index: number): Point => [trail[index * 2] ?? 0, trail[index * 2 + 1] ?? 0];
const lengthOf = (trail: Trail): number => trail.length >> 1;

/** The same trail, every point moved. */
export function moved(trail: Trail, move: (x: number, y: number) => Point): Trail {
  return Array.from({ length: lengthOf(trail) }, (_, index) => move(...at(trail, index))).flat();
}

export function reversed(trail: Trail): Trail {
  const count = lengthOf(trail);
  return Array.from({ length: count }, (_, index) => at(trail, count - 1 - index)).flat();
}

/** The right half of a symmetrical outline, from the middle line at the top to the middle line below, made whole. */
export const mirrored = (half: Trail): Trail => [
  ...half,
  ...reversed(moved(half, (x, y) => [-x, y])).slice(2, -2),
];

/** A soft line through all points (Catmull-Rom). */
export function bend(trail: Trail): Trace {
  return (brush) => {
    brush.moveTo(...at(trail, 0));
    onward(brush, trail);
  };
}

/** A soft closed shape through all points. */
export function shape(trail: Trail): Trace {
  return (brush) => {
    const count = lengthOf(trail);
    brush.moveTo(...at(trail, 0));
    for (let i = 0; i < count; i++) {
      const around = [i + count - 1, i, i + 1, i + 2].map((index) => at(trail, index % count));
      span(brush, around);
    }
    brush.closePath();
  };
}

/** A closed shape between two soft lines that share their ends: lips, an eye. */
export function between(upper: Trail, lower: Trail): Trace {
  return (brush) => {
    bend(upper)(brush);
    const back = reversed(lower);
    brush.lineTo(...at(back, 0));
    onward(brush, back);
    brush.closePath();
  };
}

/** A shape with straight edges. */
export function facets(trail: Trail): Trace {
  return (brush) => {
    brush.moveTo(...at(trail, 0));
    for (let i = 1; i < lengthOf(trail); i++) brush.lineTo(...at(trail, i));
    brush.closePath();
  };
}

function onward(brush: Brush, trail: Trail): void {
  const last = lengthOf(trail) - 1;
  for (let i = 0; i < last; i++) {
    span(
      brush,
      [Math.max(0, i - 1), i, i + 1, Math.min(last, i + 2)].map((index) => at(trail, index)),
    );
  }
}

/** From the second of four points to the third, in the direction the outer two give. */
function span(brush: Brush, around: readonly Point[]): void {
  const [before, from, to, after] = around;
  if (!before || !from || !to || !after) return;
  brush.bezierCurveTo(
    from[0] + (to[0] - before[0]) / 6,
    from[1] + (to[1] - before[1]) / 6,
    to[0] - (after[0] - from[0]) / 6,
    to[1] - (after[1] - from[1]) / 6,
    to[0],
    to[1],
  );
}

/** A limb: round at both ends, thick as said at each. */
export function limb(from: Point, to: Point, { start, end }: { start: number; end: number }): Trace {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const quarter = Math.PI / 2;
  return (brush) => {
    brush.arc(from[0], from[1], start, angle + quarter, angle - quarter);
    brush.arc(to[0], to[1], end, angle - quarter, angle + quarter);
    brush.closePath();
  };
}

/** From, over and to: a leaf that begins and ends in a point. A brow hair, a crease that swells. */
export function leaf(trail: Trail, thickness: number): Trace {
  const [from, middle, to] = [at(trail, 0), at(trail, 1), at(trail, 2)];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [nx, ny] = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  return (brush) => {
    brush.moveTo(...from);
    brush.quadraticCurveTo(middle[0] + nx * thickness, middle[1] + ny * thickness, ...to);
    brush.quadraticCurveTo(middle[0] - nx * thickness, middle[1] - ny * thickness, ...from);
    brush.closePath();
  };
}

/** Colours by their place on the way, 0–1. */
export type Stops = Readonly<Record<number, string>>;

/** Colours along a straight line: from x, y to x, y. */
export function wash(
  brush: Brush,
  line: readonly [number, number, number, number],
  stops: Stops,
): CanvasGradient {
  return coloured(brush.createLinearGradient(...line), stops);
}

/** Colours from a middle outwards. */
export function pool(
  brush: Brush,
  [x, y]: Point,
  { radius, stops }: { radius: number; stops: Stops },
): CanvasGradient {
  return coloured(brush.createRadialGradient(x, y, 0, x, y, radius), stops);
}

function coloured(gradient: CanvasGradient, stops: Stops): CanvasGradient {
  for (const [offset, colour] of Object.entries(stops)) gradient.addColorStop(Number(offset), colour);
  return gradient;
}

/** A soft round cloud of light or shadow that fades to nothing. `alpha` 0–1. */
export function haze(
  brush: Brush,
  [x, y]: Point,
  cloud: { radius: number; colour: string; alpha: number },
): void {
  const { radius, colour, alpha } = cloud;
  const stops = { 0: veiled(colour, alpha), 0.5: veiled(colour, alpha * 0.42), 1: veiled(colour, 0) };
  brush.fillStyle = pool(brush, [x, y], { radius, stops });
  brush.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}
