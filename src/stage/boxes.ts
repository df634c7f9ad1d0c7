/** Where things stand when the page has not said so. */
import type { Box, Boxes } from './picture.ts';

const share = (width: number, height: number, part: readonly [number, number, number, number]): Box => ({
  x: width * part[0],
  y: height * part[1],
  width: width * part[2],
  height: height * part[3],
});

export const isTall = (width: number, height: number): boolean => height > width * 0.95;

/** Person left and bubble upper right on a wide stage; person above and bubble under on a tall one. */
export function defaultBoxes(width: number, height: number): Boxes {
  if (isTall(width, height)) {
    return {
      person: share(width, height, [0.06, 0.07, 0.88, 0.5]),
      bubble: share(width, height, [0.05, 0.6, 0.9, 0.3]),
      gauge: share(width, height, [0.05, 0.015, 0.9, 0.05]),
    };
  }
  return {
    person: share(width, height, [0.06, 0.1, 0.46, 0.9]),
    bubble: share(width, height, [0.55, 0.16, 0.41, 0.36]),
    gauge: share(width, height, [0.55, 0.045, 0.41, 0.08]),
  };
}

/** A box the page has not laid out yet, or has hidden, has no size worth drawing in. CSS pixels. */
const LEAST = 20;
const isRoomy = (box: Box): boolean => box.width >= LEAST && box.height >= LEAST;

/** The boxes of the page, and ours in place of any that is too small to draw in. */
export function boxesFor(given: Boxes | null, width: number, height: number): Boxes {
  const own = defaultBoxes(width, height);
  if (!given) return own;
  const pick = (part: 'person' | 'bubble' | 'gauge'): Box => (isRoomy(given[part]) ? given[part] : own[part]);
  const boxes = { person: pick('person'), bubble: pick('bubble'), gauge: pick('gauge') };
  return given.score && isRoomy(given.score) ? { ...boxes, score: given.score } : boxes;
}
