/** Paints the name of the house with its bell. */
import { FAMILY, HALO, MIST, SNOW } from './palette.ts';
import { drawBell } from './bell.ts';
import { fitText } from './bubble-fit.ts';
import { fontOf } from './bubble-drawing.ts';
import type { Box, TitlePicture } from './picture.ts';

interface Ringing {
  readonly swing: number;
  readonly ring: number;
}

/** Rings for a second, rests for two, as a phone does. */
export function ringAt(time: number): Ringing {
  const moment = time % 3;
  if (moment > 1.25) return { swing: 0, ring: 0 };
  const fading = 1 - moment / 1.25;
  return { swing: Math.sin(moment * 26) * 0.26 * fading, ring: Math.min(1, moment * 8) * fading };
}

export interface TitleView {
  readonly box: Box;
  readonly picture: TitlePicture;
  readonly bell: Ringing;
}

export function drawTitle(context: CanvasRenderingContext2D, { box, picture, bell }: TitleView): void {
  const size = nameSize(context, box, picture.title);
  const radius = size * 0.3;
  const baseline = box.y + Math.max(size, box.height * 0.42);
  drawBell(context, { x: box.x + radius * 2, y: baseline - size * 0.32, radius, ...bell });
  context.shadowColor = HALO;
  context.shadowBlur = size * 0.22;
  context.textBaseline = 'alphabetic';
  context.font = `800 ${size}px ${FAMILY}`;
  context.letterSpacing = `${-0.018 * size}px`;
  context.fillStyle = SNOW;
  context.fillText(picture.title, box.x + radius * 4.4, baseline);
  const under = { ...box, y: baseline + size * 0.3, height: box.y + box.height - baseline - size * 0.3 };
  drawSubtitle(context, under, { nameSize: size, subtitle: picture.subtitle });
}

/** As large as the box allows with the bell beside it. */
function nameSize(context: CanvasRenderingContext2D, box: Box, title: string): number {
  context.font = `800 100px ${FAMILY}`;
  const width = context.measureText(title).width * 0.985 + 132;
  return Math.min((box.width / width) * 100, box.height * 0.5, 200);
}

interface Subtitle {
  readonly nameSize: number;
  readonly subtitle: string;
}

function drawSubtitle(context: CanvasRenderingContext2D, box: Box, { nameSize, subtitle }: Subtitle): void {
  const largest = Math.round(Math.min(nameSize * 0.3, 44));
  context.letterSpacing = '0px';
  context.font = fontOf(100, 500);
  const room = {
    width: box.width * 0.94,
    height: Math.max(box.height, largest * 1.3),
    largest,
    smallest: Math.min(largest, 13),
  };
  const text = fitText(subtitle, room, (part) => context.measureText(part).width);
  context.font = fontOf(text.size, 500);
  context.fillStyle = MIST;
  for (const word of text.words)
    context.fillText(word.text, box.x + nameSize * 0.06 + word.x, box.y + word.y);
}
