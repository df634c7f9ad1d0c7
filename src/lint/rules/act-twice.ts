import { replyIn } from '../example.ts';
import type { Rule } from '../rule.ts';
import { pointerTo, repliesIn } from '../walking.ts';

const reply = (...acts: readonly string[]): string =>
  replyIn(
    'need',
    '- id: the-carrier',
    'say: { es: Fue el transportista. Siempre son ellos., en: That was the carrier. It always is. }',
    ...acts,
    'next: end/left-alone',
  );

export const ACT_TWICE: Rule = {
  id: 'act-twice',
  severity: 'warning',
  document: {
    title: { es: 'El mismo acto dos veces', en: 'The same act twice' },
    meaning: {
      es: 'Una respuesta nombra dos veces el mismo acto.',
      en: 'A reply names the same act twice.',
    },
    why: {
      es: 'El segundo acto cuenta 0,7 y el tercero 0,5: repetido, ocupa el lugar de otro que las palabras sí hacen.',
      en: 'The second act counts 0.7 and the third 0.5: named again, it takes the place of another that the words do.',
    },
    what: { es: '«{given}» ya está en esta respuesta.', en: '“{given}” is in this reply already.' },
    mend: {
      es: 'Quítelo, o ponga el otro acto que hacen esas palabras.',
      en: 'Take it out, or name the other act these words do.',
    },
    breaks: reply('#                      ▾', 'acts: [blame_supplier, blame_supplier]'),
    mended: reply('acts: [blame_supplier, deny_problem]'),
  },
  *checkBeat(beat) {
    for (const placed of repliesIn(beat)) {
      const { acts } = placed.reply;
      for (const [index, act] of acts.entries())
        if (acts.indexOf(act) < index)
          yield { spot: { at: pointerTo(placed, 'acts', index) }, filled: { given: act } };
    }
  },
};
