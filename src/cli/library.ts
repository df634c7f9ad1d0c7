/** The packs a command works with: those that ship, or a folder the person names. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import {
  nearest,
  readPacks,
  type Language,
  type PackFile,
  type Persona,
  type Scenario,
} from '../scenario/scenario.ts';
import { readPacksWithCast } from '../server/server.ts';
import { isZip, readingOf } from './reading.ts';
import { Refusal } from './refusal.ts';
import { SHIPPED_PACKS } from './shipped.ts';
import { wordsIn, type Thing as Kind } from './words.ts';
import { zipWordsIn } from './zip-words.ts';

export interface Library {
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly cast: ReadonlyMap<string, Persona>;
}

function libraryOf(files: readonly PackFile[]): Library {
  const { packs, cast } = readPacks(files);
  const scenarios = packs.flatMap((pack) => Object.values(pack.scenarios));
  return {
    scenarios: new Map(scenarios.map((scenario) => [scenario.id, scenario])),
    cast: new Map(Object.entries(cast)),
  };
}

/** The packs of a folder or a zip, or those that ship. */
export function openLibrary(folder: string | undefined, language: Language): Library {
  if (folder !== undefined && !existsSync(folder)) throw new Refusal(wordsIn(language).cannotRead(folder));
  if (folder !== undefined && isZip(folder)) return libraryOf(readingOf(folder, language).files);
  return libraryOf(readPacksWithCast(folder ?? SHIPPED_PACKS, SHIPPED_PACKS));
}

/** The scenario in one file or the only one of a zip, with the cast it may call on. */
export function openFile(path: string, language: Language): { library: Library; scenario: Scenario } {
  if (!existsSync(path)) throw new Refusal(wordsIn(language).cannotRead(path));
  const library = libraryOf(readingOf(path, language).files);
  const { scenarios } = library;
  if (isZip(path) && scenarios.size > 1)
    throw new Refusal(zipWordsIn(language).several(path, [...scenarios.keys()]));
  const scenario = isZip(path) ? [...scenarios.values()][0] : scenarios.get(basename(path).replace(YAML, ''));
  if (!scenario) throw new Refusal(wordsIn(language).notPlayable(path));
  return { library, scenario };
}

const YAML = /\.ya?ml$/;

export function isFile(name: string): boolean {
  return YAML.test(name) || isZip(name);
}

/** A refusal that says what there is no such thing as, and what comes nearest. */
export function unknown(
  kind: Kind,
  name: string,
  among: { known: Iterable<string>; language: Language },
): Refusal {
  const names = [...among.known];
  const near = nearest(name, names);
  return new Refusal(wordsIn(among.language).unknown({ what: kind, name, near, known: names }));
}

/** The thing of that name, or a refusal. Underscores and hyphens are taken for each other. */
export function named<Thing>(
  kind: Kind,
  name: string,
  among: { things: ReadonlyMap<string, Thing>; language: Language },
): Thing {
  const found = among.things.get(name) ?? among.things.get(name.replaceAll('_', '-').toLowerCase());
  if (found) return found;
  throw unknown(kind, name, { known: among.things.keys(), language: among.language });
}
