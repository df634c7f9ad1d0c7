/** A short name for a value that changes when anything in the value does. */

const PRIME = 0x01000193;

/** FNV-1a of the JSON of a value, and its length, in letters and digits. Not secret, only different. */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}

const KNOWN = new WeakMap<object, string>();

/** The fingerprint of something that stays as it is, worked out once: a beat, a persona. */
export function lastingFingerprint(value: object): string {
  const known = KNOWN.get(value) ?? fingerprintOf(value);
  KNOWN.set(value, known);
  return known;
}
