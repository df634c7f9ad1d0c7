import type { Rule } from '../rule.ts';
import { promisesMade } from '../conditions.ts';

export const UNUSED_PROMISE: Rule = {
  id: 'unused-promise',
  severity: 'warning',
  document: {
    title: { es: 'Promesa que nadie hace', en: 'A promise nobody makes' },
    meaning: {
      es: 'La promesa está escrita y ninguna respuesta la hace.',
      en: 'The promise is written down and no reply makes it.',
    },
    why: {
      es: 'Lo que se promete cuenta al final: sin «promise» en la respuesta, la palabra dada no cuenta.',
      en: 'What is promised counts in the end: without “promise” in the reply, the word given does not count.',
    },
    what: { es: 'Ninguna respuesta promete «{given}».', en: 'No reply promises “{given}”.' },
    mend: {
      es: 'Ponga «promise: {given}» en la respuesta que lo promete, o quite la promesa.',
      en: 'Put “promise: {given}” in the reply that promises it, or take the promise out.',
    },
    breaks: `promises:
  #▾
  refund-on-monday: { says: { es: Devolver el envío el lunes, en: Refund the postage on Monday }, due: 96h }
`,
    mended: `promises:
  call-at-six: { says: { es: Llamar hoy a las seis, en: Ring at six today }, due: 6h }
`,
  },
  isAboutStructure: true,
  *check({ scenario }) {
    const made = promisesMade(scenario);
    for (const id of Object.keys(scenario.promises)) {
      if (!made.has(id)) yield { spot: { at: ['promises', id], onKey: true }, filled: { given: id } };
    }
  },
};
