/** Paints the bubble: the paper with its edge, and over it the words as they come. */
import { grain, ramp } from './glide.ts';
import { FAMILY, FOCUS, NIGHT, RIM, mix } from './palette.ts';
import { inkOf, paperOf } from './bubble-ink.ts';
import { paddingFor } from './bubble-place.ts';
import { traceBubble } from './bubble-edge.ts';
import type { Box } from './picture.ts';
import type { FittedText, PlacedWord } from './bubble-fit.ts';
import type { Manner } from './manner.ts';
import type { Tail } from './bubble-place.ts';

export interface Paper {
  readonly box: Box;
  readonly tail: Tail | null;
  readonly text: FittedText;
  readonly manner: Manner;
}
export interface Words extends Paper {
  /** Words said so far, with the fraction of the one that is coming. */
  readonly said: number;
  /** Seconds; 0 when nothing may move. */
  readonly time: number;
}

/** Small letters do not make sharp corners. */
const LEAST_ROUND = 24;

export const fontOf = (size: number, weight: number, style = ''): string =>
  `${style} ${weight} ${size}px ${FAMILY}`.trim();

/** Stressed words stand out by size and weight first; colour is never the only sign. */
const STRESSED = { size: 1.1, weight: 220, heaviest: 900 } as const;

/** Sets letters of a size; stressed ones are larger and heavier. */
export function setLetters(
  context: CanvasRenderingContext2D,
  manner: Manner,
  { size, isStressed }: { readonly size: number; readonly isStressed: boolean },
): void {
  const weight = isStressed ? Math.min(STRESSED.heaviest, manner.weight + STRESSED.weight) : manner.weight;
  context.font = fontOf(isStressed ? size * STRESSED.size : size, weight);
  context.letterSpacing = `${(manner.tightness * size).toFixed(3)}px`;
}

/** The paper hardly ever changes: it is drawn once for a line, shadow and all. */
export function drawPaper(context: CanvasRenderingContext2D, paper: Paper, isFocused: boolean): void {
  const shape = outline(paper);
  const { text, manner } = paper;
  const unit = text.size / 30;
  if (isFocused) drawFocusRing(context, shape, unit);
  context.save();
  context.shadowColor = 'rgb(4 9 18 / 0.5)';
  context.shadowBlur = text.size * 1.1;
  context.shadowOffsetY = text.size * 0.35;
  context.fillStyle = paperOf(manner);
  context.fill(shape);
  context.restore();
  context.lineJoin = 'round';
  context.lineWidth = (1.4 + 1.4 * manner.warmth) * unit;
  context.strokeStyle = mix(RIM, [196, 48, 44], manner.warmth);
  context.stroke(shape);
}

function outline({ box, manner, text, tail }: Paper): Path2D {
  const path = new Path2D();
  const edge = {
    radius: manner.roundness * Math.max(text.size, LEAST_ROUND),
    bristle: manner.bristle * text.size,
    stride: text.size * 1.5,
  };
  traceBubble(path, { box, edge, tail });
  return path;
}

/** Two rings, so that one of them stands out from any background; the paper covers their inner half. */
function drawFocusRing(context: CanvasRenderingContext2D, shape: Path2D, scale: number): void {
  context.lineJoin = 'round';
  for (const [width, colour] of [
    [17, NIGHT],
    [11, FOCUS],
  ] as const) {
    context.lineWidth = Math.max(width * 0.7, width * scale);
    context.strokeStyle = colour;
    context.stroke(shape);
  }
}

export function drawWords(context: CanvasRenderingContext2D, words: Words): void {
  const { text, manner, box } = words;
  const left = box.x + paddingFor(text.size).across;
  const top = box.y + (box.height - text.height) / 2;
  context.textBaseline = 'alphabetic';
  for (const isStressed of [false, true]) {
    setLetters(context, manner, { size: text.size, isStressed });
    context.fillStyle = inkOf(manner, isStressed);
    text.words.forEach((word, index) => {
      const shown = ramp(0, 1, words.said - index);
      if (shown === 0 || word.isStressed !== isStressed) return;
      const shake = shakeOf(word, index, words);
      context.globalAlpha = shown;
      context.fillText(
        word.text,
        left + word.x + shake.x,
        top + word.y + shake.y + (1 - shown) * text.size * 0.22,
      );
    });
  }
  context.globalAlpha = 1;
}

/** A shiver that changes some fourteen times a second; stressed or written in capitals it is stronger. */
function shakeOf(word: PlacedWord, index: number, { time, manner }: Words): { x: number; y: number } {
  if (time === 0 || manner.tremble < 0.05) return { x: 0, y: 0 };
  const tick = Math.floor(time * 14);
  const isShouted = word.text.length > 1 && word.text === word.text.toUpperCase() && /\p{L}/u.test(word.text);
  const isLoud = word.isStressed || isShouted;
  const reach = manner.tremble * (isLoud ? 1.5 : 0.8);
  return { x: reach * grain(index * 31 + tick), y: reach * grain(index * 17 + tick + 5) };
}
