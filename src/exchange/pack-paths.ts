/** Which files of a pack from somebody unknown are read, whether their paths are safe, and where its packs lie. */
import type { PackFile } from '../scenario/scenario.ts';
import type { PackTrouble } from './pack-trouble.ts';

/** Files a pack may bring, folders of a zip among them. */
export const MOST_FILES = 2_000;
/** All YAML of a pack together, unpacked, in bytes. */
export const MOST_UNPACKED = 48_000_000;
/** The deepest folder, and the longest path, that any machine can be trusted with. */
const DEEPEST = 8;
const LONGEST_PATH = 240;

/** Folders that hold nothing to be played. */
const NO_PACKS = new Set(['__MACOSX', 'transcripts', 'node_modules']);

/** A name such as `.git`; the steps `.` and `..` hide nothing. */
const HIDDEN = /^\.(?!\.?$)/;

/** Whether a file may be of a pack: YAML, not hidden, and not beside what is played. */
export function isPlayed(path: string): boolean {
  const isHidden = path.split('/').some((part) => HIDDEN.test(part) || NO_PACKS.has(part));
  return /\.ya?ml$/i.test(path) && !isHidden;
}

/** What is wrong with paths somebody else made up; null where every machine can be trusted with them. */
export function pathTrouble(paths: readonly string[]): PackTrouble | null {
  const seen = new Set<string>();
  for (const path of paths) {
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

interface Place {
  /** The folder that holds the packs. */
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

/** Files as they would lie in a folder of packs, those beside the packs left out; null without a pack. */
export function inPlace(files: readonly PackFile[]): readonly PackFile[] | null {
  const place = placeOfPacks(files);
  if (place === null) return null;
  return files.flatMap(({ path, content }) =>
    path.startsWith(place.from) ? [{ path: place.to + path.slice(place.from.length), content }] : [],
  );
}
