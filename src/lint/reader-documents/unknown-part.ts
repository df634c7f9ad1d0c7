import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_PART: ReaderDocument = {
  title: { es: 'Un rasgo que nadie dibuja', en: 'A part nobody draws' },
  meaning: {
    es: 'Un rasgo de «look» (pelo, ropa, piel, lentes…) lleva un nombre que no está en su lista. Se deja de lado, y lo demás se ve.',
    en: 'A part of a “look” (hair, clothes, skin, glasses…) has a name that is not on its list. It is left out, and the rest is seen.',
  },
  why: {
    es: 'El texto habla de la señora del moño, y en la escena no hay moño.',
    en: 'The text speaks of the lady with the bun, and on the stage there is no bun.',
  },
  of: 'scenario',
  breaks: `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
  look:
    age: 61
#                ▾
    hair: { cut: bum, colour: grey }
#            ▾
    glasses: rond
`,
  mended: `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
  look:
    age: 61
    hair: { cut: bun, colour: grey }
    glasses: round
`,
};
