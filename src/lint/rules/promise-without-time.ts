import { replyIn } from '../example.ts';
import { unstressed } from '../../scenario/scenario.ts';
import type { Language } from '../../scenario/scenario.ts';
import type { Rule } from '../rule.ts';
import { pointerTo, repliesIn } from '../walking.ts';

/** A day, an hour, a figure: anything the customer can hold somebody to. */
const TIME: Readonly<Record<Language, RegExp>> = {
  es: /\d|\b(?:hoy|mañana|ahora|ya|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|mediodía|noche|tarde|semanas?|días?|horas?|minutos?|la una|las (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))(?!\p{L})/iu,
  en: /\d|\b(?:today|tomorrow|tonight|now|mon|tues|wednes|thurs|fri|satur|sunday|\w*day|month|noon|midnight|morning|afternoon|evening|weeks?|days?|hours?|minutes?|o['’]clock|(?:at|by|past|before|until) (?:half|a quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b/iu,
};

const reply = (mark: string, es: string, en: string): string =>
  replyIn(
    'need',
    '- id: ring-at-six',
    'say:',
    ...(mark === '' ? [] : [mark]),
    `  es: '${es}'`,
    `  en: '${en}'`,
    'acts: [own_it, follow_up]',
    'specific: true',
    'promise: call-at-six',
    'next: end/on-the-way',
  );

export const PROMISE_WITHOUT_TIME: Rule = {
  id: 'promise-without-time',
  severity: 'warning',
  document: {
    title: { es: 'Promesa sin fecha', en: 'A promise without a date' },
    meaning: {
      es: 'La respuesta promete algo y sus palabras no dicen cuándo.',
      en: 'The reply promises something, and its words do not say when.',
    },
    why: {
      es: '«Lo llamo» no compromete a nada; «lo llamo hoy a las seis» se puede cumplir o romper.',
      en: '“I’ll ring you” binds nobody; “I’ll ring you at six today” can be kept or broken.',
    },
    what: { es: 'Promete «{given}» y no dice cuándo.', en: 'It promises “{given}” and does not say when.' },
    mend: { es: 'Diga el día o la hora.', en: 'Say the day or the hour.' },
    breaks: reply(
      '  #   ▾',
      'La caja es asunto mío: la busco y le aviso.',
      'The box is mine to find: I will ring you at six.',
    ),
    mended: reply(
      '',
      'La caja es asunto mío: la busco y la llamo a las seis.',
      'The box is mine to find: I will ring you at six.',
    ),
  },
  *checkBeat(beat, languages) {
    for (const placed of repliesIn(beat)) {
      const { promise, acts, say } = placed.reply;
      if (promise === undefined || acts.includes('empty_promise')) continue;
      for (const language of languages) {
        const text = say[language];
        if (text !== undefined && !TIME[language].test(unstressed(text)))
          yield { spot: { at: pointerTo(placed, 'say', language) }, filled: { given: promise } };
      }
    }
  },
};
