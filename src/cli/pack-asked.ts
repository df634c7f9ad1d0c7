/** The one pack a command is about: a folder, or a pack that ships by its id. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackFile } from '../scenario/scenario.ts';
import { unknown } from './library.ts';
import type { Options } from './options.ts';
import { isPack, readingOf } from './reading.ts';
import { Refusal } from './refusal.ts';
import { SHIPPED_PACKS } from './shipped.ts';
import { wordsIn } from './words.ts';

export interface PackAsked {
  readonly folder: string;
  /** Its own files, named as they lie in it below the name of its folder. */
  readonly files: readonly PackFile[];
  /** Everything that has to be read to judge it: the cast as well. */
  readonly around: readonly PackFile[];
  /** Where a file of it lies. */
  pathOf(file: string): string;
}

/** The pack named by the word at `place` after the command; a cast counts as one where `castToo`. */
export function packAsked(
  options: Options,
  { place, castToo }: { place: number; castToo: boolean },
): PackAsked {
  const name = options.plain[place];
  if (name === undefined) throw new Refusal(wordsIn(options.language).missing('<pack>'));
  const folder = folderNamed(name, options);
  const isCast = castToo && basename(folder) === 'cast';
  if (!isPack(folder) && !isCast) throw new Refusal(wordsIn(options.language).noPack(folder));
  const reading = readingOf(folder);
  return {
    folder,
    files: reading.files.filter(({ path }) => reading.isAsked(path)),
    around: reading.files,
    pathOf: (file) => reading.shown(file),
  };
}

function folderNamed(name: string, options: Options): string {
  if (existsSync(name) && statSync(name).isDirectory()) return name;
  const among = options.value('packs') ?? SHIPPED_PACKS;
  if (!existsSync(among)) throw new Refusal(wordsIn(options.language).cannotRead(among));
  const known = readdirSync(among).filter((each) => isPack(join(among, each)));
  if (known.includes(name)) return join(among, name);
  throw unknown('pack', name, { known, language: options.language });
}
