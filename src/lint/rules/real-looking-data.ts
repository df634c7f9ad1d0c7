import type { Rule } from '../rule.ts';

/** What looks like somebody's own, each with how to tell that it was plainly made up. */
const KINDS: readonly { readonly pattern: RegExp; readonly invented: RegExp }[] = [
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u,
    invented: /@(?:[\w-]+\.)*example\.|\.(?:example|invalid|test)$/i,
  },
  // Telephone numbers: seven figures or more in groups, or an area code in front; 555 belongs to films.
  { pattern: /(?:\+\d{1,3}[ -]?)?(?:\(\d{2,4}\)[ -]?)?\b\d{3,4}[ -]\d{4}\b/u, invented: /555/ },
  { pattern: /\b\d{2,4}[ -]\d{3,4}[ -]\d{4}\b/u, invented: /555/ },
  // Cards, and identity numbers of several countries.
  { pattern: /\b(?:\d{4}[ -]?){3}\d{4}\b/u, invented: /0000|1234/ },
  {
    pattern: /\b\d{3}-\d{2}-\d{4}\b|\b[A-Z]{4}\d{6}[HM][A-Z]{5}\w\d\b|\b\d{8,}\b/u,
    invented: /0000|1234|^(\d)\1+$/,
  },
];

/** The first thing in a text that could belong to somebody, or null. */
function realLooking(text: string): string | null {
  // Nothing of anybody’s is without a figure or an @, and most texts are.
  if (!/[\d@]/.test(text)) return null;
  for (const { pattern, invented } of KINDS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && !invented.test(found)) return found;
  }
  return null;
}

const story = (es: string, en: string, mark = ''): string => `story:
  - says:
      es: 'Llámeme al ${es}; la boda es el sábado.'
${mark}      en: 'Ring me on ${en}; the wedding is on Saturday.'
    reveals: wedding-on-saturday
`;

export const REAL_LOOKING_DATA: Rule = {
  id: 'real-looking-data',
  severity: 'warning',
  document: {
    title: { es: 'Dato que parece de alguien', en: 'A detail that looks real' },
    meaning: {
      es: 'Hay un correo, un teléfono, una tarjeta o un documento que no parece inventado.',
      en: 'There is an e-mail address, a telephone, a card or an identity number that does not look made up.',
    },
    why: {
      es: 'Suele venir de un caso verdadero, y puede ser de una persona que existe.',
      en: 'It often comes from a true case, and may belong to somebody who exists.',
    },
    what: { es: '«{given}» podría ser de alguien.', en: '“{given}” could be somebody’s.' },
    mend: {
      es: 'Invéntelo a la vista: 555-0142, nombre@example.com.',
      en: 'Make it plainly invented: 555-0142, name@example.com.',
    },
    breaks: story('555-0142', '212-664-7665', '      #                   ▾\n'),
    mended: story('555-0142', '555-0142'),
  },
  checkText({ text, at }) {
    const found = realLooking(text);
    return found === null ? null : { spot: { at, words: found }, filled: { given: found } };
  },
};
