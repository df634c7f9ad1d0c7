import { STOCK_SITUATIONS } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_SITUATION: ReaderDocument = {
  title: { es: 'Una ocasión que no se da', en: 'A situation that never comes' },
  meaning: {
    es: `Una persona tiene frases propias para ciertas ocasiones, y esta no es una: ${STOCK_SITUATIONS.join(', ')}.`,
    en: `A persona has lines of its own for certain situations, and this is none of them: ${STOCK_SITUATIONS.join(', ')}.`,
  },
  why: {
    es: 'Las frases se quedarían sin decir, y cuando por fin alguien escucha, diría lo de siempre.',
    en: 'The lines would stay unspoken, and when somebody listens at last, the persona would say what it always says.',
  },
  of: 'persona',
  breaks: `stock:
  #▾
  listenning:
    any: [{ es: Le cuento., en: It was like this. }]
`,
  mended: `stock:
  listening:
    any: [{ es: Le cuento., en: It was like this. }]
`,
};
