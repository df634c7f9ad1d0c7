import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_ENDING: ReaderDocument = {
  title: { es: 'Un final que no está escrito', en: 'An ending nobody wrote' },
  meaning: {
    es: 'Después de «end/» va el nombre de un final de «endings», y ese nombre no está.',
    en: 'After “end/” goes the name of an ending under “endings”, and that name is not there.',
  },
  why: {
    es: 'La llamada terminaría sin final: sin portazo, sin gracias y sin puntaje.',
    en: 'The call would end without an ending: no slammed door, no thanks, no score.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        #         ▾
        next: end/left-allone
`,
  mended: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
};
