/** Orders of a few things, shuffled once and remembered. */
import { shuffled } from '../conversation/conversation.ts';
import { chanceOf, shaken } from '../persona/persona.ts';

/** Orders of more things than this are too many to be worth remembering. */
export const FEW = 6;
/** What is remembered for one place before it is forgotten. */
export const REMEMBERED = 5000;

/** Things as a seed shuffles them; a few are shuffled once for each order. */
export function shuffledOnce<T>(
  things: readonly T[],
  seed: number,
  known: Map<number, readonly T[]>,
): readonly T[] {
  if (things.length > FEW) return shuffled(things, seed);
  const order = orderOf(seed, things.length);
  const found = known.get(order) ?? shuffled(things, seed);
  known.set(order, found);
  return found;
}

/** The order a seed shuffles so many things into, as one number: the draws of the shuffle itself. */
export function orderOf(seed: number, count: number): number {
  let dice = seed;
  let order = 0;
  for (let left = count; left > 1; left--) {
    dice = shaken(dice);
    order = order * left + Math.floor(chanceOf(dice) * left);
  }
  return order;
}
