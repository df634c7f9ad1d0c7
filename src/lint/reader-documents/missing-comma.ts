import type { ReaderDocument } from '../reader-document.ts';

export const MISSING_COMMA: ReaderDocument = {
  title: { es: 'Falta una coma, o sobran palabras', en: 'A comma missing, or words left over' },
  meaning: {
    es: 'Dentro de corchetes o llaves, dos cosas están juntas sin coma. A menudo es una frase con apóstrofo o con llaves que no va entre comillas.',
    en: 'Inside brackets or braces two things stand side by side without a comma. Often it is a sentence with an apostrophe or braces that is not in quotes.',
  },
  why: {
    es: 'Una frase así se parte en pedazos, y el cliente diría media.',
    en: 'Such a sentence falls to pieces, and the customer would say half of it.',
  },
  of: 'scenario',
  breaks: `#                         ▾
moves: [listen, 'breathe' 'hand_over']
`,
  mended: `moves: [listen, 'breathe', 'hand_over']
`,
};
