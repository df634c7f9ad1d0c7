import type { Language, Words } from '../scenario/scenario.ts';
import type { Sound } from './curtain.ts';
import { ENGLISH_CAPTIONS, FIRST_ENGLISH } from './first-words-en.ts';
import type { FirstWords } from './first-words-en.ts';
import { FIRST_SPANISH, SPANISH_CAPTIONS } from './first-words-es.ts';

const FIRST: Record<Language, FirstWords> = { es: FIRST_SPANISH, en: FIRST_ENGLISH };
const CAPTIONS: Record<Language, Record<Sound, string>> = { es: SPANISH_CAPTIONS, en: ENGLISH_CAPTIONS };

export type { FirstWords } from './first-words-en.ts';

/** What the page says in a language up to the end of a call. */
export const firstWords = (language: Language): FirstWords => FIRST[language];

/** What a sound means; empty for sounds that mean nothing by themselves. */
export const captionOf = (sound: Sound, language: Language): string => CAPTIONS[language][sound];

/** A text in a language, or else in the one it has. */
export const inLanguage = (words: Words | undefined, language: Language): string =>
  words?.[language] ?? words?.es ?? words?.en ?? '';
