/**
 * The seeds of assessments: the same list for everybody, taken in order, so that nobody shops for an easy one and two
 * people in their third assessment of a scenario have met the very same customer three times.
 */
import type { Scenario } from '../../../scenario/scenario.ts';
import type { Gate } from '../../house.ts';
import type { State } from '../../state.ts';

/**
 * A seed moves a customer's start by up to five points (domain 3.6). Of the first three thousand these ten move it
 * least: no figure of any mood by more than two points, which nobody notices (decision 8). What is left to chance is
 * what was said in which words, in which order the replies lie, and which baits come first.
 */
export const FIXED_SEEDS = [196, 1251, 2159, 2615, 639, 2235, 1218, 417, 239, 1374] as const;

type Named = Pick<Scenario, 'pack' | 'id'>;
const nameOf = ({ pack, id }: Named): string => `${pack.id}/${id}`;

/** Which assessment of a scenario comes next in this browser, from 1. */
export const nextAssessment = ({ settings }: Pick<State, 'settings'>, scenario: Named): number =>
  Math.floor(settings.assessed[nameOf(scenario)] ?? 0) + 1;

/** The seed of the nth assessment, from 1; after the last comes the first again. */
export const fixedSeed = (nth: number): number =>
  FIXED_SEEDS[(nth - 1) % FIXED_SEEDS.length] ?? FIXED_SEEDS[0];

/** Begins the next assessment of a scenario: counted from here on, whether it is finished or not. */
export function takeSeed(gate: Gate, scenario: Named): number {
  const nth = nextAssessment(gate.state(), scenario);
  const { assessed } = gate.state().settings;
  gate.act({ type: 'set', settings: { assessed: { ...assessed, [nameOf(scenario)]: nth } } });
  return fixedSeed(nth);
}
