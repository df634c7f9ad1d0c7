/** A `pack.yaml` made up for scenarios that came without one, so that one file by itself can be played. */
import { LANGUAGES, type PackFile } from '../scenario/scenario.ts';

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
    `title: ${first}`,
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

/** Whether some text of the file is written in a language of its own. */
function speaks(text: string, language: string): boolean {
  return new RegExp(`(?:^|[{,]|\\n)\\s*${language}\\s*:`).test(text);
}
