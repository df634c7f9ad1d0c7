/** The bell and a word or two beside it: something hard has been done. */
import { FAMILY, PLATE, SNOW } from '../palette.ts';
import { drawBell } from '../bell.ts';

interface Plaque {
  /** Of the letters, in CSS pixels. */
  readonly size: number;
  readonly word: string;
  /** Seconds since it came: it swings, and comes to rest. */
  readonly time: number;
}

export function drawPlaque(context: CanvasRenderingContext2D, { size, word, time }: Plaque): void {
  const middle = size * 1.8;
  context.font = `650 ${size}px ${FAMILY}`;
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(0, size * 0.5, context.measureText(word).width + size * 4.6, size * 2.6, size * 1.3);
  context.fill();
  const fading = Math.max(0, 1 - time / 1.5);
  drawBell(context, {
    x: middle + size * 0.15,
    y: middle + size * 0.1,
    radius: size * 0.72,
    swing: Math.sin(time * 16) * 0.34 * fading,
    ring: fading,
  });
  context.fillStyle = SNOW;
  context.textBaseline = 'middle';
  context.fillText(word, size * 3.6, middle + size * 0.06);
  drawStar(context, {
    x: middle + size * 0.62,
    y: middle - size * 0.5,
    size: size * 0.9 * Math.sin(Math.min(1, time / 0.9) * Math.PI),
  });
}

/** Four rays. */
function drawStar(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  if (size <= 0.1) return;
  context.fillStyle = '#fff4d8';
  context.beginPath();
  for (let ray = 0; ray < 8; ray += 1) {
    const reach = ray % 2 === 0 ? size : size * 0.22;
    const angle = (ray * Math.PI) / 4;
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  context.closePath();
  context.fill();
}
