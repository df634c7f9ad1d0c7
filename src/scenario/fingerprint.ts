/** A short name for a value that changes when anything in the value does. */

/** Multipliers of the two hashes: the FNV prime, and Murmur's. */
const PRIME = 0x01000193;
const OTHER_PRIME = 0x5bd1e995;

/** Two FNV-1a hashes of the JSON of a value, from different beginnings: 64 bits in 14 letters and digits. Not secret, only different. */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value);
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, PRIME);
    other = Math.imul(other ^ unit, OTHER_PRIME);
  }
  return [one, other].map((hash) => ((hash ^ (hash >>> 15)) >>> 0).toString(36).padStart(7, '0')).join('');
}
