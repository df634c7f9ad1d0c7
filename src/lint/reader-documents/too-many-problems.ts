import type { ReaderDocument } from '../reader-document.ts';

/** Notes 2 to 200, each under a mark of its own. */
const MANY = Array.from({ length: 199 }, (_, at) => `#▾ unknown-key\nnote-${at + 2}: ring\n`).join('');

export const TOO_MANY_PROBLEMS: ReaderDocument = {
  title: { es: 'Más problemas de los que nadie lee', en: 'More problems than anybody reads' },
  meaning: {
    es: 'De un archivo se muestran doscientos problemas; los demás solo se cuentan.',
    en: 'Two hundred problems of a file are shown; the others are only counted.',
  },
  why: {
    es: 'Cuando hay tantos, casi siempre es uno solo repetido: un archivo de otra cosa, una sangría corrida. Arregle el primero y vuelva a mirar.',
    en: 'When there are so many it is nearly always one, repeated: a file of something else, an indentation that slipped. Mend the first and look again.',
  },
  of: 'scenario',
  breaks: `#▾ unknown-key
note-1: ring at six
# ⋮ and so on, as far as note 201
#                       ▾
note-201: ring on Friday
`,
  mended: `goal: { es: Llamar a las seis, en: Ring at six }
`,
  real: (shown) => shown.replace(/# ⋮.*\n/, () => MANY),
};
