import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_ALIAS: ReaderDocument = {
  title: { es: 'Un alias de nada', en: 'An alias of nothing' },
  meaning: {
    es: '«*nombre» repite un valor que antes se llamó «&nombre», y ese valor no está. O es una frase que empieza con asterisco, y va entre comillas.',
    en: '“*name” repeats a value that was named “&name” before, and there is no such value. Or it is a sentence that begins with an asterisk, and goes in quotes.',
  },
  why: {
    es: 'Donde iba el valor no queda nada: un cliente sin nombre, un final sin título.',
    en: 'Where the value should be there is nothing: a customer without a name, an ending without a title.',
  },
  of: 'scenario',
  breaks: `title: &lost { es: El paquete perdido, en: The lost parcel }
#     ▾
goal: *lots
`,
  mended: `title: &lost { es: El paquete perdido, en: The lost parcel }
goal: *lost
`,
};
