/** Drawings of things on a sheet of 280 × 360, standing on its lower edge. */
import { sheetFor } from './thing-places.ts';
import type { Box } from '../picture.ts';
import type { Thing } from './exit.ts';

type Context = CanvasRenderingContext2D;

/** At 0, 0, as large as it is beside that person. */
export function drawThing(context: Context, thing: Thing, person: Box): void {
  const { width, height } = sheetFor(person);
  context.scale(width / 280, height / 360);
  DRAWINGS[thing](context);
}

const DRAWINGS: Readonly<Record<Thing, (context: Context) => void>> = {
  water: (context) => drawTumbler(context, 'rgb(150 208 226 / 0.5)'),
  papers(context) {
    for (const [index, lean] of [-0.16, -0.05, 0.07].entries()) {
      context.save();
      context.translate(140, 360);
      context.rotate(lean);
      context.fillStyle = ['#cfd5da', '#e4e8ea', '#f6f4ee'][index] ?? '#f6f4ee';
      context.beginPath();
      context.roundRect(-86, -226, 172, 240, 6);
      context.fill();
      context.strokeStyle = 'rgb(60 74 92 / 0.35)';
      context.lineWidth = 2;
      context.stroke();
      context.restore();
    }
    context.fillStyle = 'rgb(60 74 92 / 0.4)';
    for (let line = 0; line < 6; line += 1)
      context.fillRect(84, 168 + line * 26, line % 3 === 2 ? 70 : 118, 7);
  },
  screen(context) {
    context.fillStyle = '#161c26';
    context.beginPath();
    context.roundRect(92, 152, 104, 196, 18);
    context.fill();
    context.strokeStyle = 'rgb(150 205 255 / 0.85)';
    context.lineWidth = 5;
    context.stroke();
    context.fillStyle = '#0c1017';
    context.beginPath();
    context.roundRect(104, 166, 36, 48, 12);
    context.fill();
    for (const [index, [x, y]] of [
      [226, 118],
      [176, 62],
      [240, 24],
    ].entries()) {
      drawShared(context, [x ?? 0, y ?? 0], 24 - index * 5);
    }
  },
};

function drawTumbler(context: Context, filling: string): void {
  context.fillStyle = 'rgb(4 8 14 / 0.3)';
  context.beginPath();
  context.ellipse(140, 344, 62, 10, 0, 0, Math.PI * 2);
  context.fill();
  const glass = (top: number): void => {
    const inset = (top - 190) * 0.09;
    context.beginPath();
    context.moveTo(91 + inset, top);
    context.lineTo(189 - inset, top);
    context.lineTo(175, 344);
    context.lineTo(105, 344);
    context.closePath();
  };
  context.fillStyle = 'rgb(216 232 240 / 0.24)';
  glass(190);
  context.fill();
  context.fillStyle = filling;
  glass(220);
  context.fill();
  context.strokeStyle = 'rgb(240 248 252 / 0.75)';
  context.lineWidth = 4;
  glass(190);
  context.stroke();
}

/** Three points and two ways: it goes on from here. */
function drawShared(context: Context, [x, y]: readonly [number, number], size: number): void {
  context.fillStyle = 'rgb(20 40 66 / 0.9)';
  context.beginPath();
  context.arc(x, y, size * 1.25, 0, Math.PI * 2);
  context.fill();
  const points = [
    [-0.5, 0],
    [0.42, -0.5],
    [0.42, 0.5],
  ] as const;
  context.strokeStyle = '#cfe6ff';
  context.lineWidth = size * 0.16;
  context.beginPath();
  for (const [right, down] of points.slice(1)) {
    context.moveTo(x - size * 0.5, y);
    context.lineTo(x + right * size, y + down * size);
  }
  context.stroke();
  context.fillStyle = '#cfe6ff';
  for (const [right, down] of points) {
    context.beginPath();
    context.arc(x + right * size, y + down * size, size * 0.24, 0, Math.PI * 2);
    context.fill();
  }
}
