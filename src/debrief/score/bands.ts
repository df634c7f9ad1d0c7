/** Names for stretches of the score (domain 4.2). */
import type { Words } from '../../scenario/scenario.ts';

export interface ScoreBand {
  readonly id: 'wildfire' | 'spark' | 'containment' | 'bridge' | 'master';
  /** The least whole score in it, 0–100. */
  readonly from: number;
  readonly title: Words;
}

/** From the lowest up. */
export const SCORE_BANDS: readonly ScoreBand[] = [
  { id: 'wildfire', from: 0, title: { es: 'Incendio', en: 'Wildfire' } },
  { id: 'spark', from: 40, title: { es: 'Chispa', en: 'Spark' } },
  { id: 'containment', from: 55, title: { es: 'Contención', en: 'Containment' } },
  { id: 'bridge', from: 70, title: { es: 'Puente', en: 'Bridge' } },
  { id: 'master', from: 85, title: { es: 'Maestría de la calma', en: 'Master of calm' } },
];

/** The band of a score of 0–100. */
export function scoreBandOf(score: number): ScoreBand {
  const [lowest] = SCORE_BANDS;
  const found = SCORE_BANDS.findLast(({ from }) => score >= from) ?? lowest;
  if (found === undefined) throw new RangeError('There are no bands.');
  return found;
}

/** How far the same person's score may lie from this one on another day; shown beside it. */
export const SCORE_MARGIN = 5;
