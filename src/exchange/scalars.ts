/** One text written as YAML, in the manner the author wrote the one before it. */
import type { Scalar } from '../scenario/scenario.ts';

type Style = Scalar['style'];

/** A piece of a file replaced by another. */
export interface Edit {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

/** What would be read as something other than a text, here or by another reader of YAML. */
const MEANS_SOMETHING_ELSE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const SAFE_BEGINNING = /^[\p{L}¿¡…]/u;
/** Characters that only an escape may bring into YAML, or that some readers take for the end of a line. */
const NEEDS_ESCAPE = /[\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;

function canBePlain(text: string, inBraces: boolean): boolean {
  const isSafe =
    SAFE_BEGINNING.test(text) && !MEANS_SOMETHING_ELSE.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text);
  return isSafe && !(inBraces && /[,[\]{}]/.test(text));
}

function doubleQuoted(text: string): string {
  const escape = (found: string): string =>
    `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  // Its escapes are a part of those of YAML.
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, escape);
}

/** A text on one line: plain where it was plain and still can be, in single quotes where they suffice. */
export function onOneLine(text: string, style: Style, inBraces: boolean): string {
  if (style === 'double' || NEEDS_ESCAPE.test(text)) return doubleQuoted(text);
  if (style === 'plain' && canBePlain(text, inBraces)) return text;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A new text in place of one that stands in a file; null where the old one cannot be taken out safely. */
export function rewritten(
  source: string,
  place: Scalar,
  { text, inBraces }: { text: string; inBraces: boolean },
): Edit | null {
  if (place.style !== 'literal' && place.style !== 'folded')
    return { start: place.start, end: place.end, text: onOneLine(text, place.style, inBraces) };
  const whole = wholeBlock(source, place);
  if (whole === null) return null;
  const lines = linesOf(source.slice(place.start, whole.end), place.style, text);
  if (lines === null || /\d/.test(whole.head)) return { ...whole, text: onOneLine(text, 'single', inBraces) };
  return { start: place.start, end: whole.end, text: lines.join(lineEnd(source)) };
}

/** How lines end in a file. */
export function lineEnd(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/** A block from its `>-` to its last letter; the empty lines below it stay. */
export function wholeBlock(source: string, place: Scalar): (Edit & { readonly head: string }) | null {
  const above = source.slice(0, place.start).trimEnd();
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('\r')) + 1);
  const head = /(?:^|\s)([|>][-+\d]{0,2})(?:\s+#.*)?$/.exec(line);
  if (head === null) return null;
  const start = above.length - line.length + head.index + head[0].indexOf(head[1] ?? '');
  const end = place.start + source.slice(place.start, place.end).trimEnd().length;
  return { start, end, text: '', head: head[1] ?? '' };
}

/** The lines of a block that says `text`, as wide as the ones before; null where a block cannot say it. */
function linesOf(old: string, style: 'literal' | 'folded', text: string): readonly string[] | null {
  const cannot = NEEDS_ESCAPE.test(text.replaceAll('\n', '')) || /^\s|\n[ \t]|[ \t]\n|\s$/.test(text);
  if (cannot) return null;
  const written = old.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const indent = /^ */.exec(written[0] ?? '')?.[0] ?? '';
  const lines = style === 'literal' ? text.split('\n') : folded(text, widthOf(written, indent.length));
  return lines.map((line) => (line === '' ? '' : indent + line));
}

/** How wide a folded text was wrapped: Infinity for one long line. */
function widthOf(written: readonly string[], indent: number): number {
  if (written.length < 2) return Infinity;
  return Math.max(...written.map((line) => line.length)) - indent;
}

/** In a folded text one line end is a space, so every one that is meant takes one more. */
function folded(text: string, width: number): readonly string[] {
  const lines = text.replace(/\n+/g, (ends) => `${ends}\n`).split('\n');
  return lines.flatMap((line) => (/\s\s/.test(line) ? [line] : wrapped(line, width)));
}

function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let here = '';
  for (const word of line.split(' ')) {
    if (here !== '' && here.length + 1 + word.length > width) {
      lines.push(here);
      here = word;
    } else here = here === '' ? word : `${here} ${word}`;
  }
  return [...lines, here];
}
