/** Where the trainee's own calm went, turn by turn. */
import { ACT_WORDS, type Words } from '../scenario/scenario.ts';
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
  return turns.map(({ turn, words, acts, before, after, bait, rules }) => {
    const fall = before.composure - after.composure;
    const lost = fall >= NOTICEABLE ? fall : 0;
    return {
      turn,
      said: words,
      calm: after.composure,
      lost,
      toBait: lost > 0 && bait === 'taken',
      because: lost > 0 ? takenBy(rules, acts) : null,
    };
  });
}

const NOTICEABLE = 0.5;

/** What an act costs by itself is told by the act that cost it. */
const BY_ITSELF = 'own_calm';

function takenBy(rules: readonly RuleAtWork[], acts: TurnTold['acts']): Words | null {
  const most = rules.toSorted((a, b) => fallBy(b) - fallBy(a))[0];
  if (!most || fallBy(most) <= 0) return null;
  const act = most.rule === BY_ITSELF ? acts[0]?.act : undefined;
  return act === undefined ? inWords(most) : ACT_WORDS[act].meaning;
}

const fallBy = ({ moved }: RuleAtWork): number =>
  moved.reduce((sum, { figure, from, to }) => sum + (figure === 'composure' ? from - to : 0), 0);
