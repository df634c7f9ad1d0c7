/** How the turn a learner marked stands to the pivots that were found, and to what the temperature did. Pure. */
import type { Pivot, TurnTold } from '../../../debrief/debrief.ts';

/** How a mark stands to the pivots. */
export type Compared =
  | { readonly is: 'dearest'; readonly pivot: Pivot }
  | { readonly is: 'pivot'; readonly pivot: Pivot }
  /** The pivot is the turn before the mark: the effect was marked. */
  | { readonly is: 'after'; readonly pivot: Pivot }
  /** The pivot is the turn after the mark. */
  | { readonly is: 'before'; readonly pivot: Pivot }
  /** None near; the dearest of all. */
  | { readonly is: 'elsewhere'; readonly pivot: Pivot }
  | { readonly is: 'none' };

/** `pivots` dearest first. */
export function compareMark(mark: number, pivots: readonly Pivot[]): Compared {
  const [dearest] = pivots;
  if (!dearest) return { is: 'none' };
  if (dearest.turn === mark) return { is: 'dearest', pivot: dearest };
  const at = (turn: number): Pivot | undefined => pivots.find((pivot) => pivot.turn === turn);
  const [same, before, after] = [at(mark), at(mark - 1), at(mark + 1)];
  if (same) return { is: 'pivot', pivot: same };
  if (before) return { is: 'after', pivot: before };
  if (after) return { is: 'before', pivot: after };
  return { is: 'elsewhere', pivot: dearest };
}

/** What the temperature did in a turn, beside all the others; `by` in whole degrees. */
export interface HeatThere {
  readonly is: 'hottest' | 'hotter' | 'coolest' | 'cooler' | 'same';
  readonly by: number;
}

/** As much as a body shows (decision 8). */
const NOTICEABLE = 2;

export function heatAt(mark: number, turns: readonly TurnTold[]): HeatThere {
  const heats = turns.map(({ heat }) => heat);
  const heat = turns.find(({ turn }) => turn === mark)?.heat ?? 0;
  const by = Math.round(Math.abs(heat));
  if (Math.abs(heat) <= NOTICEABLE) return { is: 'same', by };
  if (heat > 0) return { is: heat === Math.max(...heats) ? 'hottest' : 'hotter', by };
  return { is: heat === Math.min(...heats) ? 'coolest' : 'cooler', by };
}
