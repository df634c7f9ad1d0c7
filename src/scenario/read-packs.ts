/** Packs on paper read into the form everything else plays, with every problem on the way. */
import type { CompiledPack, Persona } from './compiled.ts';
import { readCast, soundOnes } from './read-personas.ts';
import { paperOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { onceNoting, openMemory } from './memory.ts';
import type { Memory } from './memory.ts';
import { readAgain } from './read-file.ts';
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

/** Reads packs again and again, as while somebody writes: of what was read before, only what has changed. */
export interface Reader {
  /** What `readPacks` would give. What is the same as at the last look is the very same object. */
  readonly look: (files: readonly PackFile[]) => ReadPacks;
}

export function openReader(): Reader {
  const memory = openMemory();
  return {
    look(files) {
      const read = readWith(memory, files);
      memory.forget();
      return read;
    },
  };
}

/**
 * Reads packs from their files, paths as they lie under `scenarios/`: `cast/hasty.yaml`,
 * `first-steps/pack.yaml`, `first-steps/branch-g.yaml`. Never throws and never takes long, whatever
 * is in the files.
 */
export function readPacks(files: readonly PackFile[]): ReadPacks {
  return openReader().look(files);
}

function readWith(memory: Memory, files: readonly PackFile[]): ReadPacks {
  const shelf = shelve(files, (file) => readAgain(file, memory));
  const cast = onceNoting(memory, 'cast', {
    from: [...shelf.cast.map(({ root }) => root), ...shelf.cast.map(({ sheet }) => sheet.path)],
    sheets: shelf.cast.map(({ sheet }) => sheet),
    work: () => readCast(shelf.cast, COMMON),
  });
  const taken = new Set<string>();
  const packs: CompiledPack[] = [];
  for (const folder of shelf.folders) {
    const { pack, id } = readFolder(folder, { common: cast, taken, memory });
    if (pack !== null) packs.push(pack);
    if (id !== null) taken.add(id);
  }
  const read = filesOn(shelf);
  return {
    packs,
    cast: soundOnes(cast),
    problems: read.flatMap(({ sheet }) => reportOn(sheet)),
    papers: read.flatMap(paperOf),
  };
}

/** What the common cast is read with. */
const COMMON = { languages: LANGUAGES, slots: new Set(STANDING_SLOTS), others: new Map() };

function filesOn({ cast, folders }: Shelf): PackFolder['scenarios'] {
  return [...cast, ...folders.flatMap(filesOf)];
}

function filesOf({ pack, scenarios, personas }: PackFolder): PackFolder['scenarios'] {
  return [...(pack === null ? [] : [pack]), ...personas, ...scenarios];
}
