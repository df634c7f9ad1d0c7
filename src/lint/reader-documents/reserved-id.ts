import type { ReaderDocument } from '../reader-document.ts';

export const RESERVED_ID: ReaderDocument = {
  title: { es: 'Un nombre que ya tiene dueño', en: 'A name that is spoken for' },
  meaning: {
    es: 'Dos palabras, «constructor» y «prototype», significan algo para el lenguaje en que está hecho Cascabel.',
    en: 'Two words, “constructor” and “prototype”, mean something to the language Cascabel is made in.',
  },
  why: {
    es: 'Un momento con ese nombre se encontraría hasta donde nadie lo puso. Basta con cualquier otro.',
    en: 'A beat of that name would be found even where nobody put it. Any other will do.',
  },
  of: 'scenario',
  breaks: `endings:
  #▾
  constructor:
    kind: resigned
    title: { es: Quien lo construyó, en: The builder }
`,
  mended: `endings:
  another-box:
    kind: resigned
    title: { es: Quien lo construyó, en: The builder }
`,
};
