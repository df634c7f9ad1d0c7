/** One file as a tree, with everything that is wrong with it as text or as YAML. */
import { note, noteAll, openSheet } from './findings.ts';
import type { Noted, Sheet } from './findings.ts';
import { linesOfParts } from './lines.ts';
import type { Lines } from './lines.ts';
import type { Memory } from './memory.ts';
import { isOfAnotherFormat, migrated } from './migrations.ts';
import { inParts } from './parts.ts';
import type { Parted } from './parts.ts';
import type { PackFile } from './problem.ts';
import { found } from './reading.ts';
import { decode, LARGEST_FILE, strangeCharacter } from './source-text.ts';
import type { Decoded } from './source-text.ts';
import { readTree } from './yaml-tree.ts';
import type { Node } from './yaml-tree.ts';

export interface ReadFile {
  readonly sheet: Sheet;
  /** Null when the file could not be read as YAML. The very same one for as long as the file has not changed. */
  readonly root: Node | null;
}

/** Reads a file from beginning to end. */
export function readWhole({ path, content }: PackFile): ReadFile {
  const decoded = decode(content);
  const sheet = openSheet(path, textIn(decoded));
  return { sheet, root: wholeRoot(decoded, sheet) };
}

/** A file that has been read, kept for the next look. */
interface Known {
  readonly text: string;
  readonly root: Node | null;
  readonly noted: Noted;
  readonly lines: Lines;
  /** The pieces it is read in, or was before an edit because of which it has to be read whole. */
  readonly pieces: Parted | null;
}

/** Reads a file, and of one that was read before only what has changed. */
export function readAgain({ path, content }: PackFile, memory: Memory): ReadFile {
  const decoded = memory.once(`letters ${path}`, [content], () => decode(content));
  const from = [decoded.kind, textIn(decoded)];
  const known = memory.once(`file ${path}`, from, (before?: Known) => look(path, decoded, before));
  const sheet = openSheet(path, known.text, known.lines);
  noteAll(sheet, known.noted, 0);
  return { sheet, root: known.root };
}

function look(path: string, decoded: Decoded, before: Known | undefined): Known {
  const text = textIn(decoded);
  const pieces = decoded.kind === 'text' ? inParts(text, before?.pieces ?? null) : null;
  if (pieces !== null && !isOfAnotherFormat(pieces.root)) {
    const noted = { findings: [], unkept: 0, errors: 0 };
    return { text, root: pieces.root, noted, lines: linesOfParts(pieces), pieces };
  }
  const sheet = openSheet(path, text);
  const root = wholeRoot(decoded, sheet);
  return { text, root, noted: sheet, lines: sheet.lines, pieces: before?.pieces ?? null };
}

/** What can be read of a file: all of it, or what stands before the first byte that is no text. */
function textIn(decoded: Decoded): string {
  switch (decoded.kind) {
    case 'text':
      return decoded.text;
    case 'not-utf8':
      return decoded.before;
    case 'too-large':
      return '';
  }
}

function wholeRoot(decoded: Decoded, sheet: Sheet): Node | null {
  switch (decoded.kind) {
    case 'too-large':
      found(sheet, { code: 'file-too-large', span: { start: 0, end: 1 }, filled: { most: LARGEST_FILE } });
      return null;
    case 'not-utf8': {
      const end = decoded.before.length;
      found(sheet, { code: 'not-utf8', span: { start: end, end: end + 1 } });
      return null;
    }
    case 'text':
      return hasStrangeCharacter(sheet) ? null : rootOn(sheet);
  }
}

function hasStrangeCharacter(sheet: Sheet): boolean {
  const strange = strangeCharacter(sheet.text);
  if (strange === null) return false;
  const span = { start: strange.at, end: strange.at + 1 };
  const code = (sheet.text.charCodeAt(strange.at) || 0).toString(16).toUpperCase().padStart(4, '0');
  found(sheet, {
    code: strange.isHalf ? 'broken-character' : 'control-character',
    span,
    filled: { given: `U+${code}` },
  });
  return true;
}

function rootOn(sheet: Sheet): Node | null {
  const { root, findings } = readTree(sheet.text);
  for (const finding of findings) note(sheet, finding, true);
  return migrated(root);
}
