import { SOURCES } from '../../scenario/scenario.ts';
import type { ReaderDocument } from '../reader-document.ts';

export const UNKNOWN_SOURCE: ReaderDocument = {
  title: { es: 'Un texto que no es de los cinco', en: 'A text that is not one of the five' },
  meaning: {
    es: `«sources» cita los cinco textos que Cascabel enseña: ${SOURCES.join(', ')}.`,
    en: `“sources” cites the five texts Cascabel teaches: ${SOURCES.join(', ')}.`,
  },
  why: {
    es: 'El guion que se imprime para una clase dice de dónde viene lo que se enseña; con la cita perdida, nadie podrá ir a leerlo.',
    en: 'The script printed for a class says where its teachings come from; with the citation lost, nobody can go and read them.',
  },
  of: 'scenario',
  breaks: `#         ▾
sources: [real-servise/38]
`,
  mended: `sources: [real-service/38]
`,
};
