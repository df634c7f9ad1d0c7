/** What a telephone line makes of the caller's place: less colour, grain, and dark towards the edges. Drawn once with the place. */
import { LINE, SIDE } from '../palette.ts';
import { isTall } from '../boxes.ts';

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the tile of grain, each way. */
const TILE = 256;
/** How high a picture is whose grain is a pixel. */
const FINE = 720;

/** Over a whole sheet with a place on it. Nothing where the theme wants edges to be plain. */
export function drawLine(context: CanvasRenderingContext2D, sheet: Sheet, begin: number): void {
  if (LINE === 0) return;
  const { width, height } = sheet;
  context.save();
  context.globalCompositeOperation = 'saturation';
  context.fillStyle = `rgb(128 128 128 / ${0.2 * LINE})`;
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = rimOf(context, sheet, begin);
  context.fillRect(0, 0, width, height);
  const grain = context.createPattern(grainTile(), 'repeat');
  // On what is light: where words are laid, the dark stays even.
  context.globalCompositeOperation = 'overlay';
  context.globalAlpha = 0.07 * LINE;
  context.scale(height / FINE, height / FINE);
  if (grain) context.fillStyle = grain;
  context.fillRect(0, 0, (width * FINE) / height, FINE);
  context.restore();
}

/** Clear round the face, dark away from it. */
function rimOf(context: CanvasRenderingContext2D, { width, height }: Sheet, begin: number): CanvasGradient {
  const tall = isTall(width, height);
  const x = width * (tall ? 0.5 : begin * 0.52);
  const y = height * (tall ? 0.2 : 0.42);
  const reach = tall ? width * 0.85 : Math.min(height * 0.85, width * 0.5);
  const rim = context.createRadialGradient(x, y, reach * 0.38, x, y, reach);
  rim.addColorStop(0, `rgb(${SIDE.ground} / 0)`);
  rim.addColorStop(1, `rgb(${SIDE.ground} / ${0.5 * LINE})`);
  return rim;
}

/** Light and dark specks, drawn out along the line; the same every time. */
function grainTile(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [TILE, TILE];
  const context = canvas.getContext('2d');
  let state = 7;
  for (let speck = 0; speck < TILE * 90; speck += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const [x, y] = [(state >>> 8) % TILE, (state >>> 17) % TILE];
    if (!context) break;
    context.fillStyle = speck % 2 ? '#fff' : '#000';
    context.fillRect(x, y, 1 + (state >>> 30) / 2, 1);
  }
  return canvas;
}
