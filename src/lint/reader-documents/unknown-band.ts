import { BANDS } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_BAND: ReaderDocument = {
  title: { es: 'Un ánimo que no existe', en: 'A mood that does not exist' },
  meaning: {
    es: `Las líneas del cliente se escriben por ánimo, y este no es ninguno de los cinco (${BANDS.join(', ')}) ni «any», que vale para todos.`,
    en: `The customer’s lines are written by mood, and this is none of the five (${BANDS.join(', ')}), nor “any”, which serves for all.`,
  },
  why: {
    es: 'La línea no se diría nunca: el cliente furioso hablaría como el tranquilo.',
    en: 'The line would never be spoken: the furious customer would talk like the calm one.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    customer:
      #▾
      furius: { es: ¡¿Y ahora qué?!, en: What now?! }
      any: { es: ¿Y ahora qué?, en: And what now? }
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo, y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
  mended: `beats:
  need:
    customer:
      furious: { es: ¡¿Y ahora qué?!, en: What now?! }
      any: { es: ¿Y ahora qué?, en: And what now? }
    replies:
      - id: ring-at-six
        say: { es: 'La busco yo, y la llamo hoy a las seis.', en: 'I will find it and ring you at six today.' }
        acts: [own_it, follow_up]
        promise: call-at-six
        next: end/on-the-way
      - id: the-carrier
        say: { es: 'Ah, eso fue el transportista.', en: 'Ah, that was the carrier.' }
        acts: [blame_supplier]
        next: end/left-alone
`,
};
