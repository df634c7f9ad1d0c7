import { unstressed } from '../../scenario/scenario.ts';
import { replyIn } from '../example.ts';
import { inflamingIn } from '../inflaming.ts';
import { isWellMeant } from '../judging.ts';
import type { Rule } from '../rule.ts';
import { pointerTo, repliesIn } from '../walking.ts';

const reply = (es: string, en: string): string =>
  replyIn(
    'need',
    '- id: ring-at-six',
    'say:',
    `  es: ${es}`,
    ...(en.startsWith('#') ? en.split('\n') : [`en: ${en}`]).map((line) => `  ${line}`),
    'acts: [own_it, follow_up]',
    'specific: true',
    'promise: call-at-six',
    'next: end/on-the-way',
  );

export const INFLAMING_WORDS: Rule = {
  id: 'inflaming-words',
  severity: 'warning',
  document: {
    title: { es: 'Palabras que encienden', en: 'Words that inflame' },
    meaning: {
      es: 'Una respuesta que cuenta como buena dice «cálmese», «lo siento, pero», «solo tiene que», «usted debe» o «política de la empresa».',
      en: 'A reply that counts as good says “calm down”, “I’m sorry, but”, “just need to”, “you must” or “our policy”.',
    },
    why: {
      es: 'Enseña como buena una frase que en la vida real enoja más, y el ánimo del cliente no lo nota: oye los actos, no las palabras.',
      en: 'It teaches as good a phrase that in real life angers people more, and the mood does not notice: it hears acts, not words.',
    },
    what: {
      es: '«{given}» enciende, y la respuesta cuenta como buena.',
      en: '“{given}” inflames, and the reply counts as good.',
    },
    mend: { es: '{instead}', en: '{instead}' },
    breaks: reply(
      'La busco yo y la llamo hoy a las seis.',
      "#    ▾\nen: 'I’m sorry, but I can only ring you at six today.'",
    ),
    mended: reply(
      'La busco yo y la llamo hoy a las seis.',
      "'I’m sorry. I will look for it and ring you at six today.'",
    ),
  },
  *checkBeat(beat, languages) {
    for (const placed of repliesIn(beat)) {
      if (!isWellMeant(placed.reply)) continue;
      for (const language of languages) {
        const found = inflamingIn(unstressed(placed.reply.say[language] ?? ''), language);
        if (found === null) continue;
        const { words, instead } = found;
        yield { spot: { at: pointerTo(placed, 'say', language), words }, filled: { given: words, instead } };
      }
    }
  },
};
