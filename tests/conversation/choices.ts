/** Ways of writing choices short, and of making them. */
import { choose, open, type Choice, type Conversation } from '../../src/conversation/conversation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { MOVES } from '../../src/scenario/scenario.ts';

/** `reply-id`, `~listen`, `~silence`, `~set_aside`, or `fix=quick`. */
export function choice(short: string): Choice {
  if (short === '~silence') return { kind: 'silence' };
  if (short === '~set_aside') return { kind: 'set_aside' };
  const move = MOVES.find((each) => short === `~${each}`);
  if (move !== undefined) return { kind: 'move', move };
  const [question = '', answer] = short.split('=');
  return answer === undefined ? { kind: 'reply', id: short } : { kind: 'after', question, answer };
}

export function play(from: Conversation, ...shorts: readonly string[]): Conversation {
  return shorts.reduce((conversation, short) => choose(conversation, choice(short)), from);
}

export function start(scenario: Scenario, seed = 7): Conversation {
  return open(scenario, { seed, language: 'en' });
}

/** Every choice on the table. */
export function allChoices({ table }: Conversation): readonly Choice[] {
  return [
    ...table.replies.map(({ id }): Choice => ({ kind: 'reply', id })),
    ...table.moves.filter(({ open }) => open).map(({ move }): Choice => ({ kind: 'move', move })),
    ...(table.stage === 'answering' ? [{ kind: 'silence' } as const] : []),
    ...(table.thought === null ? [] : [{ kind: 'set_aside' } as const]),
    ...table.after.flatMap(({ question, answers }) =>
      answers.map((answer): Choice => ({ kind: 'after', question, answer: answer.id })),
    ),
  ];
}

export const said = ({ table }: Conversation): readonly (string | undefined)[] =>
  table.lines.map((line) => line.words.en);
