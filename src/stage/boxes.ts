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
