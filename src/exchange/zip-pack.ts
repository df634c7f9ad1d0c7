/** A pack as one file that another machine opens. The same pack gives the same bytes, whenever and wherever. */
import { zipSync } from 'fflate';
import { readPacks, type PackFile } from '../scenario/scenario.ts';

/** The file at the top of a zip that says what is in it. */
export const MANIFEST = 'cascabel.json';
/** Of the manifest; a later one is refused rather than misread. */
export const MANIFEST_VERSION = 1;

/** What a zip says about itself. */
export interface ZipManifest {
  readonly cascabel: typeof MANIFEST_VERSION;
  readonly pack: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly scenarios: readonly string[];
  /** Its own personas are in the zip; shared ones come with the product it is opened in. */
  readonly personas: { readonly own: readonly string[]; readonly shared: readonly string[] };
}

export interface ZipOrder {
  /** The pack's id, which names the folder in the zip. */
  readonly pack: string;
  /** Everything of its folder, paths as they lie in it. */
  readonly files: readonly PackFile[];
  /** What the pack is read with, the common cast as well, paths as under `scenarios/`. */
  readonly around: readonly PackFile[];
}

/** Zips carry a date, and it may not be today's. Any day does; this is the first they know. */
const NO_DAY = '1980-01-01T12:00:00';

/** The zip of a pack and what it says about itself; null when there is no such pack to be read. */
export function zipPack({
  pack,
  files,
  around,
}: ZipOrder): { bytes: Uint8Array; manifest: ZipManifest } | null {
  const manifest = manifestOf(pack, around);
  if (manifest === null) return null;
  const packed = files.map(({ path, content }): [string, Uint8Array] => [
    `${pack}/${path}`,
    bytesOf(content),
  ]);
  const inOrder = packed.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const text = bytesOf(`${JSON.stringify(manifest, null, 2)}\n`);
  const all = Object.fromEntries([[MANIFEST, text] as const, ...inOrder]);
  return { bytes: zipSync(all, { level: 9, mtime: NO_DAY, os: 0 }), manifest };
}

function bytesOf(content: PackFile['content']): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function manifestOf(id: string, around: readonly PackFile[]): ZipManifest | null {
  const pack = readPacks(around).packs.find(({ card }) => card.id === id);
  if (pack === undefined) return null;
  const { card, cast } = pack;
  const called = card.scenarios.flatMap(({ persona, also }) => [persona, ...also]);
  return {
    cascabel: MANIFEST_VERSION,
    pack: card.id,
    version: card.version,
    languages: card.languages,
    scenarios: card.scenarios.map((scenario) => scenario.id),
    personas: {
      own: Object.keys(cast).toSorted(),
      shared: [...new Set(called)].filter((persona) => !(persona in cast)).toSorted(),
    },
  };
}
