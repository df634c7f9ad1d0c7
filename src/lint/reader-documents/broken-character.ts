import type { ReaderDocument } from '../reader-document.ts';

export const BROKEN_CHARACTER: ReaderDocument = {
  title: { es: 'Medio emoji', en: 'Half an emoji' },
  meaning: {
    es: 'Los emojis y otros símbolos se guardan en dos mitades, y aquí hay una sola. Suele quedar al cortar un texto por la mitad o al escribirlo con «\\u».',
    en: 'Emojis and some other symbols are kept in two halves, and only one is here. It is left when a text is cut in the middle, or written with “\\u”.',
  },
  why: {
    es: 'El cliente diría un rombo con un signo de pregunta, y nadie sabría qué cara ponía.',
    en: 'The customer would say a diamond with a question mark, and nobody would know what face was meant.',
  },
  of: 'scenario',
  breaks: `#            ▾
title: { es: "El paquete \\uD83D perdido", en: The lost parcel }
`,
  mended: `title: { es: "El paquete \\uD83D\\uDCE6 perdido", en: The lost parcel }
`,
};
