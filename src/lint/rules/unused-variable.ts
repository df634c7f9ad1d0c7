import type { Rule } from '../rule.ts';

/** Filled from the customer, whatever the pack says. */
const THE_CUSTOMERS = ['name', 'treatment'];
/** Every pack may give these: the common cast and the app ask for them as well. */
const ALWAYS_WELCOME = ['company', 'agent'];

const PACK = (more: string): string =>
  `variables:\n  company: { es: Envíos Sol, en: Sun Parcels }\n  agent: { es: Ana, en: Ana }\n${more}`;

export const UNUSED_VARIABLE: Rule = {
  id: 'unused-variable',
  severity: 'warning',
  of: 'pack',
  document: {
    title: { es: 'Variable que nadie usa', en: 'A variable nobody uses' },
    meaning: {
      es: 'El paquete da una variable y ningún texto la lleva entre llaves.',
      en: 'The pack gives a variable, and no text has it in braces.',
    },
    why: {
      es: 'Quien la cambie espera verlo en la conversación, y no se verá. A veces el texto dice a mano lo que iba en la variable.',
      en: 'Whoever changes it expects to see it in the conversation, and will not. Sometimes a text says by hand what was meant to come from the variable.',
    },
    what: { es: 'Ningún texto usa «{given}».', en: 'No text uses “{given}”.' },
    mend: {
      es: 'Escriba su nombre entre llaves donde corresponda, o quítela.',
      en: 'Write its name in braces where it belongs, or take it out.',
    },
    breaks: PACK('  #▾\n  shop: { es: La Estación, en: The Station }\n'),
    mended: PACK(''),
  },
  *checkPack({ pack, others, isWhole }) {
    if (!isWhole) return;
    for (const name of Object.keys(pack.card.variables)) {
      const isUsed =
        ALWAYS_WELCOME.includes(name) ||
        (!THE_CUSTOMERS.includes(name) && others.some(({ text }) => text.includes(`{${name}}`)));
      if (!isUsed) yield { spot: { at: ['variables', name], onKey: true }, filled: { given: name } };
    }
  },
};
