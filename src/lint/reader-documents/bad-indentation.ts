import type { ReaderDocument } from '../reader-document.ts';

export const BAD_INDENTATION: ReaderDocument = {
  title: { es: 'Sangría que no encaja', en: 'Indentation that does not fit' },
  meaning: {
    es: 'Una clave está más adentro, o más afuera, que sus hermanas, y no cuelga de nada.',
    en: 'A key stands further in, or further out, than its neighbours, and hangs under nothing.',
  },
  why: {
    es: 'La sangría dice qué pertenece a qué: un espacio de más puede mudar una respuesta a otro momento.',
    en: 'Indentation says what belongs to what: one space too many can move a reply to another beat.',
  },
  of: 'scenario',
  breaks: `customer:
  name: { es: Rita Luna, en: Rita Moon }
   #▾
   gender: feminine
`,
  mended: `customer:
  name: { es: Rita Luna, en: Rita Moon }
  gender: feminine
`,
};
