/** A short name for a value that changes when anything in the value does. */

/**
 * Two FNV-1a hashes of 32 bits over the JSON of a value, the second over its other end of a seed:
 * 64 bits as 13 letters and digits. Not secret, only different.
 */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value);
  return [hash(text, 0x811c9dc5), hash(text, 0x9e3779b9)]
    .map((part) => part.toString(36).padStart(7, '0'))
    .join('');
}

/** FNV-1a over UTF-16 units, from a starting value. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
