/** What the end leaves behind on the score: who is still there, in which light, and how they stand. */
import { stagedAt } from './exit.ts';
import type { EndingKind } from '../../conversation/conversation.ts';
import type { Exit, Staging } from './exit.ts';

/** Seconds it takes to settle. */
const SETTLES = 1.2;
const to = (value: number): readonly [number, number, number] => [0, SETTLES, value];

const AFTERMATHS: Readonly<Record<EndingKind, Staging>> = {
  reconciled: {
    pose: 'relieved',
    tint: 'warm',
    moves: { posed: to(1), shade: to(0.2), nods: [0.6, 1.4, 1] },
  },
  settled: { pose: 'at_ease', tint: 'warm', moves: { posed: to(1), shade: to(0.08) } },
  handed_over: { pose: 'to_the_colleague', tint: 'warm', moves: { posed: to(1), shade: to(0.1) } },
  hazard_stopped: { pose: 'hands_over', tint: 'warm', moves: { posed: to(0.7), shade: to(0.12) } },
  resigned: { pose: 'weary', tint: 'grey', moves: { posed: to(1), shade: to(0.3) } },
  // Nobody is left in the picture.
  gave_up: { pose: 'empty', tint: 'grey', moves: { posed: to(1), shade: to(0.46), presence: to(0) } },
  hazard_stood: { pose: 'got_their_way', moves: { posed: to(1), shade: to(0.4) } },
  left_to_safety: { tint: 'help', moves: { size: to(0.74), shade: to(0.3) } },
  ended_with_limit: {
    pose: 'taken_aback',
    tint: 'calm',
    moves: { posed: to(1), size: to(0.9), shade: to(0.26) },
  },
  walked_out: {
    pose: 'turned_away',
    moves: { posed: to(1), right: to(-0.1), size: to(0.94), shade: to(0.42) },
  },
  escalated: { pose: 'asks_for_the_boss', moves: { posed: to(1), shade: to(0.2) } },
  went_public: { pose: 'tells_the_world', tint: 'screen', moves: { posed: to(1), shade: to(0.32) } },
  unsafe: { moves: { shade: to(0.68), presence: to(0) } },
};
const UNDER_WAY: Staging = { moves: {} };

/** `seconds` since the score came on; infinity where nothing may move. */
export const aftermathAt = (kind: EndingKind | null, seconds: number): Exit =>
  stagedAt(kind === null ? UNDER_WAY : AFTERMATHS[kind], seconds);
