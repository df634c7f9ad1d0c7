/** The order of recovery: the same words in another order, from nobody's point of view but the customer's. */
import type { Act } from '../../src/scenario/scenario.ts';
import { ORDINARY, outcomeOfPlay, replies } from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { SEEDS, mean } from './claims.ts';
import type { Arithmetic, Claim } from './claims.ts';

/** The four phases of the method, each with all its words. */
const PHASES = {
  hear: replies('listen listen paraphrase'),
  feel: replies('empathise own_apology'),
  meet: replies('ask_open ask_open meet_minds'),
  act: replies('remedy confirm act_now follow_up'),
} as const;
type Phase = keyof typeof PHASES;
const IN_ORDER: readonly Phase[] = ['hear', 'feel', 'meet', 'act'];

function orders(phases: readonly Phase[]): readonly (readonly Phase[])[] {
  if (phases.length < 2) return [phases];
  return phases.flatMap((first) =>
    orders(phases.filter((phase) => phase !== first)).map((rest) => [first, ...rest]),
  );
}

const saidIn = (order: readonly Phase[]): readonly (readonly Act[])[] =>
  order.flatMap((phase) => PHASES[phase]);
const OTHERS = orders(IN_ORDER).filter((order) => order.join() !== IN_ORDER.join());

export interface OrderWorth {
  readonly id: string;
  readonly seed: number;
  /** What the right order is worth. */
  readonly right: number;
  /** What each of the 23 others is worth, best first. */
  readonly others: readonly { readonly order: string; readonly worth: number }[];
}

export function orderWorth(id: string, play: Play): OrderWorth {
  const others = OTHERS.map((order) => ({
    order: order.join(' '),
    worth: outcomeOfPlay(id, saidIn(order), play),
  })).sort((a, b) => b.worth - a.worth);
  return { id, seed: play.seed ?? 0, right: outcomeOfPlay(id, saidIn(IN_ORDER), play), others };
}

export const everyOrder = (step?: Arithmetic): readonly OrderWorth[] =>
  ORDINARY.flatMap((id) => SEEDS.map((seed) => orderWorth(id, step ? { seed, step } : { seed })));

/** Orders worth as much as the right one, or more. */
export const rivals = ({ id, seed, right, others }: OrderWorth): readonly string[] =>
  others
    .filter(({ worth }) => worth >= right)
    .map(({ order, worth }) => `${id}, seed ${seed}: ${order} ${worth.toFixed(1)} over ${right.toFixed(1)}`);

/** How far acting first falls short of the right order, at its best. */
export const costOfActingFirst = ({ right, others }: OrderWorth): number =>
  right - (others.find(({ order }) => order.startsWith('act'))?.worth ?? 0);

/** By how much the right order beats the 23 others, on the mean. */
export const margin = (worths: readonly OrderWorth[]): number =>
  mean(worths.map(({ right, others }) => right - mean(others.map(({ worth }) => worth))));

export const ORDERING: readonly Claim[] = [
  {
    claim: 'hearing, feeling, meeting, acting is the best of the 24 orders of the same words',
    broken: (step) => everyOrder(step).flatMap(rivals),
  },
  {
    claim: 'acting first costs everybody at least 8, whatever follows',
    broken: (step) =>
      everyOrder(step)
        .filter((worth) => costOfActingFirst(worth) < 8)
        .map((worth) => `${worth.id}, seed ${worth.seed}: ${costOfActingFirst(worth).toFixed(1)}`),
  },
];
