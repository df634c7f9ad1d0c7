/** What stands on the curve itself. */
import type { Language } from '../../scenario/scenario.ts';

const ENGLISH = {
  end: 'End',
  yourMark: 'your mark',
  goThrough: 'Go through it reply by reply',
};
type CurveWords = typeof ENGLISH;

const SPANISH: CurveWords = {
  end: 'Final',
  yourMark: 'su marca',
  goThrough: 'Recorrerla respuesta a respuesta',
};

export const CURVE_WORDS: Record<Language, CurveWords> = { es: SPANISH, en: ENGLISH };
