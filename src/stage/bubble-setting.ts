/** Sets a line in its box: how large the letters, where the paper, where the tail. */
import { fitText } from './bubble-fit.ts';
import { setLetters } from './bubble-drawing.ts';
import { bubbleBox, tailTo } from './bubble-place.ts';
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

/** Thorns need room as well: the bubble draws in by this many pixels per share of bristle. */
const THORN_ROOM = 26;

/** `pencil` measures the letters; without one they are guessed. */
export function setBubble(pencil: CanvasRenderingContext2D | null, setting: Setting): Paper {
  const { manner, mouth } = setting;
  const room = around(setting.box, -THORN_ROOM * manner.bristle);
  const text = textIn(room, setting, measureOf(pencil, manner));
  const box = bubbleBox(room, text, mouth);
  return { box, tail: tailTo(box, mouth, text.size), text, manner };
}

function textIn(box: Box, { words, manner }: Setting, measure: Measure): FittedText {
  const plain = clamp(Math.min(box.height * 0.125, box.width * 0.052), 17, 62);
  const largest = Math.round(plain * manner.size);
  const room = { width: box.width - largest * 1.9, height: box.height - largest * 1.44 };
  return fitText(words, { ...room, largest, smallest: Math.min(largest, 11) }, measure);
}

function measureOf(pencil: CanvasRenderingContext2D | null, manner: Manner): Measure {
  if (!pencil) return (text) => text.length * 52;
  return (text, isStressed = false) => {
    setLetters(pencil, manner, { size: 100, isStressed });
    return pencil.measureText(text).width;
  };
}

export const around = (box: Box, margin: number): Box => ({
  x: box.x - margin,
  y: box.y - margin,
  width: box.width + 2 * margin,
  height: box.height + 2 * margin,
});
