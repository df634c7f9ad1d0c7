import type { Conversation } from '../conversation/conversation.ts';
import type { Words } from '../scenario/scenario.ts';
import type { TurnTold } from './turns.ts';

/** What stands out in a run. */
export interface Callouts {
  /** The trainee's own calm at the end, what was lost on the way, and what of that was lost to baits; 0–100. */
  readonly calm: { readonly kept: number; readonly lost: number; readonly toBaits: number };
  readonly baits: { readonly taken: number; readonly refused: number };
  readonly facts: { readonly found: readonly string[]; readonly inAll: number };
  readonly promises: readonly { readonly id: string; readonly says: Words; readonly feasible: boolean }[];
  /** The turn that heated most; null when none did. */
  readonly worst: TurnTold | null;
  /** The turn that cooled most; null when none did. */
  readonly best: TurnTold | null;
}

/** Less than this is no turn of the tide: the same margin as between softer and harder. */
const TELLING = 2;

export function calloutsOf(conversation: Conversation, turns: readonly TurnTold[]): Callouts {
  const { table, scenario } = conversation;
  const byHeat = [...turns].sort((a, b) => a.heat - b.heat);
  const [coolest, hottest] = [byHeat[0], byHeat.at(-1)];
  return {
    calm: calmOf(turns, table.mood.composure),
    baits: {
      taken: turns.filter(({ bait }) => bait === 'taken').length,
      refused: turns.filter(({ bait }) => bait === 'refused').length,
    },
    facts: { found: table.facts, inAll: factsToFind(conversation) },
    promises: table.promises.map(({ id, says }) => {
      return { id, says, feasible: scenario.promises[id]?.feasible ?? true };
    }),
    worst: hottest && hottest.heat > TELLING ? hottest : null,
    best: coolest && coolest.heat < -TELLING ? coolest : null,
  };
}

function calmOf(turns: readonly TurnTold[], kept: number): Callouts['calm'] {
  const losses = turns.map(({ before, after, bait }) => {
    return { bait, loss: Math.max(0, before.composure - after.composure) };
  });
  const sum = (some: typeof losses) => some.reduce((total, { loss }) => total + loss, 0);
  return { kept, lost: sum(losses), toBaits: sum(losses.filter(({ bait }) => bait === 'taken')) };
}

function factsToFind({ scenario }: Conversation): number {
  return new Set(scenario.story.flatMap(({ reveals }) => (reveals === undefined ? [] : [reveals]))).size;
}
