/**
 * What the model claims about people. Each claim answers with the cases in which it does not hold, in words,
 * so that it can be tested on the product and on the product with rules taken out.
 */
import type { step } from '../../src/persona/persona.ts';

export type Arithmetic = typeof step;

export interface Claim {
  /** A fact a trainer would agree with. */
  readonly claim: string;
  readonly broken: (step: Arithmetic) => readonly string[];
}

export const SEEDS = [0, 1, 2, 3, 4];

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** A case that fails, told with its figures; nothing where it holds. */
export const unless = (holds: boolean, told: string): readonly string[] => (holds ? [] : [told]);

export const figures = (...numbers: readonly number[]): string =>
  numbers.map((number) => number.toFixed(1)).join(', ');
