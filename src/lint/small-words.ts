/** Which language a text is in, by the small words one language is full of and the other does not have. */
import type { Language } from '../scenario/scenario.ts';

const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: wordsOf(
    'el la los las un una unos unas que de del en y es por para con se su sus lo le les al más pero ya está',
    'usted qué esto eso esta este hay mi fue muy gracias señor señora también porque cuando desde hasta ni',
    'nada todo era son cómo cuándo dónde aquí ahí hoy mañana ahora así tengo puedo disculpe ese esa nos',
  ),
  en: wordsOf(
    'the and of to is it that this you your for with was are be on at have will my we what not they from there',
    'i an as by can all had has been were would please thank thanks just so do did how when where here now',
    'today tomorrow then she him his her them our out got get but if or',
  ),
};
// Words both languages write alike: the other language’s own sentence may hold them.
const ALIKE = wordsOf('me a no he so do as has son all an era');

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** Letters and signs that English words do not have. */
const SPANISH_SIGNS = /[¿¡ñáíóú]/iu;
/** So many small words of the other language, and none of its own, is no quotation any more. */
const TELLING = 2;

function isOwn(word: string, language: Language): boolean {
  return SMALL_WORDS[language].has(word) && !ALIKE.has(word);
}

/** The language a text is plainly in though it stands under another one; null where nothing says so. */
export function strayLanguage(text: string, language: Language): Language | null {
  const other = language === 'es' ? 'en' : 'es';
  let strange = 0;
  // Most texts are in their own language, and one of its words tells.
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (isOwn(word, language)) return null;
    if (isOwn(word, other)) strange++;
  }
  const signs = language === 'en' && SPANISH_SIGNS.test(text) ? 1 : 0;
  return strange > 0 && strange + signs >= TELLING ? other : null;
}
