/** One more scenario in the list of a `pack.yaml`, its comments and layout as they were. */

/** A list on its own lines, `- id` below `scenarios:`, comments and blank lines between them allowed. */
const BELOW = /^scenarios:[ \t]*(?:#.*)?\r?\n(?:(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*- [^\n]*(?:\n|$))+/m;
/** A list in brackets, which may run over several lines. */
const IN_BRACKETS = /^scenarios:\s*\[(?:[^\]#]|#[^\n]*\n)*\]/m;

/** The text with one more item at the end of its list; null where no list of a known form was found. */
export function listed(text: string, id: string): string | null {
  return listedBelow(text, id) ?? listedInBrackets(text, id);
}

function listedBelow(text: string, id: string): string | null {
  const found = BELOW.exec(text);
  if (found === null) return null;
  const [list] = found;
  const last = list.trimEnd().split('\n').at(-1) ?? '';
  const indent = /^[ \t]*/.exec(last)?.[0] ?? '';
  const ending = list.includes('\r\n') ? '\r\n' : '\n';
  const gap = list.endsWith('\n') ? '' : ending;
  const end = found.index + list.length;
  return `${text.slice(0, end)}${gap}${indent}- ${id}${ending}${text.slice(end)}`;
}

function listedInBrackets(text: string, id: string): string | null {
  const found = IN_BRACKETS.exec(text);
  if (found === null) return null;
  const inside = found[0].slice(found[0].indexOf('[') + 1, -1);
  // A comment could swallow what comes after it: such a list is left to its owner.
  if (inside.includes('#')) return null;
  const kept = inside.trimEnd();
  const comma = kept === '' || kept.endsWith(',') ? '' : ',';
  const before = /\n([ \t]*)\S[^\n]*$/.exec(kept)?.[1];
  const gap = before === undefined ? (kept.trim() === '' ? '' : ' ') : `\n${before}`;
  const start = found.index + found[0].length - 1 - inside.length;
  const end = start + kept.length;
  return `${text.slice(0, end)}${comma}${gap}${id}${text.slice(end)}`;
}
