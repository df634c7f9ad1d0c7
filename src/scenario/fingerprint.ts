/** A short name for a value that changes when anything in the value does. */

const PRIME = 0x01000193;

/** FNV-1a of the JSON of a value, and its length, in letters and digits. Not secret, only different. */
export function fingerprintOf(value: unknown): string {
  const text = JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
