import { replyIn } from '../example.ts';
import { genderedIn } from '../gendered.ts';
import type { Rule } from '../rule.ts';

const reply = (mark: string, es: string): string =>
  replyIn(
    'need',
    '- id: the-carrier',
    'say:',
    ...(mark === '' ? [] : [mark]),
    `  es: '${es}'`,
    "  en: 'That was the carrier, believe me.'",
    'acts: [blame_supplier]',
    'next: end/left-alone',
  );

export const GENDERED_TRAINEE: Rule = {
  id: 'gendered-trainee',
  severity: 'warning',
  document: {
    title: { es: 'Quien practica, con género fijo', en: 'A trainee of a fixed gender' },
    meaning: {
      es: 'En español, una respuesta dice de quien practica «estoy apenado», «soy la encargada» o algo así.',
      en: 'In Spanish a reply makes the trainee say “estoy apenado”, “soy la encargada” or the like.',
    },
    why: {
      es: 'La mitad de quienes practican dirá una frase que no es suya. El hueco de o y a concuerda con el cliente, no con ellos.',
      en: 'Half of those who practise will say a sentence that is not theirs. The slot for o and a agrees with the customer, not with them.',
    },
    what: { es: '«{given}» fija el género de quien practica.', en: '“{given}” fixes the trainee’s gender.' },
    mend: {
      es: 'Dígalo sin adjetivo: «lo lamento», «de esto me encargo yo».',
      en: 'Say it without the adjective: “lo lamento”, “de esto me encargo yo”.',
    },
    breaks: reply('  #    ▾', 'Estoy segura: fue el transportista.'),
    mended: reply('', 'Le aseguro que fue el transportista.'),
  },
  checkText({ text, language, voice, at }) {
    if (voice !== 'trainee' || language !== 'es') return null;
    const found = genderedIn(text);
    return found === null ? null : { spot: { at, words: found }, filled: { given: found } };
  },
};
