import type { ReaderDocument } from '../reader-document.ts';

export const NESTED_TOO_DEEP: ReaderDocument = {
  title: { es: 'Cajas dentro de cajas', en: 'Boxes within boxes' },
  meaning: {
    es: 'Hay más de cuarenta niveles, unos dentro de otros. El lugar más hondo de un paquete está a unos ocho.',
    en: 'More than forty levels are nested in one another. The deepest place in a pack is at about eight.',
  },
  why: {
    es: 'Ninguna situación lo necesita; suele ser una tecla que se quedó oprimida, o un archivo hecho para dañar.',
    en: 'No scenario needs it; it is a key that stuck, or a file made to do harm.',
  },
  of: 'scenario',
  breaks: `#                                             ▾
moves: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
`,
  mended: `moves: [listen, breathe, hand_over]
`,
};
