import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_LOOK: ReaderDocument = {
  title: { es: 'Una cara que nadie dibujó', en: 'A face nobody has drawn' },
  meaning: {
    es: '«look» dice quién se ve en la escena, por su nombre. Con otro nombre se ve a una persona cualquiera.',
    en: '“look” says who is seen on the stage, by name. With any other name, just anybody is seen.',
  },
  why: {
    es: 'Quien lee «señora de setenta» y ve a un hombre de treinta y ocho deja de creer en la escena.',
    en: 'Whoever reads of a woman of seventy and sees a man of thirty-eight stops believing the scene.',
  },
  of: 'scenario',
  breaks: `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
#       ▾
  look: hellen
`,
  mended: `customer:
  name: { es: Elena Ruiz, en: Helen Ross }
  gender: feminine
  look: helen
`,
};
