/**
 * The text of one file: decoded strictly, with every offset turned into the line and column an
 * editor would show.
 */
export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units as editors count them. */
  readonly column: number;
}

/** The largest file that is read at all, in bytes or characters. */
export const LARGEST_FILE = 16_000_000;

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  /** `before` is the readable text up to the first byte that is not UTF-8. */
  | { readonly kind: 'not-utf8'; readonly before: string };

/** Decodes a file; a byte-order mark is dropped, anything that is not UTF-8 is refused where it stands. */
export function decode(content: string | Uint8Array): Decoded {
  if (content.length > LARGEST_FILE) return { kind: 'too-large' };
  if (typeof content === 'string') return { kind: 'text', text: content.replace(/^\uFEFF/, '') };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(content) };
  } catch {
    const readable = content.subarray(0, firstBadByte(content));
    return { kind: 'not-utf8', before: new TextDecoder().decode(readable) };
  }
}

/** Where the first byte sequence stands that is not UTF-8; the length when all of it is. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** The lowest second byte for leads that would otherwise allow overlong forms, and the highest against surrogates and beyond U+10FFFF. */
const SECOND_BYTE: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Bytes in the character that begins here; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthByLead(lead);
  const [lowest, highest] = SECOND_BYTE[lead] ?? [0x80, 0xbf];
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    const isFirst = next === at + 1;
    if (byte < (isFirst ? lowest : 0x80) || byte > (isFirst ? highest : 0xbf)) return 0;
  }
  return length;
}

function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
    return starts;
  }
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The line and column of an offset. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Controls other than tab and line ends, non-characters, halves of surrogate pairs: none may stand in YAML. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const STRANGE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|\p{Surrogate}/u;
/** The same and whole pairs, which is several times faster to look for and hardly ever there. */
// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const PERHAPS_STRANGE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The first character YAML may not contain, and whether it is half of one; null when there is none. */
export function strangeCharacter(text: string): { readonly at: number; readonly isHalf: boolean } | null {
  if (!PERHAPS_STRANGE.test(text)) return null;
  const found = STRANGE.exec(text);
  return found === null ? null : { at: found.index, isHalf: /\p{Surrogate}/u.test(found[0]) };
}
