import { THREATS } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_THREAT: ReaderDocument = {
  title: { es: 'Una amenaza que no conocemos', en: 'A threat we do not know' },
  meaning: {
    es: `Una amenaza es de palabra o de obra, y se escribe así: ${THREATS.join(', ')}.`,
    en: `A threat is in words or in deeds, and written so: ${THREATS.join(', ')}.`,
  },
  why: {
    es: 'Ante una amenaza física lo correcto es apartarse y pedir ayuda; ante una verbal, poner un límite. Confundirlas enseñaría a quedarse donde hay peligro.',
    en: 'Before a physical threat the right thing is to step back and call for help; before a verbal one, to set a limit. Mixing them up would teach people to stay where it is dangerous.',
  },
  of: 'persona',
  breaks: `baits:
  - id: every-time
    #       ▾
    threat: fisical
    says: { es: 'Nos vemos afuera.', en: 'I will see you outside.' }
    replies:
      - { id: not-afraid, say: { es: 'Cuando quiera.', en: 'Any time.' }, acts: [retaliate] }
      - { id: step-away, say: { es: 'Me aparto.', en: 'I am stepping away.' }, acts: [step_back] }
`,
  mended: `baits:
  - id: every-time
    threat: physical
    says: { es: 'Nos vemos afuera.', en: 'I will see you outside.' }
    replies:
      - { id: not-afraid, say: { es: 'Cuando quiera.', en: 'Any time.' }, acts: [retaliate] }
      - { id: step-away, say: { es: 'Me aparto.', en: 'I am stepping away.' }, acts: [step_back] }
`,
};
