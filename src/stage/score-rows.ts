/** Paints what the score is made of: seven names, a bar and a figure each; a thin line where nothing was shown. */
import { MIST, SHADE, SNOW } from './palette.ts';
import { easeOut } from './glide.ts';
import { ROWS, rowParts } from './score-layout.ts';
import { colourOf } from './score-ring.ts';
import { fittedFont } from './score-letters.ts';
import type { ScorePoints } from './picture.ts';
import type { RowsPlace } from './score-layout.ts';

type Context = CanvasRenderingContext2D;
type Row = ScorePoints['dimensions'][number];

export interface RowsView {
  readonly place: RowsPlace;
  readonly rows: readonly Row[];
  /** 0–1: how far they have grown; one begins after the other. */
  readonly shown: number;
}

/** From one row to the next, of the time they all take. */
const APART = 0.08;

export function drawRows(context: Context, { place, rows, shown }: RowsView): void {
  const pitch = place.box.height / ROWS;
  context.textBaseline = 'alphabetic';
  for (const [index, row] of rows.entries()) {
    const grown = easeOut((shown - index * APART) / (1 - (ROWS - 1) * APART));
    drawRow(context, { place, row, grown, top: place.box.y + pitch * index });
  }
}

interface RowView {
  readonly place: RowsPlace;
  readonly row: Row;
  readonly grown: number;
  readonly top: number;
}

function drawRow(context: Context, view: RowView): void {
  const { place, row, grown, top } = view;
  const { box, size } = place;
  const isSeen = row.points !== null;
  const told = isSeen ? String(Math.round(row.points * grown)) : row.told;
  context.font = fittedFont(context, row.title, {
    size,
    room: rowParts(place).name,
    weight: isSeen ? 620 : 500,
  });
  context.fillStyle = isSeen ? SNOW : MIST;
  context.fillText(row.title, box.x, top + size);
  context.textAlign = 'right';
  context.font = fittedFont(context, told, { size, room: size * 4.4, weight: isSeen ? 800 : 500 });
  context.fillText(told, box.x + box.width, top + size);
  context.textAlign = 'left';
  drawBar(context, view);
}

function drawBar(context: Context, { place, row, grown, top }: RowView): void {
  const { bar, height } = rowParts(place);
  const x = place.box.x + bar.x;
  const y = top + bar.down;
  if (row.points === null) {
    context.fillStyle = `rgb(${SHADE} / 0.22)`;
    context.fillRect(x, y + height / 2, bar.width, Math.max(1, height * 0.16));
    return;
  }
  for (const [share, colour] of [
    [1, `rgb(${SHADE} / 0.14)`],
    [(row.points / 100) * grown, colourOf(row.points)],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(
      x,
      y,
      Math.max(height * Math.min(1, share * 50), bar.width * share),
      height,
      height / 2,
    );
    context.fill();
  }
}
