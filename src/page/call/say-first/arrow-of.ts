/** Which way the mood went in a turn, and whether that had been said before. */
import { choose } from '../../../conversation/conversation.ts';
import type { Prediction } from '../../../records/records.ts';
import { lastHeat } from '../../scene.ts';
import type { Call } from '../../state.ts';

export type Arrow = Prediction['arrow'];

/** Upwards first, as on a thermometer. */
export const ARROWS: readonly Arrow[] = ['up', 'same', 'down'];
export const SIGNS: Readonly<Record<Arrow, string>> = { up: '↑', same: '→', down: '↓' };

/** Temperature has to move by more than this for anybody to notice (decision 8). */
const MOVED = 2;

/** The arrow of a change of temperature, in points. */
export const arrowOf = (heat: number): Arrow => (heat > MOVED ? 'up' : heat < -MOVED ? 'down' : 'same');

/** The predictions of a run with one more for what has just been said; it is judged now, and told once the customer has reacted. */
export function predicted({ conversation, pending, notes }: Call, arrow: Arrow): readonly Prediction[] {
  if (!pending) return notes.predictions;
  const after = choose(conversation, pending);
  const { turn } = after.table;
  const others = notes.predictions.filter((each) => each.turn < turn);
  return [...others, { turn, arrow, right: arrowOf(lastHeat(after)) === arrow }];
}
