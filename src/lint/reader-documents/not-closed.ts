import type { ReaderDocument } from '../reader-document.ts';

export const NOT_CLOSED: ReaderDocument = {
  title: { es: 'Algo quedó abierto', en: 'Something was left open' },
  meaning: {
    es: 'Falta la comilla, el corchete o la llave que cierra, y el archivo sigue leyéndose como si todo fuera parte de lo mismo.',
    en: 'The closing quote, bracket or brace is missing, and the file goes on being read as if it were all one thing.',
  },
  why: {
    es: 'Por eso el lugar señalado suele estar debajo del verdadero descuido: mire también la línea de arriba.',
    en: 'That is why the place we point at often stands below the real slip: look at the line above as well.',
  },
  of: 'scenario',
  breaks: `sources: [real-service/38
#▾
channel: phone
`,
  mended: `sources: [real-service/38]
channel: phone
`,
};
