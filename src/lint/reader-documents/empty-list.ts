import type { ReaderDocument } from '../reader-document.ts';

export const EMPTY_LIST: ReaderDocument = {
  title: { es: 'Una lista sin nada', en: 'A list of nothing' },
  meaning: {
    es: 'Aquí tiene que haber al menos una cosa: un idioma, un momento, un final.',
    en: 'There has to be at least one thing here: a language, a beat, an ending.',
  },
  why: {
    es: 'Un paquete sin idiomas no se puede leer en ninguno, y una conversación sin momentos termina antes de empezar.',
    en: 'A pack in no language can be read in none, and a conversation without beats is over before it begins.',
  },
  of: 'pack',
  breaks: `#          ▾
languages: []
`,
  mended: `languages: [es, en]
`,
};
