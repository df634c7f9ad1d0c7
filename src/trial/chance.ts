/** A take's own dice, thrown in the very places where a conversation throws them. */
import { chanceOf, shaken } from '../persona/persona.ts';
import type { Take } from './take.ts';

/** Throws once: 0 ≤ chance < 1. */
export function chanceIn(take: Take): number {
  take.dice = shaken(take.dice);
  return chanceOf(take.dice);
}

/** Draws a whole number to seed something else with. */
export const seedIn = (take: Take): number => Math.floor(chanceIn(take) * 2 ** 32);
