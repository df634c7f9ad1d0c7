/** Paints one instrument in its spot: a sign over a tube where the spot is square, beside it where it is flat. */
import { AMBER, GOOD, MIST, NIGHT, POOR, SHADE, SNOW } from '../palette.ts';
import { colourOf, drawSign } from './icons.ts';
import { write } from './letters.ts';
import { drawTube, hatching, type Filling } from './tube.ts';
import type { Box, Instrument } from '../picture.ts';

/** Which way a figure has just moved, and whether that is good news. */
export interface Move {
  readonly way: 'up' | 'down';
  readonly isGood: boolean;
}
export interface Showing {
  readonly figures: boolean;
  readonly move: Move | null;
}

const isFlat = ({ width, height }: Box): boolean => width > height * 1.6;

export function drawInstrument(
  context: CanvasRenderingContext2D,
  box: Box,
  { instrument, showing }: { readonly instrument: Instrument; readonly showing: Showing },
): void {
  if (instrument.isNew) drawRing(context, box);
  switch (instrument.is) {
    case 'heard':
    case 'trust':
    case 'effort': {
      const fillings = [{ to: instrument.value, fill: colourOf(instrument.is) }];
      return drawBar(context, box, { is: instrument.is, value: instrument.value, fillings, showing });
    }
    case 'calm': {
      const { kept, lost } = instrument;
      const striped = { to: kept + lost, fill: hatching(context, tubeIn(box, showing).height) };
      const fillings = [striped, { to: kept, fill: colourOf('calm') }];
      return drawBar(context, box, { is: 'calm', value: kept, fillings, showing });
    }
    case 'promises':
    case 'notebook':
      return drawCount(context, box, { is: instrument.is, text: String(instrument.count) });
    case 'clock':
      return drawCount(context, box, { is: 'clock', text: `${instrument.minutes}′` });
    case 'steps':
      return drawSteps(context, box, instrument);
  }
}

/** What is new has a ring of light round it. */
function drawRing(context: CanvasRenderingContext2D, box: Box): void {
  const margin = Math.min(box.height * 0.12, box.width * 0.12);
  context.strokeStyle = AMBER;
  context.lineWidth = Math.max(1.5, margin * 0.4);
  context.beginPath();
  context.roundRect(
    box.x - margin,
    box.y - margin,
    box.width + 2 * margin,
    box.height + 2 * margin,
    margin * 1.6,
  );
  context.stroke();
}

const signSize = (box: Box): number =>
  isFlat(box) ? box.height * 0.86 : Math.min(box.height * 0.5, box.width);

function tubeIn(box: Box, { figures }: Showing): Box {
  const { x, y, width, height } = box;
  if (!isFlat(box)) return { x, y: y + height * 0.68, width, height: height * 0.26 };
  const left = signSize(box) * 1.2;
  return { x: x + left, y: y + height * (figures ? 0.62 : 0.34), width: width - left, height: height * 0.32 };
}

interface BarShown {
  readonly is: 'heard' | 'trust' | 'effort' | 'calm';
  readonly value: number;
  readonly fillings: readonly Filling[];
  readonly showing: Showing;
}

function drawBar(context: CanvasRenderingContext2D, box: Box, bar: BarShown): void {
  const { figures, move } = bar.showing;
  const sign = signSize(box);
  drawSign(context, bar.is, { x: box.x, y: isFlat(box) ? box.y + box.height * 0.07 : box.y, size: sign });
  drawTube(context, tubeIn(box, bar.showing), bar.fillings);
  const line = {
    left: box.x + sign * 1.1,
    right: box.x + box.width,
    height: box.height * (isFlat(box) ? 0.5 : 0.44),
  };
  const size = box.height * (isFlat(box) ? 0.46 : 0.36);
  if (move && !figures)
    drawArrow(context, { x: line.left + size * 0.3, y: box.y + line.height * 0.56 }, { move, size });
  if (!figures) return;
  if (move) drawArrow(context, endOf(tubeIn(box, bar.showing)), { move, size: size * 0.8 });
  write(context, {
    text: String(Math.round(bar.value)),
    x: line.right,
    y: box.y + line.height * 0.9,
    size,
    room: line.right - line.left,
    colour: SNOW,
    align: 'right',
  });
}

