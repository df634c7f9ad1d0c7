/** Bands in words: of all the words of the mood, those that the first reply needs. */
import type { Titled } from './compiled.ts';
import type { Band } from './vocabulary.ts';

/** How hot it is, as a person would say it. */
export const BAND_WORDS = {
  calm: {
    title: { es: 'En calma', en: 'Calm' },
    meaning: { es: 'Se puede hablar de todo.', en: 'Anything can be talked about.' },
  },
  frustrated: {
    title: { es: 'Con fastidio', en: 'Frustrated' },
    meaning: { es: 'Molesto, todavía dispuesto.', en: 'Annoyed, still willing.' },
  },
  angry: {
    title: { es: 'Con enojo', en: 'Angry' },
    meaning: { es: 'Enojado; escucha a medias.', en: 'Angry; half listening.' },
  },
  furious: {
    title: { es: 'Con furia', en: 'Furious' },
    meaning: { es: 'Furioso; casi no oye.', en: 'Furious; hardly hears.' },
  },
  explosive: {
    title: { es: 'A punto de estallar', en: 'Explosive' },
    meaning: { es: 'Fuera de sí: primero, que baje.', en: 'Beside themselves: first let it come down.' },
  },
} as const satisfies Record<Band, Titled>;
