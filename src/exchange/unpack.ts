/** One file out of a zip, never larger than it says it is. */
import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-directory.ts';

/** Fed in pieces, so that what unpacks to too much is stopped soon: no piece can grow beyond about 4 MB. */
const PIECE = 4_096;

/** The bytes of an entry, or null when they are not what the directory says. */
export function unpack({ method, packed, size, crc }: ZipEntry): Uint8Array | null {
  if (method === 'other') return null;
  const bytes = method === 'stored' ? packed : inflated(packed, size);
  return bytes?.length === size && crc32(bytes) === crc ? bytes : null;
}

class TooMuch extends Error {}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new TooMuch();
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch {
    return null;
  }
  return filled === size ? bytes : null;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum zips use. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
