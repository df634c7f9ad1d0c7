/** Paints the bubble: paper, edge, words as they come. */
import { grain, ramp } from './glide.ts';
import { FAMILY, FOCUS, NIGHT, mix } from './palette.ts';
import { paddingFor } from './bubble-place.ts';
import { traceBubble } from './bubble-edge.ts';
import type { Box } from './picture.ts';
import type { FittedText, PlacedWord } from './bubble-fit.ts';
import type { Manner } from './manner.ts';
import type { Tail } from './bubble-place.ts';

export interface BubbleView {
  readonly box: Box;
  readonly tail: Tail | null;
  readonly text: FittedText;
  readonly manner: Manner;
  /** Words said so far, with the fraction of the one that is coming. */
  readonly said: number;
  readonly isFocused: boolean;
  /** Seconds; 0 when nothing may move. */
  readonly time: number;
}

/** Small letters do not make sharp corners. */
const LEAST_ROUND = 24;

export const fontOf = (size: number, weight: number, style = ''): string =>
  `${style} ${weight} ${size}px ${FAMILY}`.trim();

export function drawBubble(context: CanvasRenderingContext2D, view: BubbleView): void {
  const shape = outline(view);
  const unit = view.text.size / 30;
  if (view.isFocused) drawFocusRing(context, shape, unit);
  context.save();
  context.shadowColor = 'rgb(4 9 18 / 0.5)';
  context.shadowBlur = view.text.size * 1.1;
  context.shadowOffsetY = view.text.size * 0.35;
  context.fillStyle = mix([255, 253, 248], [255, 240, 232], view.manner.warmth);
  context.fill(shape);
  context.restore();
  context.lineJoin = 'round';
  context.lineWidth = (1.4 + 1.4 * view.manner.warmth) * unit;
  context.strokeStyle = mix([214, 222, 230], [196, 48, 44], view.manner.warmth);
  context.stroke(shape);
  drawWords(context, view);
}

function outline({ box, manner, text, tail }: BubbleView): Path2D {
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

function drawWords(context: CanvasRenderingContext2D, view: BubbleView): void {
  const { text, manner, box } = view;
  const padding = paddingFor(text.size);
  const left = box.x + padding.across;
  const top = box.y + (box.height - text.height) / 2;
  context.font = fontOf(text.size, manner.weight);
  context.letterSpacing = `${(manner.tightness * text.size).toFixed(3)}px`;
  context.fillStyle = mix([20, 32, 47], [66, 10, 16], manner.warmth);
  context.textBaseline = 'alphabetic';
  text.words.forEach((word, index) => {
    const shown = ramp(0, 1, view.said - index);
    if (shown === 0) return;
    const shake = shakeOf(word, index, view);
    context.globalAlpha = shown;
    context.fillText(
      word.text,
      left + word.x + shake.x,
      top + word.y + shake.y + (1 - shown) * text.size * 0.22,
    );
  });
  context.globalAlpha = 1;
}

/** A shiver that changes some fourteen times a second; written in capitals it is stronger. */
function shakeOf(word: PlacedWord, index: number, view: BubbleView): { x: number; y: number } {
  if (view.time === 0 || view.manner.tremble < 0.05) return { x: 0, y: 0 };
  const tick = Math.floor(view.time * 14);
  const isLoud = word.text.length > 1 && word.text === word.text.toUpperCase() && /\p{L}/u.test(word.text);
  const reach = view.manner.tremble * (isLoud ? 1.5 : 0.8);
  return { x: reach * grain(index * 31 + tick), y: reach * grain(index * 17 + tick + 5) };
}
