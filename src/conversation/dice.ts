import { throwDice } from '../persona/persona.ts';

/** Chance as plain data: a whole number that every throw hands on. */
export type Dice = number;

/** Draws a number in [0, 1) and hands back the dice as they lie afterwards. */
export function roll(dice: Dice): readonly [number, Dice] {
  const { value, next } = throwDice(dice);
  return [value, next];
}

/** Draws a whole number to seed something else with. */
export function rollSeed(dice: Dice): readonly [number, Dice] {
  const [chance, next] = roll(dice);
  return [Math.floor(chance * 2 ** 32), next];
}

/** The same things in another order, given by the seed alone (Fisher–Yates). */
export function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  const left = [...things];
  const drawn: T[] = [];
  let dice: Dice = seed;
  while (left.length > 0) {
    const [chance, next] = roll(dice);
    dice = next;
    drawn.push(...left.splice(Math.floor(chance * left.length), 1));
  }
  return drawn;
}
