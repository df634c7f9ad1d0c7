import type { Rule } from '../rule.ts';

const folder = (mark: string, call: string): string =>
  `# cast/next-door.yaml\n${mark}id: next-door\n# lost-parcel.yaml\n${call}\n# pack.yaml\nscenarios: [lost-parcel]\n`;

export const UNUSED_PERSONA: Rule = {
  id: 'unused-persona',
  severity: 'hint',
  of: 'folder',
  document: {
    title: { es: 'Personaje que nadie llama', en: 'A persona nobody calls on' },
    meaning: {
      es: 'El paquete trae un personaje y ninguna situación lo nombra, ni en «persona» ni en «also».',
      en: 'The pack brings a persona, and no scenario names it, neither under “persona” nor under “also”.',
    },
    why: {
      es: 'Nadie lo encontrará: se juega con quien la situación pide o admite.',
      en: 'Nobody will meet it: one plays with whom the scenario asks for or allows.',
    },
    what: { es: 'Ninguna situación nombra a «{given}».', en: 'No scenario names “{given}”.' },
    mend: {
      es: 'Agréguelo a «also» donde encaje, o quite el archivo.',
      en: 'Add it to “also” where it fits, or take the file out.',
    },
    breaks: folder('#   ▾\n', 'persona: hasty'),
    mended: folder('', 'persona: hasty\nalso: [next-door]'),
  },
  *checkPersona({ persona, isNamed }) {
    if (!isNamed) yield { spot: { at: ['id'] }, filled: { given: persona.id } };
  },
};
