import type { Language, Words } from '../scenario/scenario.ts';
import type { Sound } from './curtain.ts';
import { ENGLISH, ENGLISH_CAPTIONS } from './words-en.ts';
import type { PageWords } from './words-en.ts';
import { SPANISH, SPANISH_CAPTIONS } from './words-es.ts';

const PAGES: Record<Language, PageWords> = { es: SPANISH, en: ENGLISH };
const CAPTIONS: Record<Language, Record<Sound, string>> = { es: SPANISH_CAPTIONS, en: ENGLISH_CAPTIONS };

export type { PageWords } from './words-en.ts';

/** What the page says in a language. */
export const pageWords = (language: Language): PageWords => PAGES[language];

/** What a sound means; empty for sounds that mean nothing by themselves. */
export const captionOf = (sound: Sound, language: Language): string => CAPTIONS[language][sound];

/** A text in a language, or else in the one it has. */
export const inLanguage = (words: Words | undefined, language: Language): string =>
  words?.[language] ?? words?.es ?? words?.en ?? '';
