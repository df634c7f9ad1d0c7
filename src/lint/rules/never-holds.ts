import { replyWhen } from '../example.ts';
import { conditionalReplies, keyOf, neverHolds } from '../conditions.ts';
import type { Rule } from '../rule.ts';
import { pointerTo } from '../walking.ts';

export const NEVER_HOLDS: Rule = {
  id: 'never-holds',
  severity: 'error',
  document: {
    title: { es: 'Condición imposible', en: 'A condition that never holds' },
    meaning: {
      es: 'Lo que pide «when» no puede ser: una cifra fuera de 0 a 100, un hecho sabido y no sabido a la vez, una promesa o un acto que nadie hace.',
      en: 'What “when” asks for cannot be: a figure beyond 0 to 100, a fact both known and not, a promise or an act nobody makes.',
    },
    why: { es: 'La respuesta no saldrá nunca.', en: 'The reply will never be seen.' },
    what: { es: '«{given}» no se cumple nunca aquí.', en: '“{given}” never holds here.' },
    mend: {
      es: 'Corrija la condición, o quítela.',
      en: 'Put the condition right, or take it out.',
    },
    breaks: replyWhen('#              ▾', "when: { heard: '> 100' }"),
    mended: replyWhen("when: { heard: '> 30' }"),
  },
  isAboutStructure: true,
  *check({ scenario }) {
    for (const placed of conditionalReplies(scenario)) {
      for (const test of placed.reply.when) {
        const key = keyOf(test);
        if (neverHolds(test, placed.reply.when, scenario))
          yield { spot: { at: pointerTo(placed, 'when', key) }, filled: { given: key } };
      }
    }
  },
};
