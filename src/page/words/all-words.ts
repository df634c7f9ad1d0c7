/** Every word of the page: for the parts that come after the first reply. */
import type { Language } from '../../scenario/scenario.ts';
import { useSay } from '../say.ts';
import type { Say } from '../say.ts';
import { ENGLISH } from './words-en.ts';
import type { AllWords } from './words-en.ts';
import { SPANISH } from './words-es.ts';

const ALL: Record<Language, AllWords> = { es: SPANISH, en: ENGLISH };

/** What the page says in a language, all of it. */
export const allWords = (language: Language): AllWords => ALL[language];

/** What the late parts of the page draw from. */
export interface SayAll extends Say {
  readonly words: AllWords;
}
export function useSayAll(): SayAll {
  const say = useSay();
  return { ...say, words: allWords(say.state.language) };
}
