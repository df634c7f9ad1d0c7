import { replyWhen } from '../example.ts';
import { alwaysHolds, conditionalReplies, keyOf } from '../conditions.ts';
import type { Rule } from '../rule.ts';
import { pointerTo } from '../walking.ts';

export const ALWAYS_HOLDS: Rule = {
  id: 'always-holds',
  severity: 'hint',
  document: {
    title: { es: 'Condición que siempre se cumple', en: 'A condition that always holds' },
    meaning: {
      es: 'Lo que pide «when» se cumple en cualquier momento.',
      en: 'What “when” asks for is so at any moment.',
    },
    why: {
      es: 'Parece que la respuesta se gana, y está siempre en la mesa.',
      en: 'The reply looks as if it had to be earned, and it always lies on the table.',
    },
    what: { es: '«{given}» se cumple siempre.', en: '“{given}” always holds.' },
    mend: {
      es: 'Ponga la cifra que de verdad pide, o quite la condición.',
      en: 'Write the figure it is meant to ask for, or take the condition out.',
    },
    breaks: replyWhen('#              ▾', "when: { heard: '>= 0' }"),
    mended: replyWhen("when: { heard: '>= 30' }"),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    for (const placed of conditionalReplies(scenario)) {
      for (const test of placed.reply.when) {
        const key = keyOf(test);
        if (alwaysHolds(test, scenario))
          yield { spot: { at: pointerTo(placed, 'when', key) }, filled: { given: key } };
      }
    }
  },
};
