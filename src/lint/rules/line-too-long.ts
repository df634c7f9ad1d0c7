import type { Rule } from '../rule.ts';

/** Characters a line of the customer may have: what the bubble holds in letters that can be read from afar. */
const MOST = 220;

export const LINE_TOO_LONG: Rule = {
  id: 'line-too-long',
  severity: 'warning',
  document: {
    title: { es: 'Línea del cliente demasiado larga', en: 'Customer’s line too long' },
    meaning: {
      es: `Lo que dice el cliente pasa de ${MOST} caracteres.`,
      en: `What the customer says is longer than ${MOST} characters.`,
    },
    why: {
      es: 'No cabe en el globo con letra legible, y quien practica espera sin poder contestar.',
      en: 'It does not fit the bubble in readable letters, and the trainee waits, unable to answer.',
    },
    what: {
      es: 'La línea tiene {given} caracteres; caben {most}.',
      en: 'The line has {given} characters; {most} fit.',
    },
    mend: {
      es: 'Deje lo que duele; el resto va en «story», para quien escuche.',
      en: 'Keep what hurts; the rest goes into “story”, for those who listen.',
    },
    breaks: `story:
  - says:
      es: 'Dentro va el vestido de mi hermana, y la boda es el sábado.'
      #   ▾
      en: 'My sister’s dress is in it, and the wedding is on Saturday, and the seamstress took three months over it, and the aunts come from abroad, and the church was booked a year ago, and nobody in your whole firm seems to mind that in the least.'
    reveals: wedding-on-saturday
`,
    mended: `story:
  - says:
      es: 'Dentro va el vestido de mi hermana, y la boda es el sábado.'
      en: 'My sister’s dress is in it, and the wedding is on Saturday.'
    reveals: wedding-on-saturday
`,
  },
  checkText({ text, voice, at }) {
    if (voice !== 'customer' || text.length <= MOST) return null;
    return { spot: { at }, filled: { given: text.length, most: MOST } };
  },
};
