import type { ReaderDocument } from '../reader-document.ts';

export const ALIAS_OF_ITSELF: ReaderDocument = {
  title: { es: 'Un alias que se muerde la cola', en: 'An alias that bites its tail' },
  meaning: {
    es: 'Un alias repite un valor dentro de ese mismo valor, y así sin fin.',
    en: 'An alias repeats a value inside that very value, and so on for ever.',
  },
  why: {
    es: 'Leerlo no terminaría nunca. Suele ser un alias con un nombre que se usó dos veces.',
    en: 'Reading it would never end. It is usually an alias whose name was used twice.',
  },
  of: 'scenario',
  breaks: `#                      ▾
moves: &moves [listen, *moves]
`,
  mended: `moves: &moves [listen, breathe, hand_over]
`,
};
