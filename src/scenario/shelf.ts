/** Files sorted by what they hold: packs, scenarios, the common cast and a pack's own personas. */
import { found } from './reading.ts';
import { migrated } from './migrations.ts';
import { openSheet } from './findings.ts';
import type { Sheet } from './findings.ts';
import { note } from './findings.ts';
import type { PackFile } from './problem.ts';
import { decode, LARGEST_FILE, strangeCharacter } from './source-text.ts';
import { readTree } from './yaml-tree.ts';
import type { Node } from './yaml-tree.ts';

export interface ReadFile {
  readonly sheet: Sheet;
  /** Null when the file could not be read as YAML. */
  readonly root: Node | null;
}
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
export function shelve(files: readonly PackFile[]): Shelf {
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

/** One file as a tree, with everything that is wrong with it as text or as YAML on its sheet. */
function readOne({ path, content }: PackFile): ReadFile {
  const decoded = decode(content);
  if (decoded.kind === 'too-large') {
    const sheet = openSheet(path, '');
    found(sheet, { code: 'file-too-large', span: { start: 0, end: 1 }, filled: { most: LARGEST_FILE } });
    return { sheet, root: null };
  }
  const sheet = openSheet(path, decoded.kind === 'text' ? decoded.text : decoded.before);
  if (decoded.kind === 'not-utf8') {
    const end = decoded.before.length;
    found(sheet, { code: 'not-utf8', span: { start: end, end: end + 1 } });
    return { sheet, root: null };
  }
  return hasStrangeCharacter(sheet) ? { sheet, root: null } : { sheet, root: rootOf(sheet) };
}

function hasStrangeCharacter(sheet: Sheet): boolean {
  const strange = strangeCharacter(sheet.text);
  if (strange === null) return false;
  const span = { start: strange.at, end: strange.at + 1 };
  const code = (sheet.text.charCodeAt(strange.at) || 0).toString(16).toUpperCase().padStart(4, '0');
  found(sheet, {
    code: strange.isHalf ? 'broken-character' : 'control-character',
    span,
    filled: { given: `U+${code}` },
  });
  return true;
}

function rootOf(sheet: Sheet): Node | null {
  const { root, findings } = readTree(sheet.text);
  for (const finding of findings) note(sheet, finding, true);
  return migrated(root);
}
