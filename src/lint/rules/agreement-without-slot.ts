import type { Language } from '../../scenario/scenario.ts';
import { genderedIn } from '../gendered.ts';
import { textsOfPersona } from '../persona-texts.ts';
import type { Rule } from '../rule.ts';
import type { PlacedText } from '../texts.ts';

/** How somebody is addressed by a word that has a gender. */
const ADDRESS: Readonly<Record<Language, RegExp>> = {
  es: /(?<!\p{L})(?:señor(?:it)?a?|caballero|dam(?:it)?a|(?:tranquil|calmad|estimad|querid)[oa](?=[,:.!]))(?!\p{L}|\|)/iu,
  en: /(?<!\p{L})(?:sir|madam|ma['’]am|mister|lady|gentleman)(?!\p{L})/iu,
};

/** Words that fit a customer of one gender only: what the customer says of themselves, and how they are addressed. */
function fixedIn({ text, language, voice }: PlacedText): string | null {
  if (voice === 'trainee') return ADDRESS[language].exec(text)?.[0] ?? null;
  return voice === 'customer' && language === 'es' ? genderedIn(text) : null;
}

const stock = (mark: string, es: string): string =>
  `stock:\n  listening:\n    any:\n${mark}      - { es: '${es}', en: 'I’m tired of telling it.' }\n`;

export const AGREEMENT_WITHOUT_SLOT: Rule = {
  id: 'agreement-without-slot',
  severity: 'warning',
  of: 'persona',
  document: {
    title: { es: 'Concordancia sin hueco', en: 'Agreement without a slot' },
    meaning: {
      es: 'En un personaje, una frase sirve solo a un cliente varón o solo a una clienta: «estoy cansada», «señor».',
      en: 'In a persona a sentence fits only a man or only a woman as the customer: “estoy cansada”, “sir”.',
    },
    why: {
      es: 'El personaje es un temperamento: el mismo lo llevan Rita y Rodrigo. Sin hueco, uno de los dos habla de sí con el género del otro.',
      en: 'A persona is a temperament: Rita and Rick may both wear it. Without a slot one of them speaks in the other’s gender.',
    },
    what: { es: '«{given}» fija el género del cliente.', en: '“{given}” fixes the customer’s gender.' },
    mend: {
      es: 'Use huecos: «cansad{o|a}» y, para nombrarlo, «{treatment}».',
      en: 'Use slots: “cansad{o|a}” and, to address the customer, “{treatment}”.',
    },
    breaks: stock('      #        ▾\n', 'Estoy cansada de contarlo.'),
    mended: stock('', 'Estoy cansad{o|a} de contarlo.'),
  },
  *checkPersona(subject) {
    for (const text of textsOfPersona(subject)) {
      const words = fixedIn(text);
      if (words !== null) yield { spot: { at: text.at, words }, filled: { given: words } };
    }
  },
};
