/** Files and folders somebody picked or dropped, taken in within bounds before a byte of them is read. */
import { LARGEST_ZIP, type PackTrouble } from '../../exchange/exchange.ts';
import type { Brought } from './check-packs.ts';
import { looksLikeZip } from './fetch-link.ts';

/** A file with where it lay. */
export interface Picked {
  readonly path: string;
  readonly file: File;
}
export type TakeTrouble = PackTrouble | { readonly why: 'one_zip' };
export type Taken =
  | { readonly name: string; readonly brought: Brought; readonly trouble: null }
  | { readonly name: string; readonly trouble: TakeTrouble };

/** Files and folders that are looked at below what was dropped, and how deep. */
const MOST_LOOKED_AT = 5_000;
const DEEPEST = 8;
/** Files of a pack, and all of them together in bytes: the bounds a zip has. */
const MOST_FILES = 2_000;
const MOST_BYTES = 48_000_000;

/** Said where there is too much to walk through. */
export const MOST_FILES_TROUBLE = { why: 'too_many', most: MOST_FILES } as const satisfies TakeTrouble;

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
const isZip = (path: string): boolean => /\.zip$/i.test(path);

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** What was picked, as what may be a pack. */
export async function take(picked: readonly Picked[]): Promise<Taken> {
  const [first] = picked;
  const name = nameOf(picked);
  if (first && picked.length === 1 && !isYaml(first.path)) return takeZip(first.file, name);
  if (picked.some(({ path }) => isZip(path) && !path.includes('/')))
    return { name, trouble: { why: 'one_zip' } };
  const yaml = picked.filter(({ path }) => isYaml(path));
  if (yaml.length > MOST_FILES) return { name, trouble: { why: 'too_many', most: MOST_FILES } };
  const total = yaml.reduce((sum, { file }) => sum + file.size, 0);
  if (total > MOST_BYTES) return { name, trouble: { why: 'too_much', most: MOST_BYTES } };
  const files = await Promise.all(
    yaml.map(async ({ path, file }) => ({ path, content: await bytesOf(file) })),
  );
  return { name, brought: { as: 'files', files }, trouble: null };
}

async function takeZip(file: File, name: string): Promise<Taken> {
  if (file.size > LARGEST_ZIP) return { name, trouble: { why: 'too_large', most: LARGEST_ZIP } };
  const bytes = await bytesOf(file);
  if (!isZip(file.name) && !looksLikeZip(bytes)) return { name, trouble: { why: 'not_yaml' } };
  return { name, brought: { as: 'zip', bytes }, trouble: null };
}

/** What it is called: the file, the folder, or the first of several. */
function nameOf(picked: readonly Picked[]): string {
  const [first] = picked;
  if (!first) return '…';
  const [folder, ...below] = first.path.split('/');
  if (below.length > 0) return folder ?? '';
  return picked.length === 1 ? first.path : `${first.path} +${picked.length - 1}`;
}

/** Files out of a field: with their folder where a folder was picked. */
export function pickedIn(field: HTMLInputElement): readonly Picked[] {
  return [...(field.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files out of a drop, folders walked through; null where there is too much to walk through. */
export async function dropped({ items, files }: DataTransfer): Promise<readonly Picked[] | null> {
  // The list is emptied as soon as this turn is over: entries are taken out of it first.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...files].map((file) => ({ path: file.name, file }));
  const walk: Walk = { looked: 0, picked: [] };
  for (const entry of entries) if (!(await into(entry, { walk, path: entry.name, depth: 1 }))) return null;
  return walk.picked;
}

interface Walk {
  looked: number;
  readonly picked: Picked[];
}
interface Step {
  readonly walk: Walk;
  readonly path: string;
  readonly depth: number;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** False where the bound is reached. */
async function into(entry: FileSystemEntry, { walk, path, depth }: Step): Promise<boolean> {
  walk.looked += 1;
  if (walk.looked > MOST_LOOKED_AT) return false;
  if (isFile(entry)) {
    const file = await new Promise<File>((found, failed) => entry.file(found, failed));
    walk.picked.push({ path, file });
    return true;
  }
  if (!isFolder(entry) || depth > DEEPEST || entry.name.startsWith('.')) return true;
  for await (const below of entriesOf(entry))
    if (!(await into(below, { walk, path: `${path}/${below.name}`, depth: depth + 1 }))) return false;
  return true;
}

/** A folder hands out its entries in helpings, until one is empty. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const helping = await new Promise<FileSystemEntry[]>((found, failed) =>
      reader.readEntries(found, failed),
    );
    if (helping.length === 0) return;
    yield* helping;
  }
}
