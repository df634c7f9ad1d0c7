/** Where the parts of the score stand. Pure arithmetic. */
import { isTall } from './boxes.ts';
import { clamp } from './glide.ts';
import type { Box } from './picture.ts';
import type { Point } from './bubble-place.ts';

export interface ScoreLayout {
  readonly panel: Box;
  readonly title: Box;
  /** Size of ordinary letters in CSS pixels. */
  readonly letters: number;
  /** Missing where there is no room for it. */
  readonly curve: CurvePlace | null;
  /** Missing before there is anything to count. */
  readonly points: PointsLayout | null;
}
export interface CurvePlace {
  readonly box: Box;
  readonly letters: number;
}
/** Where what it came to stands. */
export interface PointsLayout {
  /** Under the title: what came of it, and how it was conducted. */
  readonly notes: Box;
  readonly badge: { readonly middle: Point; readonly radius: number };
  readonly rows: RowsPlace;
}
/** Seven rows; inline, a bar stands beside its name, else under it. */
export interface RowsPlace {
  readonly box: Box;
  readonly size: number;
  readonly isInline: boolean;
}

export const ROWS = 7;
/** Ems the longest name and the words beside it take, side by side. */
const NAME = 14;
const TOLD = 5;

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

const lettersFor = (panel: Box): number => clamp(Math.min(panel.width * 0.034, panel.height * 0.05), 11, 80);

/** `hasPoints` once there is something to count: before that, the ending and the curve have the panel to themselves. */
export function scoreLayout(panel: Box, hasPoints: boolean): ScoreLayout {
  return hasPoints ? countedLayout(panel) : toldLayout(panel);
}

function toldLayout(panel: Box): ScoreLayout {
  const letters = lettersFor(panel);
  const pad = letters * 1.5;
  const top = panel.height * 0.34;
  const title = inner(panel, { pad, from: pad, height: top - pad });
  const body = inner(panel, { pad, from: top + pad * 0.4, height: panel.height - top - pad * 1.4 });
  return { panel, title, letters, curve: curveIn(body, letters), points: null };
}

/** The ring at the right of the head, what it is made of under it, and the curve beside that where there is room. */
function countedLayout(panel: Box): ScoreLayout {
  const letters = lettersFor(panel);
  const pad = Math.max(8, Math.min(letters * 1.4, panel.height * 0.055));
  const top = panel.height * 0.4;
  // In a panel of no height, as while a window is drawn small, nothing is turned inside out.
  const radius = Math.max(0, Math.min((top - pad) * 0.48, panel.width * 0.17));
  const middle = { x: panel.x + panel.width - pad * 1.3 - radius, y: panel.y + pad + radius };
  const head = {
    ...inner(panel, { pad, from: pad, height: top - pad * 1.3 }),
    width: panel.width - 3.4 * pad - 2 * radius,
  };
  const below = Math.max(40, head.height * 0.42);
  const title = { ...head, height: head.height - below };
  const notes = { ...head, y: head.y + title.height, height: below };
  const body = inner(panel, { pad, from: top + pad * 0.4, height: panel.height - top - pad * 1.4 });
  const parts = besideEachOther(body) ?? alone(body);
  return {
    panel,
    title,
    letters,
    curve: parts.curve,
    points: { notes, badge: { middle, radius }, rows: parts.rows },
  };
}

interface Parts {
  readonly rows: RowsPlace;
  readonly curve: CurvePlace | null;
}

/** Letters smaller than this are read by nobody. CSS pixels. */
const LEAST = 11;

function besideEachOther(body: Box): Parts | null {
  const gap = body.width * 0.05;
  const width = (body.width - gap) * 0.52;
  const size = Math.min((body.height / ROWS) * 0.5, width / (NAME + TOLD), 64);
  if (size < LEAST) return null;
  const x = body.x + width + gap;
  const curve = curveIn({ ...body, x, width: body.x + body.width - x }, size);
  return { rows: { box: { ...body, width }, size, isInline: false }, curve };
}

function alone(body: Box): Parts {
  const size = Math.max(LEAST, Math.min((body.height / ROWS) * 0.62, body.width / (NAME + TOLD + 6), 64));
  return { rows: { box: body, size, isInline: true }, curve: null };
}

/** The curve with its title over it and its ends under it. */
function curveIn(body: Box, letters: number): CurvePlace {
  const y = body.y + letters * 1.7;
  return { box: { ...body, y, height: body.height - letters * 3.4 }, letters };
}

interface Band {
  readonly pad: number;
  readonly from: number;
  readonly height: number;
}
const inner = (panel: Box, { pad, from, height }: Band): Box => ({
  x: panel.x + pad,
  y: panel.y + from,
  width: panel.width - 2 * pad,
  height,
});

/** What a row's name, its bar and the words at its end may take, from the left of the row. */
export interface RowParts {
  readonly name: number;
  readonly bar: { readonly x: number; readonly width: number; readonly down: number };
  readonly height: number;
}
export function rowParts({ box, size, isInline }: RowsPlace): RowParts {
  const height = Math.max(3, size * 0.34);
  if (!isInline)
    return { name: box.width - size * TOLD, bar: { x: 0, width: box.width, down: size * 1.42 }, height };
  const x = size * (NAME + 0.6);
  const width = box.width - x - size * TOLD;
  return { name: size * NAME, bar: { x, width, down: size * 0.75 - height / 2 }, height };
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
