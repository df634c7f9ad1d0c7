/** What the debrief says about the score: sentences with figures in them, so they are not among the page's plain words. */
import type { Language } from '../../../scenario/scenario.ts';
import { useSayAll } from '../../words/all-words.ts';
import type { SayAll } from '../../words/all-words.ts';
import { POINTS_ENGLISH } from './points-words-en.ts';
import { POINTS_SPANISH } from './points-words-es.ts';

const POINTS: Record<Language, typeof POINTS_ENGLISH> = { es: POINTS_SPANISH, en: POINTS_ENGLISH };

export interface SayPoints extends SayAll {
  readonly points: typeof POINTS_ENGLISH;
}
export function useSayPoints(): SayPoints {
  const say = useSayAll();
  return { ...say, points: POINTS[say.state.language] };
}
