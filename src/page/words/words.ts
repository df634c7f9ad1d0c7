import { unstressed } from '../../scenario/scenario.ts';
import type { Language, Words } from '../../scenario/scenario.ts';
import { FIRST_ENGLISH } from './first-words-en.ts';
import type { FirstWords } from './first-words-en.ts';
import { FIRST_SPANISH } from './first-words-es.ts';

const FIRST: Record<Language, FirstWords> = { es: FIRST_SPANISH, en: FIRST_ENGLISH };

export type { FirstWords } from './first-words-en.ts';

/** What the page says in a language up to the end of a call. */
export const firstWords = (language: Language): FirstWords => FIRST[language];

/** A text in a language, or else in the one it has, with the stars around its stressed words. */
export const asWritten = (words: Words | undefined, language: Language): string =>
  words?.[language] ?? words?.es ?? words?.en ?? '';

/** The same in plain letters. */
export const inLanguage = (words: Words | undefined, language: Language): string =>
  unstressed(asWritten(words, language));
