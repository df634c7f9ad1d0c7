/**
 * Published findings about people, each as a direction the model should go in by itself. Written after the
 * constants; no constant has been changed since to make one of them hold.
 */
import { temperature } from '../../src/persona/persona.ts';
import type { State } from '../../src/persona/persona.ts';
import type { Persona } from '../../src/scenario/scenario.ts';
import { after, outcomeOfPlay } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { SEEDS, mean } from './claims.ts';

export interface Direction {
  readonly finding: string;
  readonly source: string;
  /** By how much it holds, case by case; above 0 is the direction the finding says. */
  readonly by: readonly number[];
}

export const HEARD = 'listen listen paraphrase';
export const starting = (start: Partial<Persona['start']>): Play => ({
  being: (persona) => ({ ...persona, start: { ...persona.start, ...start } }),
});

/** One figure per person and start. */
export const each = (people: readonly string[], by: (id: string, play: Play) => number): readonly number[] =>
  people.flatMap((id) => SEEDS.map((seed) => by(id, { seed })));

/** How much better one talk ends than another. */
export const better = (
  people: readonly string[],
  one: string,
  other: string,
  more: Play = {},
): readonly number[] =>
  each(
    people,
    (id, play) =>
      outcomeOfPlay(id, one, { ...play, ...more }) - outcomeOfPlay(id, other, { ...play, ...more }),
  );

/** How much higher a figure stands after one talk than after another. */
export const higher = (
  people: readonly string[],
  [one, other]: readonly [string, string],
  reads: (state: State) => number,
  more: Play = {},
): readonly number[] =>
  each(
    people,
    (id, play) => reads(after(id, one, { ...play, ...more })) - reads(after(id, other, { ...play, ...more })),
  );

export const calm = (state: State): number => -temperature(state);

/** The share of cases in which it goes the way the finding says, 0–1. */
export const share = ({ by }: Direction): number => by.filter((points) => points > 0).length / by.length;
export const usual = ({ by }: Direction): number => mean(by);
