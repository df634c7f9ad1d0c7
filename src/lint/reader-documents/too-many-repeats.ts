import type { ReaderDocument } from '../reader-document.ts';

export const TOO_MANY_REPEATS: ReaderDocument = {
  title: { es: 'Alias que se multiplican', en: 'Aliases that multiply' },
  meaning: {
    es: 'Unos alias repiten a otros, y juntos suman más de veinte mil valores en un archivo que cabe en la pantalla.',
    en: 'Aliases repeat other aliases, and together they come to more than twenty thousand values in a file that fits on the screen.',
  },
  why: {
    es: 'Así se hace una bomba: pocas líneas que llenan la memoria de quien abre el paquete. Los alias sueltos no son problema.',
    en: 'That is how a bomb is made: a few lines that fill the memory of whoever opens the pack. A few plain aliases are no trouble.',
  },
  of: 'scenario',
  breaks: `goal:
  #▾ wrong-type
  - &a [ja, ja, ja, ja, ja, ja, ja, ja, ja, ja]
  - &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
  - &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
  - &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
  # ▾
  - *d
`,
  mended: `goal: { es: Que la caja llegue antes del sábado, en: Get the box there before Saturday }
`,
};
