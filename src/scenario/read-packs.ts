/** Packs on paper read into the form everything else plays, with every problem on the way. */
import type { CompiledPack, Persona } from './compiled.ts';
import { readCast, soundOnes } from './read-personas.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { readFolder } from './read-folder.ts';
import type { PackFile, Problem } from './problem.ts';
import { reportOn } from './report.ts';
import { shelve } from './shelf.ts';
import type { PackFolder, Shelf } from './shelf.ts';
import { STANDING_SLOTS } from './slots.ts';
import { LANGUAGES } from './vocabulary.ts';

export interface ReadPacks {
  /** Packs that can be played. One with errors in `pack.yaml` is left out, and so is a scenario with errors. */
  readonly packs: readonly CompiledPack[];
  /** The common cast, by id. */
  readonly cast: Readonly<Record<string, Persona>>;
  /** Everything found wrong, by file and place. */
  readonly problems: readonly Problem[];
  /** Every file as it was written, for findings made later. Not for sending anywhere. */
  readonly papers: readonly Paper[];
}

/**
 * Reads packs from their files, paths as they lie under `scenarios/`: `cast/hasty.yaml`,
 * `first-steps/pack.yaml`, `first-steps/branch-g.yaml`. Never throws and never takes long, whatever
 * is in the files.
 */
export function readPacks(files: readonly PackFile[]): ReadPacks {
  const shelf = shelve(files);
  const cast = readCast(shelf.cast, {
    languages: LANGUAGES,
    slots: new Set(STANDING_SLOTS),
    others: new Map(),
  });
  const taken = new Set<string>();
  const packs: CompiledPack[] = [];
  for (const folder of shelf.folders) {
    const pack = readFolder(folder, cast, taken);
    if (pack !== null) packs.push(pack);
  }
  const read = filesOn(shelf);
  return {
    packs,
    cast: soundOnes(cast),
    problems: read.flatMap(({ sheet }) => reportOn(sheet)),
    papers: read.flatMap(paperOf),
  };
}

function filesOn({ cast, folders }: Shelf): PackFolder['scenarios'] {
  return [...cast, ...folders.flatMap(filesOf)];
}

function filesOf({ pack, scenarios, personas }: PackFolder): PackFolder['scenarios'] {
  return [...(pack === null ? [] : [pack]), ...personas, ...scenarios];
}
