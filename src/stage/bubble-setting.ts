/** Sets a line in its box: how large the letters, where the paper, where the tail. */
import { fitText } from './bubble-fit.ts';
import { setLetters } from './bubble-drawing.ts';
import { bubbleBox, paddingFor, tailTo } from './bubble-place.ts';
import { clamp } from './glide.ts';
import type { Box } from './picture.ts';
import type { Paper } from './bubble-drawing.ts';
import type { FittedText, Measure, Word } from './bubble-fit.ts';
import type { Manner } from './manner.ts';
import type { Point } from './bubble-place.ts';

export interface Setting {
  readonly words: readonly Word[];
  readonly manner: Manner;
  /** Room for the bubble, thorns and all, in CSS pixels. */
  readonly box: Box;
  /** Where the person's mouth is: the tail points there. */
  readonly mouth: Point;
}

/** Thorns need room as well: so many pixels per share of bristle at most, and less around small letters. */
const THORNS = { most: 26, ofSize: 1.15 } as const;
/** Letters of these sizes are tried, the largest that fit are taken. Pixels; a telephone should not go below readable ones. */
const SIZES = { least: 11, readable: 16, plain: [17, 62] } as const;

/** `pencil` measures the letters; without one they are guessed. */
export function setBubble(pencil: CanvasRenderingContext2D | null, setting: Setting): Paper {
  const { manner, mouth } = setting;
  const { text, room } = fitted(setting, measureOf(pencil, manner));
  const box = bubbleBox(room, text, mouth);
  return { box, tail: tailTo(box, mouth, text.size), text, manner };
}

/** The larger the letters, the more room around them: each size is tried with its own. */
function fitted({ words, manner, box }: Setting, measure: Measure): { text: FittedText; room: Box } {
  const [low, high] = SIZES.plain;
  const plain = clamp(Math.min(box.height * 0.125, box.width * 0.052), low, high);
  for (let size = Math.round(plain * manner.size); ; size -= 1) {
    const room = around(box, -manner.bristle * Math.min(THORNS.most, THORNS.ofSize * size));
    const { across, down } = paddingFor(size);
    const inside = { width: room.width - 2 * across, height: room.height - 2 * down };
    const text = fitText(
      words,
      { ...inside, largest: size, smallest: SIZES.least, breakable: SIZES.readable },
      measure,
    );
    if (text.size === size || size <= SIZES.least) return { text, room };
  }
}

/** Every word is measured once, whatever the sizes that are tried. */
function measureOf(pencil: CanvasRenderingContext2D | null, manner: Manner): Measure {
  if (!pencil) return (text) => text.length * 52;
  const known = new Map<string, number>();
  return (text, isStressed = false) => {
    const name = `${text}${isStressed ? '*' : ''}`;
    const width = known.get(name) ?? widthOf(pencil, { text, isStressed }, manner);
    known.set(name, width);
    return width;
  };
}

function widthOf(pencil: CanvasRenderingContext2D, { text, isStressed }: Word, manner: Manner): number {
  setLetters(pencil, manner, { size: 100, isStressed });
  return pencil.measureText(text).width;
}

export const around = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});
