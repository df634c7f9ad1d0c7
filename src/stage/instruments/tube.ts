/** A tube that fills from the left. */
import { PLATE, SHADE } from '../palette.ts';
import type { Box } from '../picture.ts';

export interface Filling {
  /** 0–100. */
  readonly to: number;
  readonly fill: string | CanvasPattern;
}

export function drawTube(context: CanvasRenderingContext2D, row: Box, fillings: readonly Filling[]): void {
  context.save();
  context.beginPath();
  context.roundRect(row.x, row.y, row.width, row.height, row.height / 2);
  context.fillStyle = `rgb(${SHADE} / 0.16)`;
  context.fill();
  context.clip();
  for (const { to, fill } of fillings) {
    const width = Math.min(1, Math.max(0, to / 100)) * row.width;
    if (width < 0.5) continue;
    context.fillStyle = fill;
    context.beginPath();
    context.roundRect(row.x, row.y, Math.max(width, row.height), row.height, row.height / 2);
    context.fill();
  }
  context.restore();
}

/** Four gaps make five fields, one per band. */
export function drawTicks(context: CanvasRenderingContext2D, row: Box): void {
  context.fillStyle = PLATE;
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    context.fillRect(row.x + row.width * share - row.height * 0.07, row.y, row.height * 0.14, row.height);
  }
}

let hatched: { readonly side: number; readonly sheet: HTMLCanvasElement } | null = null;

/** Lost calm is striped, so that it differs from kept calm without colour. `height` is that of the tube. */
export function hatching(context: CanvasRenderingContext2D, height: number): string | CanvasPattern {
  const side = Math.max(4, Math.round(height * 0.8));
  if (hatched?.side !== side) hatched = { side, sheet: hatch(side) };
  return context.createPattern(hatched.sheet, 'repeat') ?? '#e08a74';
}

function hatch(side: number): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = side;
  sheet.height = side;
  const pencil = sheet.getContext('2d');
  if (!pencil) return sheet;
  pencil.fillStyle = '#5b3b3c';
  pencil.fillRect(0, 0, side, side);
  pencil.strokeStyle = '#f0937b';
  pencil.lineWidth = side * 0.34;
  for (const shift of [-side, 0, side]) {
    pencil.moveTo(shift - 1, side + 1);
    pencil.lineTo(shift + side + 1, -1);
  }
  pencil.stroke();
  return sheet;
}
