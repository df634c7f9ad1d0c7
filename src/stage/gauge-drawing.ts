/** Paints the instruments: the temperature with its word and shape, and whatever stands beside it. */
import { MIST, PLATE, SNOW, heatColour } from './palette.ts';
import { traceBand } from './band-shape.ts';
import { drawArrow, drawInstrument } from './instruments/draw-instrument.ts';
import { layOut } from './instruments/layout.ts';
import { write } from './instruments/letters.ts';
import { drawTicks, drawTube } from './instruments/tube.ts';
import type { Band } from '../conversation/conversation.ts';
import type { Move } from './instruments/draw-instrument.ts';
import type { Box, Instrument } from './picture.ts';

export interface GaugeView {
  /** 0–100. */
  readonly temperature: number;
  readonly band: Band;
  readonly word: string;
  readonly figures: boolean;
  readonly instruments: readonly Instrument[];
}
/** What has just moved, by instrument. */
export type Moves = ReadonlyMap<'temperature' | Instrument['is'], Move>;

export function drawGauge(
  context: CanvasRenderingContext2D,
  box: Box,
  { view, moves }: { readonly view: GaugeView; readonly moves: Moves },
): void {
  const { panel, spots } = layOut(
    box,
    view.instruments.map(({ is }) => is),
  );
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(
    panel.x,
    panel.y,
    panel.width,
    panel.height,
    Math.min(panel.height * 0.3, panel.width * 0.1),
  );
  context.fill();
  for (const spot of spots) {
    const move = moves.get(spot.kind) ?? null;
    const instrument = view.instruments.find(({ is }) => is === spot.kind);
    if (instrument)
      drawInstrument(context, spot.box, { instrument, showing: { figures: view.figures, move } });
    else drawTemperature(context, spot.box, { view, move });
  }
}

function drawTemperature(
  context: CanvasRenderingContext2D,
  box: Box,
  { view, move }: { readonly view: GaugeView; readonly move: Move | null },
): void {
  const colour = heatColour(view.temperature / 100);
  const radius = Math.min(box.height * 0.46, box.width * 0.16);
  traceBand(context, view.band, { x: box.x + radius, y: box.y + box.height / 2, radius });
  context.fillStyle = colour;
  context.fill();
  const left = box.x + radius * 2 + box.height * 0.2;
  const row = {
    x: left,
    y: box.y + box.height * 0.68,
    width: box.x + box.width - left,
    height: box.height * 0.26,
  };
  drawTube(context, row, [{ to: view.temperature, fill: colour }]);
  drawTicks(context, row);
  const line = { left, right: row.x + row.width, y: box.y + box.height * 0.46, size: box.height * 0.46 };
  writeLine(context, line, { view, move });
}

interface Line {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The word, the way it moved, the figure: in one size, whatever room the word needs. */
function writeLine(
  context: CanvasRenderingContext2D,
  { left, right, y, size }: Line,
  { view, move }: { readonly view: GaugeView; readonly move: Move | null },
): void {
  const taken = size * ((view.figures ? 1.2 : 0) + (move ? 0.7 : 0));
  const word = { text: view.word, x: left, y, size, room: right - left - taken, colour: SNOW };
  const came = write(context, word);
  const text = String(Math.round(view.temperature));
  const figure = { text, x: right, y, size: came, room: size, colour: MIST, align: 'right' } as const;
  if (view.figures) write(context, figure);
  const arrow = { x: right - taken + size * 0.4, y: y - came * 0.36 };
  if (move) drawArrow(context, arrow, { move, size: came * 0.9 });
}
