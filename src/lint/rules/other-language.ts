import { replyIn } from '../example.ts';
import { textsOf } from '../texts.ts';
import type { Language } from '../../scenario/scenario.ts';
import type { Rule } from '../rule.ts';

/** Small words that one language is full of and the other does not have. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: new Set(
    'el la los las un una que de del en y es por para con se su lo le al más pero ya está usted qué esto eso hay'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to is it that this you your for with was are be on at have will my we what not they from there'.split(
      ' ',
    ),
  ),
};
/** This many small words of the other language, and none of its own, is no quotation any more. */
const TELLING = 3;

function countIn(text: string, language: Language): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => SMALL_WORDS[language].has(word)).length;
}

const reply = (...lines: readonly string[]): string =>
  replyIn('need', '- id: the-carrier', 'say:', ...lines, 'acts: [blame_supplier]', 'next: end/left-alone');

export const OTHER_LANGUAGE: Rule = {
  id: 'other-language',
  severity: 'warning',
  document: {
    title: { es: 'Texto en otro idioma', en: 'Text in another language' },
    meaning: {
      es: 'Un texto está bajo un idioma y parece escrito en el otro.',
      en: 'A text stands under one language and looks written in the other.',
    },
    why: {
      es: 'Suele ser una traducción que quedó pendiente: quien juegue en ese idioma verá la mezcla.',
      en: 'It is usually a translation still to be done: whoever plays in that language sees the mixture.',
    },
    what: {
      es: 'Esto está bajo «{given}» y parece estar en «{other}».',
      en: 'This stands under “{given}” and looks like “{other}”.',
    },
    mend: { es: 'Tradúzcalo, o cámbielo de lugar.', en: 'Translate it, or move it.' },
    breaks: reply(
      "  es: 'Eso fue el transportista, con ellos es lo mismo.'",
      '  #   ▾',
      "  en: 'Eso fue el transportista, con ellos es lo mismo.'",
    ),
    mended: reply(
      "  es: 'Eso fue el transportista, con ellos es lo mismo.'",
      "  en: 'That was the carrier, with them it is always the same.'",
    ),
  },
  *check({ scenario }) {
    for (const { text, language, at } of textsOf(scenario)) {
      const other = language === 'es' ? 'en' : 'es';
      if (countIn(text, other) >= TELLING && countIn(text, language) === 0)
        yield { spot: { at }, filled: { given: language, other } };
    }
  },
};
