/** A `pack.yaml` made up for scenarios that came without one, so that one file by itself can be played. */
import { findTexts, LANGUAGES, type PackFile } from '../scenario/scenario.ts';

/** The files with a cover laid on top; no files where there is no scenario among them. */
export function coverFor(files: readonly PackFile[]): readonly PackFile[] {
  const loose = files.map(({ path, content }) => ({ path: path.replace(/^.*\//, ''), content }));
  const scenarios = loose.map(({ content }) => textOf(content)).filter((text) => /^beats\s*:/m.test(text));
  const ids = scenarios.flatMap((text) => idIn(text) ?? []);
  const [first] = ids;
  if (first === undefined) return [];
  const cover = [
    'format: 1',
    `id: ${first}`,
    'version: 0.0.0',
    `languages: [${LANGUAGES.filter((language) => scenarios.some((text) => speaks(text, language))).join(', ') || 'en'}]`,
    `title: ${JSON.stringify(titleIn(loose, first))}`,
    `scenarios: [${[...new Set(ids)].join(', ')}]`,
  ];
  return [{ path: 'pack.yaml', content: `${cover.join('\n')}\n` }, ...loose];
}

function textOf(content: PackFile['content']): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Only what may stand in a name: nothing else of a stranger's file gets into the cover. */
function idIn(text: string): string | undefined {
  return /^id\s*:\s*['"]?([a-z0-9][a-z0-9-]{0,59})['"]?\s*(?:#.*)?$/m.exec(text)?.[1];
}

/** The title of the first scenario in every language, as far as a pack's title may say it; its id otherwise. */
function titleIn(loose: readonly PackFile[], id: string): Readonly<Record<string, string>> {
  const inPack = loose.map(({ path, content }) => ({ path: `pack/${path}`, content }));
  const words = findTexts(inPack)
    .find(({ source }) => idIn(source) === id)
    ?.texts.find(({ path }) => path.join('/') === 'title')?.words;
  const said = LANGUAGES.map((language) => plainTitle(words?.[language]));
  return Object.fromEntries(
    LANGUAGES.map((language, at) => [language, said[at] ?? said.find((each) => each !== undefined) ?? id]),
  );
}

/** A title without slots: a pack has nobody to fill them with. */
function plainTitle(title: string | undefined): string | undefined {
  return title === undefined || /[{}]/.test(title) ? undefined : title.slice(0, LONGEST_TITLE);
}

/** Characters of a title that are taken over. */
const LONGEST_TITLE = 120;

/** Whether some text of the file is written in a language of its own. */
function speaks(text: string, language: string): boolean {
  return new RegExp(`(?:^|[{,]|\\n)\\s*${language}\\s*:`).test(text);
}
