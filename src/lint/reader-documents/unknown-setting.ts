import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_SETTING: ReaderDocument = {
  title: { es: 'Un lugar que nadie dibujó', en: 'A place nobody has drawn' },
  meaning: {
    es: '«setting» dice qué se ve detrás de quien habla. Con otro nombre se ve un cuarto cualquiera.',
    en: '“setting” says what is seen behind whoever speaks. With any other name, a plain room is seen.',
  },
  why: {
    es: 'El lugar cuenta la mitad: la fila que mira, la cena que se enfría, los amigos en la barra.',
    en: 'The place tells half of it: the queue that looks on, the dinner going cold, the friends at the bar.',
  },
  of: 'scenario',
  breaks: `#        ▾
setting: bank-brunch
`,
  mended: `setting: bank-branch
`,
};
