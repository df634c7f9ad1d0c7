/** The table of contents: which guides there are, for whom, and which file of one language pairs with which. */
import type { Language } from '../scenario/scenario.ts';

export const READERS = ['playing', 'teaching', 'writing'] as const;
/** Whom a guide is for. */
export type Reader = (typeof READERS)[number];

/** A guide as `assets/help/contents.json` lists it: with a file in each language, or made from the product itself. */
export interface ListedGuide {
  readonly id: string;
  readonly for: Reader;
  readonly es?: string;
  readonly en?: string;
}

export const SHELF_TITLES: Readonly<Record<Reader, Readonly<Record<Language, string>>>> = {
  playing: { es: 'Para practicar', en: 'Playing' },
  teaching: { es: 'Para enseñar', en: 'Teaching' },
  writing: { es: 'Para escribir', en: 'Writing' },
};

/** The guide a link means: by its file in that language, or by its name alone where it is made. */
export function guideMeant(
  contents: readonly ListedGuide[],
  file: string,
  language: Language,
): ListedGuide | undefined {
  const isMade = (guide: ListedGuide): boolean => guide[language] === undefined;
  return contents.find((guide) => guide[language] === file || (isMade(guide) && `${guide.id}.md` === file));
}