const endOf = ({ x, y, width, height }: Box) => ({ x: x + width - height * 0.5, y: y + height / 2 });

/** A small triangle around a middle point: its way tells more or less, its colour good or bad news. */
export function drawArrow(
  context: CanvasRenderingContext2D,
  { x, y }: { readonly x: number; readonly y: number },
  { move, size }: { readonly move: Move; readonly size: number },
): void {
  const tip = size * (move.way === 'up' ? -0.4 : 0.4);
  context.fillStyle = move.isGood ? GOOD : POOR;
  context.beginPath();
  context.moveTo(x, y + tip);
  context.lineTo(x + size * 0.36, y - tip * 0.6);
  context.lineTo(x - size * 0.36, y - tip * 0.6);
  context.closePath();
  context.lineJoin = 'round';
  context.lineWidth = size * 0.22;
  context.strokeStyle = NIGHT;
  context.stroke();
  context.fill();
}

function drawCount(
  context: CanvasRenderingContext2D,
  box: Box,
  { is, text }: { readonly is: 'promises' | 'notebook' | 'clock'; readonly text: string },
): void {
  const sign = signSize(box);
  const { x, y, width, height } = box;
  if (isFlat(box)) {
    drawSign(context, is, { x, y: y + height * 0.07, size: sign });
    const room = width - sign * 1.15;
    write(context, {
      text,
      x: x + sign * 1.15,
      y: y + height * 0.78,
      size: height * 0.76,
      room,
      colour: SNOW,
    });
    return;
  }
  const middle = x + width / 2;
  drawSign(context, is, { x: middle - sign / 2, y, size: sign });
  const place = { x: middle, y: y + height * 0.97, size: height * 0.42, room: width };
  write(context, { text, ...place, colour: SNOW, align: 'center' });
}

type StepsShown = Extract<Instrument, { readonly is: 'steps' }>;

function drawSteps(context: CanvasRenderingContext2D, box: Box, steps: StepsShown): void {
  const { x, y, width, height } = box;
  const isLow = width > height * 3.2;
  const row = isLow
    ? { ...box, y: y + height * 0.1, height: height * 0.8 }
    : { ...box, y: y + height * 0.56, height: height * 0.4 };
  if (!isLow)
    write(context, {
      text: steps.due,
      x,
      y: y + height * 0.4,
      size: height * 0.34,
      room: width,
      colour: MIST,
    });
  const gap = row.width * 0.03;
  const each = (row.width - gap * (steps.letters.length - 1)) / steps.letters.length;
  steps.letters.forEach((letter, place) => {
    const at = { x: x + place * (each + gap), y: row.y, width: each, height: row.height };
    drawStep(context, at, {
      letter,
      is: place < steps.done ? 'done' : place === steps.done ? 'due' : 'later',
    });
  });
}

/** Done is filled, due has a rim, later is faint. */
function drawStep(
  context: CanvasRenderingContext2D,
  at: Box,
  { letter, is }: { readonly letter: string; readonly is: 'done' | 'due' | 'later' },
): void {
  context.beginPath();
  context.roundRect(at.x, at.y, at.width, at.height, at.height * 0.3);
  context.fillStyle = is === 'done' ? GOOD : `rgb(${SHADE} / 0.14)`;
  context.fill();
  if (is === 'due') {
    context.strokeStyle = SNOW;
    context.lineWidth = at.height * 0.1;
    context.stroke();
  }
  write(context, {
    text: letter,
    x: at.x + at.width / 2,
    y: at.y + at.height * 0.76,
    size: at.height * 0.72,
    room: at.width,
    colour: is === 'done' ? NIGHT : is === 'due' ? SNOW : MIST,
    align: 'center',
  });
}
