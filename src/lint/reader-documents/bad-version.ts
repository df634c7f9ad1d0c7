import type { ReaderDocument } from '../reader-document.ts';

export const BAD_VERSION: ReaderDocument = {
  title: { es: 'Una versión a medias', en: 'Half a version' },
  meaning: {
    es: 'La versión de un paquete son tres números con puntos, como 1.0.0.',
    en: 'A pack’s version is three numbers with dots, such as 1.0.0.',
  },
  why: {
    es: 'Por la versión se sabe con qué texto se jugó una partida guardada. Suba el último número al corregir una errata, y el primero cuando cambie lo que se enseña.',
    en: 'The version says which text a saved run was played with. Raise the last number for a slip of the pen, and the first when what is taught changes.',
  },
  of: 'pack',
  breaks: `#        ▾
version: 1.1
`,
  mended: `version: 1.1.0
`,
};
