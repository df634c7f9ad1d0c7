import { FIGURES } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_CONDITION: ReaderDocument = {
  title: { es: 'Una condición que nadie sabe medir', en: 'A condition nobody can measure' },
  meaning: {
    es: `«when» pregunta por algo que la conversación no lleva. Se puede preguntar por hechos, actos, promesas, ánimo, fase, turno, minutos y por estas cifras: ${FIGURES.join(', ')}.`,
    en: `“when” asks for something the conversation does not keep. It can ask for facts, acts, promises, band, phase, turn, minutes and for these figures: ${FIGURES.join(', ')}.`,
  },
  why: {
    es: 'Una respuesta con una condición ilegible aparecería siempre o nunca; usted quiso decir cuándo.',
    en: 'A reply with an unreadable condition would show always or never; you meant to say when.',
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
        #       ▾
        when: { haerd: '>= 30' }
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
        when: { heard: '>= 30' }
        next: end/on-the-way
`,
};
