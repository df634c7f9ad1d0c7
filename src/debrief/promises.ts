/** What was promised in a run, and what became of it (source 002, conclusion 7: keep your promises). */
import type { Conversation } from '../conversation/conversation.ts';
import type { Words } from '../scenario/scenario.ts';
import type { TurnTold } from './turns.ts';

export interface PromiseTold {
  /** Turn in which it was given. */
  readonly turn: number;
  readonly says: Words;
  /** Hours until it was due; null where no time was named. */
  readonly dueHours: number | null;
  /** Whether it could be kept at all. */
  readonly isFeasible: boolean;
  /**
   * What became of it days later. A broken one fails the customer twice: first the problem, then the word given
   * (double deviation). `open` while the run is not over.
   */
  readonly became: 'kept' | 'impossible' | 'nobodys' | 'open';
}

/** Every promise in the order given; an empty promise is one as well. */
export function promisesTold(conversation: Conversation, turns: readonly TurnTold[]): readonly PromiseTold[] {
  const written = conversation.happenings.flatMap((each): PromiseTold[] => {
    if (each.what !== 'promise_made') return [];
    const terms = conversation.scenario.promises[each.promise];
    const isFeasible = (terms?.feasible ?? true) && !isEmpty(turns, each.turn);
    const became = becameOf(conversation, isFeasible);
    const { turn, says } = each;
    return [{ turn, says, dueHours: terms?.dueHours || null, isFeasible, became }];
  });
  const unwritten = turns
    .filter(({ turn }) => isEmpty(turns, turn) && !written.some((each) => each.turn === turn))
    .map(({ turn, words }): PromiseTold => {
      const became = becameOf(conversation, false);
      return { turn, says: words, dueHours: null, isFeasible: false, became };
    });
  return [...written, ...unwritten].toSorted((a, b) => a.turn - b.turn);
}

/** The same rule by which the epilogue is told: it could be kept, and somebody owned it. */
function becameOf({ table, recipe }: Conversation, isFeasible: boolean): PromiseTold['became'] {
  if (table.stage !== 'over') return 'open';
  if (!isFeasible) return 'impossible';
  return recipe.after['owner'] === 'nobody' ? 'nobodys' : 'kept';
}

const isEmpty = (turns: readonly TurnTold[], turn: number): boolean =>
  turns.some((each) => each.turn === turn && each.acts.some(({ act }) => act === 'empty_promise'));
