/** Where the parts of the score stand. Pure arithmetic. */
import { isTall } from './boxes.ts';
import { clamp } from './glide.ts';
import type { Box } from './picture.ts';
import type { Point } from './bubble-place.ts';

export interface ScoreLayout {
  readonly panel: Box;
  readonly title: Box;
  readonly badge: { readonly middle: Point; readonly radius: number };
  readonly curve: Box;
  /** Size of ordinary letters in CSS pixels. */
  readonly letters: number;
}

/** The person keeps the left of a wide stage; on a tall one the panel covers the lower two thirds. */
export function defaultPanel(width: number, height: number): Box {
  return isTall(width, height)
    ? { x: width * 0.04, y: height * 0.34, width: width * 0.92, height: height * 0.62 }
    : { x: width * 0.4, y: height * 0.09, width: width * 0.56, height: height * 0.82 };
}

/** Where the person stands beside that panel, or looks over it. */
export function besidePanel(width: number, height: number): Box {
  const panel = defaultPanel(width, height);
  return isTall(width, height)
    ? { x: 0, y: height * 0.03, width, height: panel.y + height * 0.07 }
    : { x: 0, y: height * 0.14, width: panel.x, height: height * 0.86 };
}

export function scoreLayout(panel: Box): ScoreLayout {
  const letters = clamp(Math.min(panel.width * 0.034, panel.height * 0.05), 11, 40);
  const pad = letters * 1.5;
  const top = panel.height * 0.4;
  const radius = Math.min(top * 0.42, panel.width * 0.2);
  const middle = { x: panel.x + panel.width - pad - radius, y: panel.y + pad * 0.9 + radius };
  const title = {
    x: panel.x + pad,
    y: panel.y + pad,
    width: panel.width - 3 * pad - 2 * radius,
    height: radius * 2 - pad * 0.2,
  };
  const curve = {
    x: panel.x + pad,
    y: panel.y + top + pad * 1.4,
    width: panel.width - 2 * pad,
    height: panel.height - top - pad * 3.6,
  };
  return { panel, title, badge: { middle, radius }, curve, letters };
}

/** Points of a curve of temperatures 0–100 in a box; hot is high. One single value lies flat across. */
export function curvePoints(curve: readonly number[], box: Box): readonly Point[] {
  const values = curve.length === 1 ? [...curve, ...curve] : curve;
  const last = Math.max(1, values.length - 1);
  return values.map((value, index) => ({
    x: box.x + (box.width * index) / last,
    y: box.y + box.height * (1 - clamp(value, 0, 100) / 100),
  }));
}

/** Which moments get a face: the start, the end, the hottest and the coolest between, never two too close. */
export function momentsWithFaces(curve: readonly number[], most: number): readonly number[] {
  const last = curve.length - 1;
  const apart = Math.max(1, last / most);
  const chosen = [0, last];
  const between = curve.map((_, index) => index).slice(1, -1);
  const middle = (curve[0] ?? 0) + (curve[last] ?? 0);
  const strangeness = (index: number): number => Math.abs((curve[index] ?? 0) * 2 - middle);
  for (const index of between.toSorted((a, b) => strangeness(b) - strangeness(a))) {
    if (chosen.length < most && chosen.every((other) => Math.abs(other - index) >= apart)) chosen.push(index);
  }
  return [...new Set(chosen)].toSorted((a, b) => a - b);
}
