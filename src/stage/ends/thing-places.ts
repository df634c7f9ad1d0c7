/** Where things are while an end is staged. Pure arithmetic. */
import { between } from '../glide.ts';
import type { Box } from '../picture.ts';
import type { Exit, Thing } from './exit.ts';

interface Path {
  /** Middle of the lower edge, in shares of the person's width and height. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** In the hand it goes with the person; otherwise it stays where it is put. */
  readonly isHeld: boolean;
}

const PATHS: Readonly<Record<Thing, Path>> = {
  water: { from: [0.49, 1.3], to: [0.49, 0.965], isHeld: false },
  papers: { from: [0.3, 1.15], to: [0.36, 0.98], isHeld: true },
  screen: { from: [0.6, 1.2], to: [0.6, 0.97], isHeld: true },
};

/** Size of the sheet a thing is drawn on, beside a person of that height. */
export const sheetFor = ({ height }: Box): { width: number; height: number } => ({
  width: height * 0.28,
  height: height * 0.36,
});

/** Upper left corner of the sheet, and how much of it shows, 0–1. */
export function thingAt(
  { holds, thing, right, down, presence }: Exit,
  person: Box,
): { x: number; y: number; alpha: number } {
  if (holds === null) return { x: 0, y: 0, alpha: 0 };
  const { from, to, isHeld } = PATHS[holds];
  const sheet = sheetFor(person);
  const x = person.x + person.width * between(from[0], to[0], thing) + (isHeld ? right * person.height : 0);
  const y = person.y + person.height * (between(from[1], to[1], thing) + (isHeld ? down : 0));
  const alpha = Math.min(1, thing * 4) * (isHeld ? presence : 1);
  return { x: x - sheet.width / 2, y: y - sheet.height, alpha };
}
