import type { Conversation } from '../conversation/conversation.ts';
import type { Band, Words } from '../scenario/scenario.ts';
import { bandAfter, type TurnTold } from './turns.ts';

/** A point of the curve: where the temperature stood after a turn, and the reply that brought it there. */
export interface CurvePoint {
  readonly turn: number;
  /** 0–100. */
  readonly temperature: number;
  readonly band: Band;
  /** Null at the start, before anything was said. */
  readonly reply: Words | null;
}

/** The temperature from the first line on, reply by reply. */
export function curveOf(conversation: Conversation, turns: readonly TurnTold[]): readonly CurvePoint[] {
  const { temperature } = turns[0]?.before ?? conversation.table.mood;
  const start: CurvePoint = { turn: 0, temperature, band: bandAfter(conversation, 0), reply: null };
  const points = turns.map(({ turn, after, band, words }): CurvePoint => {
    return { turn, temperature: after.temperature, band, reply: words };
  });
  return [start, ...points];
}
