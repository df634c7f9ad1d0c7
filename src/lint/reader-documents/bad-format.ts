import type { ReaderDocument } from '../reader-document.ts';

export const BAD_FORMAT: ReaderDocument = {
  title: { es: 'Un formato que no es un número', en: 'A format that is no number' },
  meaning: {
    es: '«format» dice en qué forma está escrito el archivo. Hoy hay una: 1. No es la versión de su paquete.',
    en: '“format” says in which form the file is written. Today there is one: 1. It is not the version of your pack.',
  },
  why: {
    es: 'Gracias a esa línea, lo que escriba hoy se seguirá leyendo igual cuando haya un formato 2.',
    en: 'Thanks to that line what you write today will read the same when there is a format 2.',
  },
  of: 'pack',
  breaks: `#       ▾
format: 1.0.0
`,
  mended: `format: 1
`,
};
