/** A pack out of a zip, treated as hostile: bounds first, then paths, then what is packed, and only YAML of it. */
import type { PackFile } from '../scenario/scenario.ts';
import { inPlace, isPlayed, MOST_UNPACKED, pathTrouble } from './pack-paths.ts';
import type { OrTrouble } from './pack-trouble.ts';
import { MANIFEST, MANIFEST_VERSION } from './zip-pack.ts';
import { unpack } from './unpack.ts';
import { listZip, type ZipEntry } from './zip-directory.ts';

/** The largest zip that is opened, in bytes. */
export const LARGEST_ZIP = 12_000_000;

export type OpenedPack = OrTrouble<{
  /** As they would lie in a folder of packs: `first-steps/pack.yaml`. */
  readonly files: readonly PackFile[];
  /** The folder made up around files that came without any `pack.yaml`, with its slash. */
  readonly madeUp?: string;
}>;

/** Opens a zip with a pack in it, one that we made or any other. Never throws. */
export function openZip(bytes: Uint8Array): OpenedPack {
  if (bytes.length > LARGEST_ZIP) return { trouble: { why: 'too_large', most: LARGEST_ZIP } };
  const listed = listZip(bytes);
  if (listed.trouble !== null) return listed;
  const unsafe = pathTrouble(listed.entries.map(({ path }) => path));
  if (unsafe !== null) return { trouble: unsafe };
  const wanted = listed.entries.filter(({ path }) => path === MANIFEST || isPlayed(path));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED) return { trouble: { why: 'too_much', most: MOST_UNPACKED } };
  return unpackAll(wanted);
}

function unpackAll(entries: readonly ZipEntry[]): OpenedPack {
  const files: PackFile[] = [];
  for (const entry of entries) {
    const content = unpack(entry);
    if (content === null) return { trouble: { why: 'broken', path: entry.path } };
    if (entry.path !== MANIFEST) files.push({ path: entry.path, content });
    else if (isNewer(content)) return { trouble: { why: 'newer' } };
  }
  const placed = inPlace(files);
  return placed === null ? { trouble: { why: 'no_pack' } } : { files: placed, trouble: null };
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
