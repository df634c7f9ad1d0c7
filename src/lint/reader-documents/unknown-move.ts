import { MOVES } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_MOVE: ReaderDocument = {
  title: { es: 'Una jugada que no está a la mano', en: 'A move that is not at hand' },
  meaning: {
    es: `«moves» enumera lo que se puede hacer en cualquier momento sin que nadie lo escriba: ${MOVES.join(', ')}. Esto no está ahí.`,
    en: `“moves” lists what can be done at any time without anybody writing it: ${MOVES.join(', ')}. This is not among them.`,
  },
  why: {
    es: 'El botón faltaría. Si el que falta es escuchar, quien practica se queda sin la mejor herramienta y sin saberlo.',
    en: 'The button would be missing. If the one missing is listening, the trainee lacks the best tool there is, and does not know it.',
  },
  of: 'scenario',
  breaks: `#               ▾
moves: [listen, breath, hand_over]
`,
  mended: `moves: [listen, breathe, hand_over]
`,
};
