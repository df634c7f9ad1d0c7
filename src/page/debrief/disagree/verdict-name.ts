/** What a disputed verdict is called, and what could have been said in its turn. */
import { rewind, type Conversation } from '../../../conversation/conversation.ts';
import { DIMENSION_WORDS } from '../../../debrief/debrief.ts';
import { MOVE_WORDS, type Words } from '../../../scenario/scenario.ts';
import type { Say } from '../../say.ts';
import { DISAGREE_WORDS } from './disagree-words.ts';

interface Named {
  readonly about: string;
  readonly turn: number;
  readonly name?: string;
}

/** The verdict in words, for whoever hears the button without seeing what stands beside it. */
export function verdictName({ about, turn, name: given }: Named, { state, tell }: Say): string {
  const words = DISAGREE_WORDS[state.language];
  const [kind, which = ''] = about.split(':');
  const dimension = Object.entries(DIMENSION_WORDS).find(([name]) => name === which)?.[1];
  const verdict = Object.entries(words.verdicts).find(([name]) => name === kind)?.[1];
  const name = dimension ? tell(dimension.title) : (given ?? verdict ?? which);
  return turn > 0 ? `${name}, ${words.turn(turn)}` : name;
}

export interface OtherReply {
  readonly id: string;
  readonly says: Words;
}

/** Everything else that could have been said in a turn, from 1; moves by their names. */
export function othersIn(conversation: Conversation, turn: number): readonly OtherReply[] {
  if (turn < 1) return [];
  const { replies, moves } = rewind(conversation, turn - 1).table;
  const chosen = conversation.recipe.choices[turn - 1]?.chose;
  const offered = [
    ...replies.map(({ id, say }) => ({ id, says: say })),
    ...moves.filter(({ open }) => open).map(({ move }) => ({ id: `~${move}`, says: MOVE_WORDS[move].title })),
  ];
  return offered.filter(({ id }) => id !== chosen);
}
