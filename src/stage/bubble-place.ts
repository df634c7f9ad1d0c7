/** Where the bubble stands in its box and where its tail points. Pure arithmetic. */
import { clamp } from './glide.ts';
import type { Box } from './picture.ts';
import type { FittedText } from './bubble-fit.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Tail {
  /** The side of the bubble it grows from. */
  readonly side: 'left' | 'top' | 'right';
  /** Where its middle leaves the edge. */
  readonly root: Point;
  /** Half its width at the root. */
  readonly half: number;
  readonly tip: Point;
}

/** Space around the words: more at the sides than above. */
export const paddingFor = (size: number): { across: number; down: number } => ({
  across: Math.round(size * 0.95),
  down: Math.round(size * 0.72),
});

/** As wide as its words need; near the person on a wide stage, in the middle on a tall one. */
export function bubbleBox(box: Box, text: FittedText, mouth: Point): Box {
  const padding = paddingFor(text.size);
  const width = Math.min(box.width, text.width + 2 * padding.across);
  const height = Math.min(box.height, text.height + 2 * padding.down);
  const isUnder = mouth.y < box.y && mouth.x > box.x && mouth.x < box.x + box.width;
  if (isUnder) return { x: box.x + (box.width - width) / 2, y: box.y, width, height };
  const spare = box.height - height;
  return { x: box.x, y: box.y + spare * 0.38, width, height };
}

/** The tail reaches part of the way to the mouth, and never so far that it covers the face. */
export function tailTo(bubble: Box, mouth: Point, size: number): Tail {
  const half = clamp(size * 0.42, 6, 22);
  const right = bubble.x + bubble.width;
  if (mouth.x >= bubble.x && mouth.x <= right) return tailUp(bubble, mouth, size);
  const isLeft = mouth.x < bubble.x;
  const edge = isLeft ? bubble.x : right;
  const margin = Math.min(size * 0.8 + half, bubble.height / 2);
  const y = clamp(mouth.y, bubble.y + margin, bubble.y + bubble.height - margin);
  const reach = clamp(Math.abs(mouth.x - edge) * 0.4, size * 0.6, size * 2.2);
  const lean = clamp(mouth.y - y, -size, size) * 0.6;
  const tip = { x: isLeft ? edge - reach : edge + reach, y: y + lean };
  return { side: isLeft ? 'left' : 'right', root: { x: edge, y }, half, tip };
}

function tailUp(bubble: Box, mouth: Point, size: number): Tail {
  const half = clamp(size * 0.42, 6, 22);
  const margin = Math.min(size * 1.4 + half, bubble.width / 2);
  const x = clamp(mouth.x, bubble.x + margin, bubble.x + bubble.width - margin);
  const reach = clamp((bubble.y - mouth.y) * 0.25, size * 0.5, size * 1.2);
  const lean = clamp(mouth.x - x, -size, size) * 0.6;
  return { side: 'top', root: { x, y: bubble.y }, half, tip: { x: x + lean, y: bubble.y - reach } };
}
