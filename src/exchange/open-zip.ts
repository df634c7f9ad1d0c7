/** A pack out of a zip, treated as hostile: bounds first, then paths, then what is packed, and only YAML of it. */
import type { PackFile } from '../scenario/scenario.ts';
import { MANIFEST, MANIFEST_VERSION } from './zip-pack.ts';
import { unpack } from './unpack.ts';
import { listZip, type ZipEntry } from './zip-directory.ts';
import type { OrTrouble, ZipTrouble } from './zip-trouble.ts';

/** The largest zip that is opened, in bytes. */
export const LARGEST_ZIP = 12_000_000;
/** All YAML of a zip together, unpacked, in bytes. */
const MOST_UNPACKED = 48_000_000;
/** The deepest folder, and the longest path, that any machine can be trusted with. */
const DEEPEST = 8;
const LONGEST_PATH = 240;

export type OpenedZip = OrTrouble<{
  /** As they would lie in a folder of packs: `first-steps/pack.yaml`. */
  readonly files: readonly PackFile[];
}>;

/** Opens a zip with a pack in it, one that we made or any other. Never throws. */
export function openZip(bytes: Uint8Array): OpenedZip {
  if (bytes.length > LARGEST_ZIP) return { trouble: { why: 'too_large', most: LARGEST_ZIP } };
  const listed = listZip(bytes);
  if (listed.trouble !== null) return listed;
  const unsafe = pathTrouble(listed.entries);
  if (unsafe !== null) return { trouble: unsafe };
  const wanted = listed.entries.filter(({ path }) => isWanted(path));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED) return { trouble: { why: 'too_much', most: MOST_UNPACKED } };
  return unpackAll(wanted);
}

/** Folders that hold nothing to be played. */
const NO_PACKS = new Set(['__MACOSX', 'transcripts', 'node_modules']);

function isWanted(path: string): boolean {
  const isHidden = path.split('/').some((part) => part.startsWith('.') || NO_PACKS.has(part));
  return path === MANIFEST || (/\.ya?ml$/i.test(path) && !isHidden);
}

function pathTrouble(entries: readonly ZipEntry[]): ZipTrouble | null {
  const seen = new Set<string>();
  for (const { path } of entries) {
    if (!isSafe(path)) return { why: 'unsafe_path', path };
    const plain = path.normalize('NFC').toLowerCase();
    if (seen.has(plain)) return { why: 'twice', path };
    seen.add(plain);
  }
  return null;
}

/** Relative, downhill, and without signs that mean something to one system or another. */
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return (
    path.length <= LONGEST_PATH &&
    parts.length <= DEEPEST &&
    !/[:*?"<>|\p{Cc}]/u.test(path) &&
    parts.every((part) => part !== '' && !/^\.{1,2}$|[. ]$/.test(part))
  );
}

function unpackAll(entries: readonly ZipEntry[]): OpenedZip {
  const files: PackFile[] = [];
  for (const entry of entries) {
    const content = unpack(entry);
    if (content === null) return { trouble: { why: 'broken', path: entry.path } };
    if (entry.path !== MANIFEST) files.push({ path: entry.path, content });
    else if (isNewer(content)) return { trouble: { why: 'newer' } };
  }
  const place = placeOfPacks(files);
  if (place === null) return { trouble: { why: 'no_pack' } };
  return { files: files.flatMap((file) => moved(file, place)), trouble: null };
}

function isNewer(manifest: Uint8Array): boolean {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(manifest));
    const version = typeof said === 'object' && said !== null && 'cascabel' in said ? said.cascabel : 0;
    return typeof version === 'number' && version > MANIFEST_VERSION;
  } catch {
    return false;
  }
}

interface Place {
  /** The folder in the zip that holds the packs. */
  readonly from: string;
  /** What goes in front where a pack lies at the very top. */
  readonly to: string;
}

/** Where the packs lie: above the highest `pack.yaml`; null without any. */
function placeOfPacks(files: readonly PackFile[]): Place | null {
  const folders = files
    .filter(({ path }) => /(?:^|\/)pack\.ya?ml$/i.test(path))
    .map(({ path }) => path.split('/').slice(0, -1));
  const [highest] = folders.toSorted((one, other) => one.length - other.length);
  if (highest === undefined) return null;
  if (highest.length === 0) return { from: '', to: 'pack/' };
  const above = highest.slice(0, -1).map((part) => `${part}/`);
  return { from: above.join(''), to: '' };
}

/** A file as it lies in a folder of packs; files beside the packs are not ours. */
function moved({ path, content }: PackFile, { from, to }: Place): readonly PackFile[] {
  return path.startsWith(from) ? [{ path: to + path.slice(from.length), content }] : [];
}
