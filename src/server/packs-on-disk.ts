/** Reads a folder of packs as bytes, within bounds, so that a hostile folder costs little. */
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { LARGEST_FILE, type PackFile } from '../scenario/scenario.ts';

/** No folder of packs is read further than this many files. */
const MOST_FILES = 5_000;
/** Bytes read of one file: one more than the reader of packs takes, so that it refuses longer ones in words. */
const MOST_BYTES = LARGEST_FILE + 1;
const DEEPEST = 6;

/** Folders beside scenarios that hold no scenarios. */
const NO_PACKS = new Set(['transcripts', 'node_modules']);

function isPackFile(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

/** Relative paths of all YAML below a folder, in a settled order, with `/` between folders. */
function listYaml(folder: string, inside = '', depth = 0): string[] {
  const entries = readdirSync(join(folder, inside), { withFileTypes: true });
  const byName = entries.filter(({ name }) => !name.startsWith('.') && !NO_PACKS.has(name));
  byName.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of byName) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (entry.isDirectory() && depth < DEEPEST) found.push(...listYaml(folder, path, depth + 1));
    else if (entry.isFile() && isPackFile(entry.name)) found.push(path);
    if (found.length >= MOST_FILES) return found.slice(0, MOST_FILES);
  }
  return found;
}

/** No more folders than this are watched. */
const MOST_FOLDERS = 500;

/**
 * `folder` itself and every folder below it that may hold packs; for a file, the folder it lies in. Throws where
 * it cannot be read.
 */
export function listFolders(folder: string, depth = 0): string[] {
  if (depth === 0 && statSync(folder).isFile()) return [dirname(folder)];
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NO_PACKS.has(entry.name))
    .map(({ name }) => join(folder, name));
  const deeper = depth < DEEPEST ? inside.flatMap((path) => listFolders(path, depth + 1)) : [];
  return [folder, ...deeper].slice(0, MOST_FOLDERS);
}

/** The bytes of a file, cut at the bound. */
export function readBounded(path: string): Uint8Array {
  const bytes = new Uint8Array(Math.min(statSync(path).size, MOST_BYTES));
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, bytes, 0, bytes.length, 0);
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** Every YAML file below `folder`, as bytes. Throws where the folder itself cannot be read. */
export function readPackFolder(folder: string): PackFile[] {
  return listYaml(folder).map((path) => ({ path, content: readBounded(join(folder, path)) }));
}

/** Files of a cast live in the folder of this name beside the packs. */
const CAST = 'cast/';

/** The cast of a folder of packs alone. */
export function readCast(folder: string): PackFile[] {
  return readPackFolder(folder).filter(({ path }) => path.startsWith(CAST));
}

/** Packs that bring no cast of their own borrow the one of `lender`. */
export function readPacksWithCast(folder: string, lender: string): PackFile[] {
  const own = readPackFolder(folder);
  return own.some(({ path }) => path.startsWith(CAST)) ? own : [...readCast(lender), ...own];
}

/** Where packs may change: `folder` itself, and the cast of a `lender` elsewhere. */
export function placesOf(folder: string, lender: string): readonly string[] {
  const cast = join(lender, CAST);
  return resolve(folder) === resolve(lender) || !existsSync(cast) ? [folder] : [folder, cast];
}

/** A text that changes when any YAML file below `folder` does, or the file that it is. */
export function stampOfFolder(folder: string): string {
  if (statSync(folder).isFile()) return stampOfFile(folder);
  return listYaml(folder)
    .map((path) => `${path}:${stampOfFile(join(folder, path))}`)
    .join('\n');
}

function stampOfFile(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size}:${mtimeMs}`;
}
