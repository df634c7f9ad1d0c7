import type { ReaderDocument } from '../reader-document.ts';

export const FILE_TOO_LARGE: ReaderDocument = {
  title: { es: 'Un archivo que no es una situación', en: 'A file that is no scenario' },
  meaning: {
    es: 'Un archivo pasa de dieciséis millones de caracteres. Una novela larga tiene un millón.',
    en: 'A file is longer than sixteen million characters. A long novel has one million.',
  },
  why: {
    es: 'Casi siempre es otra cosa con final .yaml: una copia de respaldo, un volcado de chats. Leerlo dejaría colgada la computadora de quien lo abra.',
    en: 'It is nearly always something else that ends in .yaml: a backup, a dump of chats. Reading it would freeze the machine of whoever opens it.',
  },
  of: 'scenario',
  breaks: `#▾
format: 1
# ⋮ a year of exported chats, sixteen megabytes
id: lost-parcel
`,
  mended: `format: 1
# one call, on one day
id: lost-parcel
`,
  real: (shown) => shown.replace('# ⋮', () => `# ${'hola '.repeat(3_200_000)}`),
};
