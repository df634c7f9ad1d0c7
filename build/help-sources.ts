/** What the guides are made from, read from disk: texts, drawings, the cast, and sentences out of the shipped packs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelpSources, ListedGuide } from '../src/help/help.ts';
import {
  LANGUAGES,
  readPacks,
  unstressed,
  type Act,
  type Reply,
  type Scenario,
  type Words,
} from '../src/scenario/scenario.ts';
import { readPackFolder } from '../src/server/server.ts';

const ROOT = join(import.meta.dirname, '..');
const HELP = join(ROOT, 'assets', 'help');

/** Texts below `folder/<language>/` by `<language>/<name>`, without the ending where one is named. */
function textsIn(folder: string, ending: string, drop = ''): ReadonlyMap<string, string> {
  const files = LANGUAGES.flatMap((language) =>
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith(ending))
      .map((name) => `${language}/${name}`),
  );
  return new Map(
    files.map((file) => [
      drop ? file.slice(0, -drop.length) : file,
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );
}

const repliesIn = ({ beats, persona }: Scenario): readonly Reply[] => [
  ...Object.values(beats).flatMap(({ replies }) => replies),
  ...persona.baits.flatMap(({ replies }) => replies),
];

/** For every act the shortest reply that is that act alone, or else begins with it. Texts with slots are left. */
function sentencesOf(scenarios: readonly Scenario[]): ReadonlyMap<Act, Words> {
  const found = new Map<Act, { readonly say: Words; readonly rank: number }>();
  for (const { acts, say } of scenarios.flatMap(repliesIn)) {
    const [act] = acts;
    const text = `${say.es ?? ''}${say.en ?? ''}`;
    const rank = (acts.length - 1) * 10_000 + text.length;
    if (!act || !say.es || !say.en || text.includes('{') || rank >= (found.get(act)?.rank ?? Infinity))
      continue;
    found.set(act, { say: { es: unstressed(say.es), en: unstressed(say.en) }, rank });
  }
  return new Map([...found].map(([act, { say }]) => [act, say]));
}

/** Reads it all anew. */
export function readHelpSources(): HelpSources {
  const { packs, cast } = readPacks(readPackFolder(join(ROOT, 'scenarios')));
  return {
    // Our own file, checked by the tests of the guides.
    contents: JSON.parse(readFileSync(join(HELP, 'contents.json'), 'utf8')) as readonly ListedGuide[],
    guides: textsIn(HELP, '.md'),
    plots: textsIn(join(HELP, 'plots'), '.svg', '.svg'),
    cast: Object.values(cast),
    sentences: sentencesOf(packs.flatMap(({ scenarios }) => Object.values(scenarios))),
  };
}
