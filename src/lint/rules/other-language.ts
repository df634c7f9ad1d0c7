import { replyIn } from '../example.ts';
import type { Rule } from '../rule.ts';
import { strayLanguage } from '../small-words.ts';

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
  checkText({ text, language, at }) {
    const other = strayLanguage(text, language);
    return other === null ? null : { spot: { at }, filled: { given: language, other } };
  },
};
