/** Where the readable key and the search disagree by much: the debrief says so, and the author is told (decision 18). */
import type { Costs } from '../../trial/trial.ts';
import type { Decision } from './decisions.ts';

export interface Dispute {
  /** From 1. */
  readonly turn: number;
  readonly chose: string;
  /** What the key thinks of the choice beside what else could be chosen, 0–1. */
  readonly credit: number;
  /** What the search says the choice cost, points of outcome. */
  readonly cost: number;
}

/** As good as the best there was, or as bad as the worst. */
export const GOOD = 0.8;
export const BAD = 0.2;
/** As much as a trap costs less than half of; next to nothing. */
export const DEAR = 8;
export const FREE = 1;

/** Choices the key praises and the search finds dear, or the other way round. `costs` of the same run. */
export function disputesOf(decisions: readonly Decision[], costs: Costs): readonly Dispute[] {
  return decisions.flatMap(({ turn, chosen, credit }): Dispute[] => {
    const found = costs.choices.find((choice) => choice.turn === turn);
    if (found === undefined) return [];
    const { cost } = found;
    const isDisputed = (credit >= GOOD && cost >= DEAR) || (credit <= BAD && cost <= FREE);
    return isDisputed ? [{ turn, chose: chosen.chose, credit, cost }] : [];
  });
}
