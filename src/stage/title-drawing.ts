/** Paints the name of the house with its bell, or that of a scenario. */
import { FAMILY, HALO, SNOW } from './palette.ts';
import { drawBell } from './bell.ts';
import { fitText } from './bubble-fit.ts';
import { fontOf } from './bubble-drawing.ts';
import type { Box, TitlePicture } from './picture.ts';

interface Ringing {
  readonly swing: number;
  readonly ring: number;
}

/** How long a bell rings. Seconds. */
const RINGS = 1.25;

/** `time` seconds after it was struck. */
export function ringAt(time: number): Ringing {
  if (time < 0 || time > RINGS) return { swing: 0, ring: 0 };
  const fading = 1 - time / RINGS;
  return { swing: Math.sin(time * 26) * 0.26 * fading, ring: Math.min(1, time * 8) * fading };
}

export const isRinging = ({ swing, ring }: Ringing): boolean => swing !== 0 || ring !== 0;

export interface TitleView {
  readonly box: Box;
  readonly picture: TitlePicture;
  readonly bell: Ringing;
}

/** Where the words begin, and the sound of the bell ends, as shares of the letters. */
const INDENT = 1.32;
/** From line to line, as a share of the letters. */
const LEADING = 1.04;

export function drawTitle(context: CanvasRenderingContext2D, { box, picture, bell }: TitleView): void {
  const { size, lines } = setTitle(context, box, picture.title);
  const radius = size * 0.3;
  const first = box.y + Math.max(size, (box.height - (lines.length - 1) * size * LEADING) * 0.42);
  drawBell(context, { x: box.x + radius * 2, y: first - size * 0.32, radius, ...bell });
  context.shadowColor = HALO;
  context.shadowBlur = size * 0.22;
  context.textBaseline = 'alphabetic';
  context.font = `800 ${size}px ${FAMILY}`;
  context.letterSpacing = `${-0.018 * size}px`;
  context.fillStyle = SNOW;
  lines.forEach((line, at) => context.fillText(line, box.x + size * INDENT, first + at * size * LEADING));
  const y = first + (lines.length - 1) * size * LEADING + size * 0.3;
  drawSubtitle(
    context,
    { ...box, y, height: box.y + box.height - y },
    { nameSize: size, subtitle: picture.subtitle },
  );
}

interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** How much larger the letters must become for a second line to be worth it. */
const WORTH = 1.2;

/** As large as the box allows with the bell beside it, in one line or two. */
function setTitle(context: CanvasRenderingContext2D, box: Box, title: string): SetTitle {
  context.font = `800 100px ${FAMILY}`;
  context.letterSpacing = '0px';
  const set = (lines: readonly string[], mostHeight: number): SetTitle => {
    const widest = Math.max(...lines.map((line) => context.measureText(line).width));
    const size = (box.width / (widest * 0.985 + 100 * INDENT)) * 100;
    return { size: Math.min(size, box.height * mostHeight, 200), lines };
  };
  const one = set([title], 0.5);
  const words = title.split(' ');
  const two = words
    .slice(1)
    .map((_, at) => set([words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')], 0.34))
    .toSorted((a, b) => b.size - a.size)[0];
  return two && two.size > one.size * WORTH ? two : one;
}

interface Subtitle {
  readonly nameSize: number;
  readonly subtitle: string;
}

/** Letters of a subtitle, in CSS pixels: no smaller where there is room for them, and never larger. */
const LETTERS = { least: 19, most: 44 } as const;

/** Under the words of the title where it is short, under the bell where it needs the width. */
function drawSubtitle(context: CanvasRenderingContext2D, box: Box, { nameSize, subtitle }: Subtitle): void {
  const largest = Math.round(Math.min(Math.max(nameSize * 0.3, LETTERS.least), LETTERS.most));
  context.letterSpacing = '0px';
  context.font = fontOf(100, 500);
  const measure = (part: string): number => context.measureText(part).width;
  const indent = nameSize * INDENT;
  const isShort = (measure(subtitle) * largest) / 100 <= box.width * 0.98 - indent;
  const left = isShort ? indent : nameSize * 0.06;
  const room = {
    width: box.width * 0.98 - left,
    height: Math.max(box.height, largest * 1.3),
    largest,
    smallest: Math.min(largest, 13),
  };
  const text = fitText(subtitle, room, measure);
  context.font = fontOf(text.size, 500);
  context.fillStyle = SNOW;
  for (const word of text.words) context.fillText(word.text, box.x + left + word.x, box.y + word.y);
}
