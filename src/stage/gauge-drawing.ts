/** Paints the instruments: the temperature with its word and shape, and the trainee's calm. */
import { FAMILY, MIST, PLATE, SHADE, SNOW, WATER, heatColour } from './palette.ts';
import { traceBand } from './band-shape.ts';
import type { Band } from '../conversation/conversation.ts';
import type { Point } from './bubble-place.ts';
import type { Box } from './picture.ts';

export interface GaugeView {
  /** All 0–100. */
  readonly temperature: number;
  readonly kept: number;
  readonly lost: number;
  readonly band: Band;
  readonly word: string;
  readonly figures: boolean;
}

/** Width to height under which the instruments are stacked. */
const NARROW = 5;

export function drawGauge(context: CanvasRenderingContext2D, box: Box, view: GaugeView): void {
  const pad = box.height * 0.16;
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height * 0.3);
  context.fill();
  const inner = {
    x: box.x + pad * 1.4,
    y: box.y + pad,
    width: box.width - pad * 2.8,
    height: box.height - 2 * pad,
  };
  if (box.width < box.height * NARROW) {
    drawStacked(context, inner, view);
    return;
  }
  const calmWidth = inner.width * 0.3;
  const gap = inner.height * 0.55;
  drawTemperature(context, { ...inner, width: inner.width - calmWidth - gap }, view);
  drawCalm(context, { ...inner, x: inner.x + inner.width - calmWidth, width: calmWidth }, view);
}

/** In a narrow box the calm lies under the temperature, so that the word keeps a size one can read. */
function drawStacked(context: CanvasRenderingContext2D, box: Box, view: GaugeView): void {
  const top = box.height * 0.74;
  drawTemperature(context, { ...box, y: box.y - box.height * 0.06, height: top }, view);
  const row = {
    x: box.x + top * 1.22,
    y: box.y + box.height * 0.86,
    width: box.width - top * 1.22,
    height: box.height * 0.16,
  };
  drawDrop(context, { x: box.x + top * 0.46, y: row.y + row.height * 0.3 }, row.height);
  drawCalmTube(context, row, view);
}

function drawTemperature(context: CanvasRenderingContext2D, box: Box, view: GaugeView): void {
  const colour = heatColour(view.temperature / 100);
  const radius = box.height * 0.46;
  traceBand(context, view.band, { x: box.x + radius, y: box.y + box.height / 2, radius });
  context.fillStyle = colour;
  context.fill();
  const left = box.x + radius * 2 + box.height * 0.3;
  const row = {
    x: left,
    y: box.y + box.height * 0.68,
    width: box.x + box.width - left,
    height: box.height * 0.26,
  };
  drawTube(context, row, [{ to: view.temperature, fill: colour }]);
  drawTicks(context, row);
  const size = box.height * 0.48;
  const figure = view.figures ? Math.round(view.temperature) : null;
  writeRow(context, {
    left,
    right: row.x + row.width,
    y: box.y + box.height * 0.46,
    size,
    word: view.word,
    figure,
  });
}

function drawCalmTube(context: CanvasRenderingContext2D, row: Box, view: GaugeView): void {
  drawTube(context, row, [
    { to: view.kept + view.lost, fill: hatching(context, row.height) },
    { to: view.kept, fill: WATER },
  ]);
}

function drawCalm(context: CanvasRenderingContext2D, box: Box, view: GaugeView): void {
  const row = { x: box.x, y: box.y + box.height * 0.68, width: box.width, height: box.height * 0.26 };
  drawCalmTube(context, row, view);
  const size = box.height * 0.48;
  drawDrop(context, { x: box.x + size * 0.4, y: box.y + box.height * 0.27 }, size * 0.5);
  if (!view.figures) return;
  const figure = Math.round(view.kept);
  writeRow(context, {
    left: box.x,
    right: box.x + box.width,
    y: box.y + box.height * 0.46,
    size,
    word: '',
    figure,
  });
}

interface Filling {
  /** 0–100. */
  readonly to: number;
  readonly fill: string | CanvasPattern;
}

function drawTube(context: CanvasRenderingContext2D, row: Box, fillings: readonly Filling[]): void {
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
function drawTicks(context: CanvasRenderingContext2D, row: Box): void {
  context.fillStyle = PLATE;
  for (const share of [0.2, 0.4, 0.6, 0.8]) {
    context.fillRect(row.x + row.width * share - row.height * 0.07, row.y, row.height * 0.14, row.height);
  }
}

/** Lost calm is striped, so that it differs from kept calm without colour. */
function hatching(context: CanvasRenderingContext2D, height: number): string | CanvasPattern {
  const sheet = document.createElement('canvas');
  const side = Math.max(4, Math.round(height * 0.8));
  sheet.width = side;
  sheet.height = side;
  const pencil = sheet.getContext('2d');
  if (!pencil) return '#e08a74';
  pencil.fillStyle = '#5b3b3c';
  pencil.fillRect(0, 0, side, side);
  pencil.strokeStyle = '#f0937b';
  pencil.lineWidth = side * 0.34;
  for (const shift of [-side, 0, side]) {
    pencil.moveTo(shift - 1, side + 1);
    pencil.lineTo(shift + side + 1, -1);
  }
  pencil.stroke();
  return context.createPattern(sheet, 'repeat') ?? '#e08a74';
}

interface Writing {
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly word: string;
  readonly figure: number | null;
}

function writeRow(context: CanvasRenderingContext2D, row: Writing): void {
  const { word, figure } = row;
  context.textBaseline = 'alphabetic';
  const room = row.right - row.left;
  let size = row.size;
  context.font = `700 ${size}px ${FAMILY}`;
  const width = context.measureText(word).width + (figure === null ? 0 : size * 2.2);
  if (width > room) size *= room / width;
  context.font = `700 ${size}px ${FAMILY}`;
  context.fillStyle = SNOW;
  context.textAlign = 'left';
  context.fillText(word, row.left, row.y);
  if (figure === null) return;
  context.fillStyle = MIST;
  context.textAlign = 'right';
  context.fillText(String(figure), row.right, row.y);
}

function drawDrop(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.fillStyle = WATER;
  context.beginPath();
  context.moveTo(x, y - radius);
  context.bezierCurveTo(
    x + radius * 0.3,
    y - radius * 0.4,
    x + radius * 0.75,
    y,
    x + radius * 0.72,
    y + radius * 0.35,
  );
  context.arc(x, y + radius * 0.3, radius * 0.72, 0, Math.PI);
  context.bezierCurveTo(x - radius * 0.75, y, x - radius * 0.3, y - radius * 0.4, x, y - radius);
  context.fill();
}
