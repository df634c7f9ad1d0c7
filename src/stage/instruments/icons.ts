/** A sign for each instrument, drawn in lines on a field of 24. */
import { AMBER, GOOD, SNOW, WATER } from '../palette.ts';
import type { Instrument } from '../picture.ts';

type Signed = Exclude<Instrument['is'], 'steps'>;

/** An ear, a heart, a stair, a drop, a page with a tick, a notebook, a clock. */
const PATHS: Readonly<Record<Signed, string>> = {
  heard:
    'M7 11a5.5 5.5 0 0 1 11 0c0 3.6-3.2 4.4-3.9 7.2a3 3 0 0 1-5.6.6M10 11a2.6 2.6 0 0 1 5 .4c0 1.6-2 1.8-2 3.4',
  trust: 'M12 20C5.5 15.6 3.5 12 3.5 8.9A4.4 4.4 0 0 1 12 7.4a4.4 4.4 0 0 1 8.5 1.5C20.5 12 18.5 15.6 12 20z',
  effort: 'M3.5 20h5v-5h5v-5h5V5h2.5',
  calm: 'M12 3.5c3.5 4.6 6 7.3 6 10.6a6 6 0 0 1-12 0c0-3.3 2.5-6 6-10.6z',
  promises: 'M4 6.5h16V20H4zM8 3.5v5M16 3.5v5M8.5 14l2.5 2.5 4.5-4.5',
  notebook: 'M6 3.5h13v17H6zM3.5 8H8M3.5 12H8M3.5 16H8M11.5 8.5h4.5M11.5 12.5h4.5',
  clock: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 1 1 0-17zM12 7.5V12l3.5 2',
};

/** Colour is never the only sign: the drawing tells them apart. Asked at every drawing, for the theme may have changed. */
export function colourOf(is: Signed): string {
  switch (is) {
    case 'heard':
      return GOOD;
    case 'effort':
      return AMBER;
    case 'calm':
      return WATER;
    case 'trust':
    case 'promises':
    case 'notebook':
    case 'clock':
      return SNOW;
  }
}

/** Draws a sign with its top left corner at a point, `size` high and wide. */
export function drawSign(
  context: CanvasRenderingContext2D,
  is: Signed,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const path = new Path2D(PATHS[is]);
  context.save();
  context.translate(x, y);
  context.scale(size / 24, size / 24);
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = colourOf(is);
  context.fillStyle = colourOf(is);
  if (is === 'calm') context.fill(path);
  else context.stroke(path);
  context.restore();
}
