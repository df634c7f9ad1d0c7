import type { ReaderDocument } from '../reader-document.ts';

export const EMPTY_TEXT: ReaderDocument = {
  title: { es: 'Un texto en blanco', en: 'A blank text' },
  meaning: {
    es: 'Hay una clave para un texto, y después de los dos puntos no hay nada.',
    en: 'There is a key for a text, and nothing after its colon.',
  },
  why: {
    es: 'Quien practica vería un botón sin palabras, o a alguien que abre la boca y no dice nada.',
    en: 'The trainee would see a button without words, or somebody who opens their mouth and says nothing.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: the-carrier
        #          ▾
        say: { es: '', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
  mended: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
};
