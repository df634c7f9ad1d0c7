/** Words somebody would count who takes politeness for service; as a list, one for each language, accents folded. */
import type { Language } from '../../scenario/scenario.ts';

export const POLITE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'por favor',
    'gracias',
    'agradezco',
    'agradecemos',
    'disculpe',
    'disculpa',
    'perdon',
    'perdone',
    'lamento',
    'lamentamos',
    'siento mucho',
    'con gusto',
    'con mucho gusto',
    'permitame',
    'buenos dias',
    'buenas tardes',
    'buenas noches',
    'entiendo',
    'comprendo',
    'importante',
    'a sus ordenes',
    'a la orden',
    'servir',
    'servirle',
    'amable',
    'un placer',
    'le ruego',
    'estimado',
    'estimada',
    'bienvenido',
    'bienvenida',
    'buen dia',
    'señor',
    'señora',
    // Filled in as “señor Paz”.
    '{treatment}',
  ],
  en: [
    'please',
    'thank you',
    'thanks',
    'sorry',
    'apologise',
    'apologize',
    'apologies',
    'regret',
    'pardon',
    'excuse me',
    'glad to',
    'happy to',
    'pleasure',
    'allow me',
    'good morning',
    'good afternoon',
    'good evening',
    'understand',
    'important',
    'at your service',
    'kindly',
    'appreciate',
    'grateful',
    'delighted',
    'welcome',
    'dear',
    'would you mind',
    'nice day',
    'lovely day',
    'great day',
    'sir',
    'madam',
    'mr',
    'mrs',
    'ms',
    '{treatment}',
  ],
};

/** Small letters without accents or signs, with a space at both ends: so that whole words can be looked for. */
export const folded = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^a-z{}]+/g, ' ')
    .trim()} `;

const COUNTED: Readonly<Record<Language, readonly string[]>> = {
  es: POLITE_WORDS.es.map(folded),
  en: POLITE_WORDS.en.map(folded),
};

const firstWords = (language: Language): ReadonlySet<string> =>
  new Set(COUNTED[language].map((words) => words.trim().split(' ')[0] ?? ''));
/** Most texts hold none of the words that polite ones begin with. */
const FIRST_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: firstWords('es'),
  en: firstWords('en'),
};

/** How many polite words and phrases a text holds, each as often as it comes. */
export function politeness(text: string, language: Language): number {
  const read = folded(text);
  if (!read.split(' ').some((word) => FIRST_WORDS[language].has(word))) return 0;
  return COUNTED[language].reduce((sum, word) => sum + timesIn(read, word), 0);
}

function timesIn(text: string, word: string): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) times++;
  return times;
}
