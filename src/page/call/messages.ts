/** A written conversation as messages. */
import type { Words } from '../../scenario/scenario.ts';
import { saidIn } from './log.tsx';
import type { Call } from '../state.ts';

export interface Message {
  readonly by: 'customer' | 'trainee';
  readonly words: Words;
  /** Whether the customer has written since. */
  readonly isRead: boolean;
  /** When it was written: simulated minutes since the first message. */
  readonly minutes: number;
}

/** At which minute a turn's messages were written: the first message began the count, before the run opened. */
function minutesAt({ scenario, recipe }: Call['conversation'], turn: number): number {
  if (turn === 0) return 0;
  return recipe.choices.slice(0, turn).reduce((sum, { minutes }) => sum + minutes, scenario.openedAt ?? 0);
}

/** What has been written so far; lines that are still being written are not there yet. */
export function messagesIn({ conversation, line }: Call): readonly Message[] {
  const coming = Math.max(0, conversation.table.lines.length - 1 - line);
  const said = saidIn(conversation);
  const written = said.slice(0, said.length - coming);
  const lastTheirs = written.findLastIndex(({ by }) => by === 'customer');
  return written.map(({ by, words, turn }, place) => ({
    by,
    words,
    isRead: place < lastTheirs,
    minutes: minutesAt(conversation, turn),
  }));
}
