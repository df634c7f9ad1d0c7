import type { ReaderDocument } from '../reader-document.ts';

export const COLON_IN_TEXT: ReaderDocument = {
  title: { es: 'Dos puntos que parten una frase', en: 'A colon that cuts a sentence' },
  meaning: {
    es: 'En un texto sin comillas hay dos puntos seguidos de un espacio, y YAML cree que ahí empieza otra clave.',
    en: 'A text without quotes holds a colon and a space, and YAML takes it for the beginning of another key.',
  },
  why: {
    es: 'Es el descuido más común al escribir diálogos, porque la gente que explica usa dos puntos: ponga las frases entre comillas y no volverá a verlo.',
    en: 'It is the commonest slip in writing dialogue, for people who explain use colons: put sentences in quotes and you will not meet it again.',
  },
  of: 'scenario',
  breaks: `briefing:
  #          ▾
  es: Escuche: Rita llama por una caja.
  en: 'Listen: Rita calls about a box.'
`,
  mended: `briefing:
  es: 'Escuche: Rita llama por una caja.'
  en: 'Listen: Rita calls about a box.'
`,
};
