import { unstressed } from '../../scenario/scenario.ts';
import { replyIn } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isHeard } from '../sounds.ts';
import { pointerTo, repliesIn } from '../walking.ts';

const reply = (mark: string, es: string, en: string): string =>
  replyIn(
    'need',
    '- id: ring-at-six',
    'say:',
    `  es: '${es}'`,
    `  en: '${en}'`,
    ...(mark === '' ? [] : [mark]),
    'acts: [own_apology, follow_up]',
    'specific: true',
    'promise: call-at-six',
    'next: end/on-the-way',
  );

export const ACT_UNHEARD: Rule = {
  id: 'act-unheard',
  severity: 'warning',
  document: {
    title: { es: 'Acto que no se oye en las palabras', en: 'An act the words do not bear out' },
    meaning: {
      es: 'La respuesta lleva un acto (pedir perdón, dar las gracias, preguntar, decir que no, dar a elegir) y sus palabras no lo hacen.',
      en: 'The reply is tagged with an act (apologising, thanking, asking, saying no, giving a choice) and its words do not do it.',
    },
    why: {
      es: 'El cliente se calma por algo que nadie dijo, y quien practica no entiende por qué.',
      en: 'The customer softens at something nobody said, and the trainee cannot see why.',
    },
    what: {
      es: 'En «{language}» nada suena a «{given}».',
      en: 'Nothing in “{language}” sounds like “{given}”.',
    },
    mend: { es: 'Dígalo con palabras, o quite el acto.', en: 'Put it into words, or take the act out.' },
    breaks: reply(
      '#      ▾',
      'La busco yo y la llamo hoy a las seis. Disculpe.',
      'I will look for it and ring you at six today.',
    ),
    mended: reply(
      '',
      'La busco yo y la llamo hoy a las seis. Disculpe.',
      'I’m sorry. I will ring you at six today.',
    ),
  },
  *checkBeat(beat, languages) {
    for (const placed of repliesIn(beat)) {
      for (const [index, act] of placed.reply.acts.entries()) {
        const silent = languages.find((language) => {
          const text = placed.reply.say[language];
          return text !== undefined && !isHeard(act, unstressed(text), language);
        });
        if (silent !== undefined)
          yield { spot: { at: pointerTo(placed, 'acts', index) }, filled: { given: act, language: silent } };
      }
    }
  },
};
