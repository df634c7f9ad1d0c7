/** How much two texts share: compared by the block, since comparing whole blocks is what machines do fastest. */
const BLOCK = 4_096;

/** Characters that two texts have in common at their beginning. */
export function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.slice(at, at + BLOCK) === other.slice(at, at + BLOCK)) at += BLOCK;
  at = Math.min(at, most);
  const end = Math.min(at + BLOCK, most);
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Characters that two texts have in common at their end, beyond the `start` they share at the beginning. */
export function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const ending = (text: string, from: number): string =>
    text.slice(text.length - from - BLOCK, text.length - from);
  let count = 0;
  while (count + BLOCK <= most && ending(one, count) === ending(other, count)) count += BLOCK;
  const end = Math.min(count + BLOCK, most);
  while (count < end && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count))
    count++;
  return count;
}
