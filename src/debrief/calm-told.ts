/** Where the trainee's own calm went, turn by turn. */
import type { Words } from '../scenario/scenario.ts';
import type { RuleAtWork, TurnTold } from './turns.ts';
import { inWords } from './weighing.ts';

export interface CalmTurn {
  readonly turn: number;
  readonly said: Words;
  /** 0–100, after the turn. */
  readonly calm: number;
  /** Points lost in it, 0 or more. */
  readonly lost: number;
  readonly toBait: boolean;
  /** The rule that took most; null where nothing was lost. */
  readonly because: Words | null;
}

/** Every turn with what it cost in calm; a loss under half a point is a breath and no loss. */
export function calmTold(turns: readonly TurnTold[]): readonly CalmTurn[] {
  return turns.map(({ turn, words, before, after, bait, rules }) => {
    const fall = before.composure - after.composure;
    const lost = fall >= NOTICEABLE ? fall : 0;
    return {
      turn,
      said: words,
      calm: after.composure,
      lost,
      toBait: lost > 0 && bait === 'taken',
      because: lost > 0 ? takenBy(rules) : null,
    };
  });
}

const NOTICEABLE = 0.5;

function takenBy(rules: readonly RuleAtWork[]): Words | null {
  const most = rules.toSorted((a, b) => fallBy(b) - fallBy(a))[0];
  return most && fallBy(most) > 0 ? inWords(most) : null;
}

const fallBy = ({ moved }: RuleAtWork): number =>
  moved.reduce((sum, { figure, from, to }) => sum + (figure === 'composure' ? from - to : 0), 0);
