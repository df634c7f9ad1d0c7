/** The packs a command works with: those that ship, or a folder the person names. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest, readPacks, type Language, type Persona, type Scenario } from '../scenario/scenario.ts';
import { readPacksWithCast } from '../server/server.ts';
import { Refusal } from './refusal.ts';
import { wordsIn, type Thing as Kind } from './words.ts';

const ROOT = join(import.meta.dirname, '../..');
export const SHIPPED_PACKS = join(ROOT, 'scenarios');
export const BUILT_APP = join(ROOT, 'dist');

export interface Library {
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly cast: ReadonlyMap<string, Persona>;
}

export function openLibrary(folder: string, language: Language): Library {
  if (!existsSync(folder)) throw new Refusal(wordsIn(language).cannotRead(folder));
  const { packs, cast } = readPacks(readPacksWithCast(folder, SHIPPED_PACKS));
  const scenarios = packs.flatMap((pack) => Object.values(pack.scenarios));
  return {
    scenarios: new Map(scenarios.map((scenario) => [scenario.id, scenario])),
    cast: new Map(Object.entries(cast)),
  };
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
