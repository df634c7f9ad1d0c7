/** Where each instrument stands: one row where there is width for it, two in less, and under each other in a narrow box. */
import type { Box, Instrument } from '../picture.ts';

type Kind = 'temperature' | Instrument['is'];

/** Widths beside each other, in parts. */
const PARTS: Readonly<Record<Kind, number>> = {
  temperature: 3.2,
  heard: 1.15,
  trust: 1.15,
  effort: 1.15,
  calm: 1.15,
  steps: 2,
  promises: 0.8,
  notebook: 0.8,
  clock: 0.9,
};
const GAP = 0.3;
const isBar = (kind: Kind): boolean => PARTS[kind] === PARTS.heard;

const partsOf = (row: readonly Kind[]): number =>
  row.reduce((sum, kind) => sum + PARTS[kind], 0) + GAP * Math.max(0, row.length - 1);

export interface Spot {
  readonly kind: Kind;
  readonly box: Box;
}
export interface Laid {
  /** What the ground of all of them covers. */
  readonly panel: Box;
  readonly spots: readonly Spot[];
}

/** Width to height under which the instruments stand under each other. */
const NARROW = 2.9;
/** A part is never wider than this share of its row's height, nor drawn narrower than that. */
const WIDEST = 1.35;
const LEAST = 0.62;

/** The kinds in rows, from the first to the last. */
function rowsFor(kinds: readonly Kind[], { width, height }: Box): readonly (readonly Kind[])[] {
  const all: readonly Kind[] = ['temperature', ...kinds];
  if (width < height * NARROW) return inPairs(all);
  if (partsOf(all) * LEAST * height <= width) return [all];
  const bars = kinds.filter(isBar);
  const others = kinds.filter((kind) => !isBar(kind));
  const first: readonly Kind[] = ['temperature', ...bars];
  return [first, others].filter((row) => row.length > 0);
}

/** The thermometer, then two bars a row, then the steps, then what is counted. */
function inPairs(all: readonly Kind[]): readonly (readonly Kind[])[] {
  const bars = all.filter(isBar);
  const counted = all.filter((kind) => kind !== 'temperature' && kind !== 'steps' && !isBar(kind));
  const steps = all.filter((kind) => kind === 'steps');
  const rows: readonly (readonly Kind[])[] = [
    ['temperature'],
    bars.slice(0, 2),
    bars.slice(2),
    steps,
    counted,
  ];
  return rows.filter((row) => row.length > 0);
}

/** Height of a row to the width of the box, where they stand under each other. */
const STACKED = 0.23;
/** The thermometer is taller than what stands under it. */
const tallness = (row: readonly Kind[], isStacked: boolean): number =>
  isStacked && row.includes('temperature') ? 1.3 : 1;

/** Lays all of them into a box, from its top left corner; they need not fill it. */
export function layOut(box: Box, kinds: readonly Kind[]): Laid {
  const rows = rowsFor(kinds, box);
  const isStacked = box.width < box.height * NARROW;
  const pad = Math.min(box.width * 0.06, box.height * 0.16);
  const inner = { width: box.width - 2 * pad, height: box.height - 2 * pad };
  const units = rows.reduce((sum, row) => sum + tallness(row, isStacked), 0);
  const gap = isStacked ? inner.width * 0.04 : inner.height * 0.1 * (rows.length - 1);
  const room = (inner.height - gap * (rows.length - 1)) / units;
  const unit = isStacked ? Math.min(room, inner.width * STACKED) : room;
  const part = Math.min(
    ...rows.map((row) => inner.width / partsOf(row)),
    isStacked ? Infinity : unit * WIDEST,
  );
  const spots: Spot[] = [];
  let y = box.y + pad;
  for (const row of rows) {
    const height = unit * tallness(row, isStacked);
    const share = isStacked ? inner.width / partsOf(row) : part;
    spots.push(...rowOf(row, { x: box.x + pad, y, width: share, height }));
    y += height + gap;
  }
  const right = Math.max(...spots.map((spot) => spot.box.x + spot.box.width));
  return { panel: { ...box, width: right + pad - box.x, height: y - gap + pad - box.y }, spots };
}

/** A row from its first place; the width given is that of one part. */
function rowOf(row: readonly Kind[], { x, y, width: part, height }: Box): readonly Spot[] {
  let left = x;
  return row.map((kind) => {
    const width = PARTS[kind] * part;
    const spot = { kind, box: { x: left, y, width, height } };
    left += width + GAP * part;
    return spot;
  });
}
