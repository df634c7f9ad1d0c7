/** Files sorted by what they hold: packs, scenarios, the common cast and a pack's own personas. */
import type { PackFile } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import type { Node } from './yaml-tree.ts';

export interface PackFolder {
  /** Where the pack lies: `first-steps`, or empty for the top. */
  readonly folder: string;
  readonly pack: ReadFile | null;
  readonly scenarios: readonly ReadFile[];
  readonly personas: readonly ReadFile[];
}
export interface Shelf {
  /** Personas for every pack. */
  readonly cast: readonly ReadFile[];
  readonly folders: readonly PackFolder[];
}

type Holds = 'pack' | 'scenario' | 'persona';

/** Keys that only one kind of file has. */
const TELLING_KEYS: readonly (readonly [Holds, readonly string[]])[] = [
  ['scenario', ['beats', 'opening', 'briefing']],
  ['persona', ['temperament', 'start', 'stock', 'baits', 'extends']],
  ['pack', ['scenarios', 'version']],
];

/** Reads every YAML file and sorts it; anything else, and deeper folders, are not ours. */
export function shelve(files: readonly PackFile[], readOne: (file: PackFile) => ReadFile): Shelf {
  const cast: ReadFile[] = [];
  const folders = new Map<string, { pack: ReadFile | null; scenarios: ReadFile[]; personas: ReadFile[] }>();
  for (const file of files.filter(
    ({ path }) => /\.ya?ml$/i.test(path) && !/(?:^|\/)transcripts\//.test(path),
  )) {
    const read = readOne(file);
    const place = placeOf(file.path);
    const holds = place.inCast ? 'persona' : whatItHolds(file.path, read.root);
    if (place.inCast && place.folder === '') {
      cast.push(read);
      continue;
    }
    const folder = folders.get(place.folder) ?? { pack: null, scenarios: [], personas: [] };
    folders.set(place.folder, folder);
    if (holds === 'pack' && folder.pack === null) folder.pack = read;
    else if (holds === 'persona') folder.personas.push(read);
    else folder.scenarios.push(read);
  }
  return { cast, folders: [...folders].map(([folder, held]) => ({ folder, ...held })) };
}

function placeOf(path: string): { readonly folder: string; readonly inCast: boolean } {
  const folders = path.split('/').slice(0, -1);
  const inCast = folders.at(-1) === 'cast';
  return { folder: (inCast ? folders.slice(0, -1) : folders).join('/'), inCast };
}

function whatItHolds(path: string, root: Node | null): Holds {
  if (/(?:^|\/)pack\.ya?ml$/i.test(path)) return 'pack';
  const keys = root?.kind === 'map' ? root.entries.map(({ key }) => key.text) : [];
  const told = TELLING_KEYS.find(([, telling]) => telling.some((key) => keys.includes(key)));
  return told?.[0] ?? 'scenario';
}
