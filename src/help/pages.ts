/** Every guide as a page the app can show: those that are written, and those made from the product itself. */
import type { Act, Language, Persona, Words } from '../scenario/scenario.ts';
import { actsPage } from './acts-page.ts';
import { guideMeant } from './contents.ts';
import type { ListedGuide } from './contents.ts';
import { figureOf } from './figure.ts';
import { formatPage } from './format-page.ts';
import { render } from './markdown.ts';
import type { Heading, Rendered, Surroundings } from './markdown.ts';
import { moodPage } from './mood-page.ts';
import { personasPage } from './personas-page.ts';
import { rulesPage } from './rules-page.ts';

/** What guides are made from. */
export interface HelpSources {
  readonly contents: readonly ListedGuide[];
  /** Markdown by `en/keyboard.md`. */
  readonly guides: ReadonlyMap<string, string>;
  /** Drawings by `en/heard-gate`. */
  readonly plots: ReadonlyMap<string, string>;
  readonly cast: readonly Persona[];
  /** A sentence somebody really says, by act. */
  readonly sentences: ReadonlyMap<Act, Words>;
}

/** A guide as the app fetches it. */
export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}
/** A guide with what only tests and the table of contents want to know. */
export interface MadePage extends HelpPage {
  readonly lead: string;
  readonly headings: readonly Heading[];
  readonly dead: readonly string[];
}

const MADE: Readonly<Record<string, (sources: HelpSources, language: Language) => string>> = {
  acts: actsPage,
  format: (_, language) => formatPage(language),
  mood: (_, language) => moodPage(language),
  personas: ({ cast }, language) => personasPage(cast, language),
  rules: (_, language) => rulesPage(language),
};

function markdownOf(guide: ListedGuide, sources: HelpSources, language: Language): string {
  const file = guide[language];
  if (file === undefined) return MADE[guide.id]?.(sources, language) ?? '';
  return sources.guides.get(`${language}/${file}`) ?? '';
}

function surroundings(guide: ListedGuide, sources: HelpSources, language: Language): Surroundings {
  return {
    pageOf: (file, anchor) => {
      const meant = file === '' ? guide : guideMeant(sources.contents, file, language);
      if (!meant) return null;
      return anchor === '' ? meant.id : `${meant.id}/${anchor}`;
    },
    figure: (name) => figureOf(name, language, sources),
  };
}

const pageFrom = (id: string, { html, lead, headings, dead }: Rendered): MadePage => ({
  id,
  title: headings.find(({ depth }) => depth === 1)?.text ?? id,
  html,
  lead,
  headings,
  dead,
});

/** Every guide in a language, in the order of the table of contents. */
export function pagesIn(sources: HelpSources, language: Language): readonly MadePage[] {
  return sources.contents.map((guide) =>
    pageFrom(guide.id, render(markdownOf(guide, sources, language), surroundings(guide, sources, language))),
  );
}
