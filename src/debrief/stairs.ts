/** What a customer had to climb to get somewhere: effort, told as stairs (source 002, idea 55). */
import type { Words } from '../scenario/scenario.ts';
import type { RuleAtWork, TurnTold } from './turns.ts';
import { inWords } from './weighing.ts';

/** Points of effort that make a stair: about what being told that the management decided costs. */
const A_STAIR = 5;

/** A turn that made the customer climb. */
export interface Climb {
  readonly turn: number;
  readonly said: Words;
  /** Points of effort, 0–100. */
  readonly by: number;
  /** What made them climb, heaviest first; the last one may have no words of its own. */
  readonly because: readonly Words[];
}

export interface Stairs {
  /** Effort, 0–100, at the start and after every turn. */
  readonly levels: readonly { readonly turn: number; readonly effort: number }[];
  readonly climbs: readonly Climb[];
  /** Whole stairs climbed before the first word, and in this conversation. */
  readonly before: number;
  readonly climbed: number;
}

/** Less is no climbing anybody would notice. */
const NOTICEABLE = 0.5;

export function stairsOf(turns: readonly TurnTold[]): Stairs {
  const start = turns[0]?.before.effort ?? 0;
  const climbs = turns.flatMap(climbIn);
  const points = climbs.reduce((sum, { by }) => sum + by, 0);
  return {
    levels: [{ turn: 0, effort: start }, ...turns.map(({ turn, after }) => ({ turn, effort: after.effort }))],
    climbs,
    before: Math.round(start / A_STAIR),
    climbed: Math.round(points / A_STAIR),
  };
}

function climbIn({ turn, words, before, after, rules }: TurnTold): readonly Climb[] {
  const by = after.effort - before.effort;
  if (by < NOTICEABLE) return [];
  const raising = rules
    .map((rule) => ({ rule, rise: riseBy(rule) }))
    .filter(({ rise }) => rise >= NOTICEABLE)
    .toSorted((a, b) => b.rise - a.rise);
  return [{ turn, said: words, by, because: raising.map(({ rule }) => inWords(rule)) }];
}

const riseBy = ({ moved }: RuleAtWork): number =>
  moved.reduce((sum, { figure, from, to }) => sum + (figure === 'effort' ? to - from : 0), 0);
