import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_KEY: ReaderDocument = {
  title: { es: 'Una clave que nadie lee', en: 'A key nobody reads' },
  meaning: {
    es: 'En este grupo hay una clave que el formato no conoce: un nombre mal escrito, o puesto en el grupo de al lado.',
    en: 'A group holds a key the format does not know: a name misspelt, or put into the group next door.',
  },
  why: {
    es: 'Lo escrito ahí no haría nada, y usted creería que sí. Con «nxet» en lugar de «next», la conversación se queda donde está.',
    en: 'What it says would do nothing, and you would think it does. With “nxet” instead of “next”, the conversation stays where it is.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        #▾
        nxet: end/left-alone
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
