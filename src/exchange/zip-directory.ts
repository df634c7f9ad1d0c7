/** The directory at the end of a zip: what is in it, where, and how large, before anything is unpacked. */
import { MOST_FILES } from './pack-paths.ts';
import type { OrTrouble, PackTrouble } from './pack-trouble.ts';

export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly method: 'stored' | 'deflated' | 'other';
  readonly crc: number;
  /** Unpacked, as the directory claims. */
  readonly size: number;
  /** As it lies in the zip. */
  readonly packed: Uint8Array;
}

/** Marks and lengths of the three kinds of record, from the zip specification (APPNOTE 4.3). */
const END = { mark: 0x06054b50, length: 22 };
const CENTRAL = { mark: 0x02014b50, length: 46 };
const LOCAL = { mark: 0x04034b50, length: 30 };
/** The longest remark that may follow the end record. */
const LONGEST_REMARK = 0xffff;

type Listed = OrTrouble<{ readonly entries: readonly ZipEntry[] }>;

/** Lists a zip, folders left out. Every offset is checked against the bytes there are. */
export function listZip(bytes: Uint8Array): Listed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return { trouble: { why: 'not_zip' } };
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) return { trouble: { why: 'too_many', most: MOST_FILES } };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left--) {
    const record = centralRecord(bytes, view, at);
    if ('why' in record) return { trouble: record };
    at = record.next;
    if (!record.entry.path.endsWith('/')) entries.push(record.entry);
  }
  return { entries, trouble: null };
}

/** Where the end record stands; null when there is none. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
    const isEnd = view.getUint32(at, true) === END.mark;
    if (isEnd && at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function centralRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | PackTrouble {
  if (at + CENTRAL.length > bytes.length || view.getUint32(at, true) !== CENTRAL.mark)
    return { why: 'not_zip' };
  const lengthOfName = view.getUint16(at + 28, true);
  const name = at + CENTRAL.length;
  const path = new TextDecoder().decode(bytes.subarray(name, name + lengthOfName)).replaceAll('\\', '/');
  if ((view.getUint16(at + 8, true) & 1) === 1) return { why: 'encrypted' };
  const packed = packedBytes(bytes, view, {
    local: view.getUint32(at + 42, true),
    length: view.getUint32(at + 20, true),
  });
  if (packed === null) return { why: 'broken', path };
  const entry: ZipEntry = {
    path,
    method: methodOf(view.getUint16(at + 10, true)),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed,
  };
  const next = name + lengthOfName + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next };
}

function methodOf(code: number): ZipEntry['method'] {
  if (code === 0) return 'stored';
  return code === 8 ? 'deflated' : 'other';
}

/** The bytes behind a local record; null where they would lie outside the zip. */
function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  { local, length }: { readonly local: number; readonly length: number },
): Uint8Array | null {
  if (local + LOCAL.length > bytes.length || view.getUint32(local, true) !== LOCAL.mark) return null;
  const start = local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}
