import type { ReaderDocument } from '../reader-document.ts';

export const NEWER_FORMAT: ReaderDocument = {
  title: { es: 'Un archivo del futuro', en: 'A file from the future' },
  meaning: {
    es: 'El archivo está en un formato posterior al que conoce esta versión de Cascabel.',
    en: 'The file is in a later format than this version of Cascabel knows.',
  },
  why: {
    es: 'Podría decir cosas que aquí no sabríamos jugar, y jugarlo a medias enseñaría otra cosa. Quien se lo envió tiene una versión más nueva.',
    en: 'It might say things we could not play here, and half-played it would teach something else. Whoever sent it has a newer version.',
  },
  of: 'pack',
  breaks: `#       ▾
format: 2
`,
  mended: `format: 1
`,
};
