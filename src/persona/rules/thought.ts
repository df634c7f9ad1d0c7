/**
 * The trainee's own judging thought (source three-ways-of-listening/112; hellish-customers/90): what was not set
 * aside before speaking is heard in the words, however well they were chosen.
 */
import { ENTRIES, placeOf } from '../acts.ts';
import { nudge, shaped } from '../moving.ts';
import * as n from '../numbers.ts';
import type { Turn } from '../turn.ts';

/** Keeping a thought in costs calm, and some of what it would have said is heard all the same. */
export function leakThought(turn: Turn): void {
  const { leaks } = turn.utterance;
  if (leaks === undefined) return;
  nudge(turn, 'thought_leaks', ['composure', -n.THOUGHT_COSTS]);
  const thought = ENTRIES[placeOf(leaks)];
  if (thought?.family !== 'harm') return;
  const felt = turn.state.temperament.react * n.THOUGHT_HEARD;
  for (const [gauge, by] of thought.moves) {
    if (gauge !== 'composure') nudge(turn, 'thought_leaks', [gauge, by * felt]);
  }
}

/** Good words with a judgement behind them count as generic ones at the most. */
export function coloured(turn: Turn, quality: number): number {
  if (turn.utterance.leaks === undefined || quality <= n.THOUGHT_COLOURS) return quality;
  return quality * shaped(turn, 'thought_leaks', n.THOUGHT_COLOURS / quality);
}
