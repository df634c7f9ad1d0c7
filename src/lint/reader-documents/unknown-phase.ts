import { PHASES } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_PHASE: ReaderDocument = {
  title: { es: 'Una fase que no existe', en: 'A phase that does not exist' },
  meaning: {
    es: `Una condición pregunta por una fase que la conversación no tiene. Tiene: ${PHASES.join(', ')}.`,
    en: `A condition asks for a phase the conversation does not have. It has: ${PHASES.join(', ')}.`,
  },
  why: {
    es: 'La condición no se cumpliría jamás, y la respuesta quedaría escondida para todos.',
    en: 'The condition would never hold, and the reply would be hidden from everybody.',
  },
  of: 'scenario',
  breaks: `beats:
  need:
    replies:
      - id: dress-on-friday
        say: { es: 'El vestido, el viernes.', en: 'The dress, on Friday.' }
        acts: [own_it]
        specific: true
        uses: [wedding-on-saturday]
        #              ▾
        when: { phase: exploring_it }
        next: end/on-the-way
`,
  mended: `beats:
  need:
    replies:
      - id: dress-on-friday
        say: { es: 'El vestido, el viernes.', en: 'The dress, on Friday.' }
        acts: [own_it]
        specific: true
        uses: [wedding-on-saturday]
        when: { phase: exploring }
        next: end/on-the-way
`,
};
