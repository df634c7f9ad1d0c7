/**
 * What the model claims about people. Each claim answers with the cases in which it does not hold, in words,
 * so that it can be tested on the product and on the product with rules taken out.
 */
import { step } from '../../src/persona/persona.ts';
import { FOUR_METHODS } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';

export type Arithmetic = typeof step;

export interface Claim {
  /** A fact a trainer would agree with. */
  readonly claim: string;
  readonly broken: (step: Arithmetic) => readonly string[];
}

/** The four methods and then recovery, without the breath that helps them along. */
export const METHODS = FOUR_METHODS.replace('breathe ', '');

export const SEEDS = [0, 1, 2, 3, 4];

/** A claim asked of these people from five starts each; `failing` tells what is wrong, with figures, or null. */
export const ofEach =
  (people: readonly string[], failing: (id: string, play: Play) => string | null): Claim['broken'] =>
  (arithmetic) =>
    people.flatMap((id) =>
      SEEDS.flatMap((seed) => {
        const told = failing(id, { seed, step: arithmetic });
        return told === null ? [] : [`${id}, seed ${seed}: ${told}`];
      }),
    );

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

export const figures = (...numbers: readonly number[]): string =>
  numbers.map((number) => number.toFixed(1)).join(', ');

/** The claim of the product as it is. */
export const brokenNow = ({ broken }: Claim): readonly string[] => broken(step);
