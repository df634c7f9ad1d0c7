/** An open telephone line: the little that is heard of it when nobody speaks. */
import { highPass, levelled, looped, lowPass, noise, shape } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 22050;
const SECONDS = 6.4;
const OVERLAP = 0.8;
/** What a line lets through. Hertz. */
const LOWEST = 300;
const HIGHEST = 3400;
/** Under the rooms, which are under the words. Decibels. */
const LEVEL = -38;
/** Crackles in a loop: few enough that none is waited for. */
const CRACKLES = 9;

/** A hiss with a crackle here and there, as wide as a line lets through. */
function line(): Sound {
  const [dust, place] = [noise(101), noise(103)];
  const length = SECONDS + OVERLAP;
  const crackles = Array.from({ length: CRACKLES }, () => ((place() + 1) / 2) * length);
  const raw = shape(RATE, length, (time) => {
    const near = crackles.some((at) => time >= at && time - at < 0.004);
    return dust() * (near ? 2.6 : 1);
  });
  const through = [HIGHEST, HIGHEST].reduce(lowPass, [LOWEST, LOWEST].reduce(highPass, raw));
  return levelled(looped(through, OVERLAP), LEVEL);
}

export const LINE_SOUNDS: Readonly<Record<string, () => Sound>> = { line };
