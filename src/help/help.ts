/**
 * help: the guides as pages of the app, written ones and those made from the product itself. Pure; what is on disk
 * is handed in. Front door of the room.
 */
import { LANGUAGES } from '../scenario/scenario.ts';
import type { Language } from '../scenario/scenario.ts';
import { READERS, SHELF_TITLES } from './contents.ts';
import type { Reader } from './contents.ts';
import { pagesIn } from './pages.ts';
import type { HelpPage, HelpSources, MadePage } from './pages.ts';

export type { ListedGuide, Reader } from './contents.ts';
export { pagesIn, type HelpPage, type HelpSources, type MadePage } from './pages.ts';
/** The experiments behind the plots of the mood, and what is said about them. */
export { experimentOf, MECHANISMS, type Experiment, type MechanismId } from './experiments.ts';
export { mechanismWords } from './mechanism-words.ts';

/** Anything a search can find: a guide, or a heading in one. */
export interface HelpEntry {
  readonly title: string;
  /** `page` or `page/anchor`. */
  readonly to: string;
  /** The heading it stands under, where that says more. */
  readonly under?: string;
}
/** The guides of one kind of reader. */
export interface HelpShelf {
  readonly for: Reader;
  readonly title: string;
  readonly pages: readonly { readonly id: string; readonly title: string; readonly lead: string }[];
}
/** What the app knows of the guides before it opens one. */
export interface HelpIndex {
  readonly shelves: readonly HelpShelf[];
  readonly entries: readonly HelpEntry[];
}

function entriesOf({ id, title, headings }: MadePage): readonly HelpEntry[] {
  let under = title;
  return headings.map(({ anchor, text, depth }): HelpEntry => {
    if (depth === 1) return { title: text, to: id };
    if (depth === 2) under = text;
    return { title: text, to: `${id}/${anchor}`, under: depth === 2 ? title : `${title} › ${under}` };
  });
}

function indexOf(sources: HelpSources, pages: readonly MadePage[], language: Language): HelpIndex {
  const listed = new Map(sources.contents.map((guide) => [guide.id, guide.for]));
  const shelves = READERS.map((reader) => ({
    for: reader,
    title: SHELF_TITLES[reader][language],
    pages: pages
      .filter(({ id }) => listed.get(id) === reader)
      .map(({ id, title, lead }) => ({ id, title, lead })),
  }));
  return { shelves, entries: pages.flatMap(entriesOf) };
}

/** Everything the app may ask for under `help/`, as JSON texts by address. */
export function helpAnswers(sources: HelpSources): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const language of LANGUAGES) {
    const pages = pagesIn(sources, language);
    answers.set(`help/${language}/index.json`, JSON.stringify(indexOf(sources, pages, language)));
    for (const { id, title, html } of pages) {
      const page: HelpPage = { id, title, html };
      answers.set(`help/${language}/${id}.json`, JSON.stringify(page));
    }
  }
  return answers;
}
