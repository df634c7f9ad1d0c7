/** What the scene says of a score: sentences with figures in them. */
import type { Language } from '../../scenario/scenario.ts';

const ENGLISH = {
  outcome: (worth: number, verdict: string) => `Outcome ${worth}: ${verdict.toLowerCase()}`,
  margin: (points: number) => `± ${points}`,
  awaited: 'Being worked out',
  missing: 'Without the search, no score',
  unseen: 'not shown',
  clear: 'Safety and conduct: in order',
  capped: (errors: string, cap: number) => `${cap} at most: ${errors.toLowerCase()}`,
};

const SPANISH: typeof ENGLISH = {
  outcome: (worth, verdict) => `Resultado ${worth}: ${verdict.toLowerCase()}`,
  margin: (points) => `± ${points}`,
  awaited: 'Se está calculando',
  missing: 'Sin la búsqueda no hay puntuación',
  unseen: 'no se vio',
  clear: 'Seguridad y trato: en orden',
  capped: (errors, cap) => `Tope de ${cap}: ${errors.toLowerCase()}`,
};

export const SCENE_WORDS: Readonly<Record<Language, typeof ENGLISH>> = { es: SPANISH, en: ENGLISH };
