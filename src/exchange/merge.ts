/**
 * Texts that came back, brought into a pack. Three things are compared for each: what went out (its mark),
 * what came back, and what the pack says now. Only what the translator changed and nobody else did is
 * written; everything else in a file stays as it is, to the byte.
 */
import {
  findTexts,
  type Language,
  type PackFile,
  type TextsOfFile,
  type Words,
} from '../scenario/scenario.ts';
import { editsFor } from './place.ts';
import type { Edit } from './scalars.ts';
import { markOf, settled, type TextRow } from './text-table.ts';

/**
 * What became of a text: `changed` is written; `conflict` was changed on both sides and left as the pack
 * has it; `outdated` is written, but translated from a text that has changed since; `emptied` came back
 * empty and was left; `taken` and `kept` were changed on both sides and decided as asked: theirs is written,
 * or ours left; `newer` changed in the pack since it went out; `unplaced` has no place where it could
 * be written safely; `unknown` is not in the pack; `repeated` came twice with different words.
 */
export type Fate =
  | 'changed'
  | 'conflict'
  | 'taken'
  | 'kept'
  | 'outdated'
  | 'emptied'
  | 'newer'
  | 'unplaced'
  | 'unknown'
  | 'repeated';

/** What is done with a text that was changed on both sides: left and told, ours kept, or theirs taken. */
export const ON_CONFLICT = ['tell', 'keep', 'take'] as const;
export type OnConflict = (typeof ON_CONFLICT)[number];
const DECIDED = { tell: 'conflict', keep: 'kept', take: 'taken' } as const satisfies Record<OnConflict, Fate>;

export interface MergeNote {
  readonly fate: Fate;
  readonly id: string;
  /** Null where the whole row is meant. */
  readonly language: Language | null;
  /** What the pack said when the table came back; empty where it said nothing. */
  readonly here: string;
  readonly returned: string;
}

export interface Merge {
  /** Files that say something new, whole, as text. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly notes: readonly MergeNote[];
  /** Texts of the pack that the table does not have. */
  readonly absent: readonly string[];
}

/** A row as it comes back, with the languages its table has; nobody has to keep file and context. */
export type ReturnedRow = Pick<TextRow, 'id' | 'words' | 'marks'>;

/** Brings rows into the files of a pack. Writes nothing itself and never throws. */
export function mergeStrings(
  files: readonly PackFile[],
  rows: readonly ReturnedRow[],
  onConflict: OnConflict = 'tell',
): Merge {
  const { byId, notes } = sorted(rows);
  const known = new Set<string>();
  const absent: string[] = [];
  const merged = findTexts(files).map((found) => {
    for (const { id } of found.texts) {
      known.add(id);
      if (!byId.has(id)) absent.push(id);
    }
    return mergeFile(found, byId, onConflict);
  });
  const unknown = [...byId.keys()].filter((id) => !known.has(id)).map((id) => rowNote('unknown', id));
  const marked = new Set(files.filter(hasByteOrderMark).map(({ path }) => path));
  return {
    files: merged.flatMap(({ file, source }) =>
      source === null ? [] : { path: file, content: marked.has(file) ? `\uFEFF${source}` : source },
    ),
    notes: [...notes, ...merged.flatMap((each) => each.notes), ...unknown],
    absent,
  };
}

function rowNote(fate: Fate, id: string): MergeNote {
  return { fate, id, language: null, here: '', returned: '' };
}

function hasByteOrderMark({ content }: PackFile): boolean {
  return typeof content === 'string'
    ? content.startsWith('\uFEFF')
    : content[0] === 0xef && content[1] === 0xbb;
}

/** Rows by id; the first of several with one id counts. */
function sorted(rows: readonly ReturnedRow[]): { byId: Map<string, ReturnedRow>; notes: MergeNote[] } {
  const byId = new Map<string, ReturnedRow>();
  const notes: MergeNote[] = [];
  for (const row of rows) {
    const first = byId.get(row.id);
    if (first === undefined) byId.set(row.id, row);
    else if (JSON.stringify(first.words) !== JSON.stringify(row.words))
      notes.push(rowNote('repeated', row.id));
  }
  return { byId, notes };
}

interface MergedFile {
  readonly file: string;
  /** Null where nothing changed. */
  readonly source: string | null;
  readonly notes: readonly MergeNote[];
}

function mergeFile(
  found: TextsOfFile,
  byId: ReadonlyMap<string, ReturnedRow>,
  onConflict: OnConflict,
): MergedFile {
  const edits: Edit[] = [];
  const notes: MergeNote[] = [];
  const wanted = new Map<string, Words>();
  for (const text of found.texts) {
    const row = byId.get(text.id);
    if (row === undefined) continue;
    const own = judged(text.words, row, onConflict);
    const words = wordsAfter(text.words, own);
    const placed = isSame(words, text.words) ? [] : editsFor(found.source, text, words);
    wanted.set(text.id, placed === null ? text.words : words);
    edits.push(...(placed ?? []));
    notes.push(...(placed === null ? unplaced(own) : own));
  }
  if (edits.length === 0) return { file: found.file, source: null, notes };
  const source = applied(found.source, edits);
  if (isFaithful(found, { source, wanted })) return { file: found.file, source, notes };
  return { file: found.file, source: null, notes: unplaced(notes) };
}

/** What becomes of each language of a row. */
function judged(here: Words, row: ReturnedRow, onConflict: OnConflict): readonly MergeNote[] {
  const moved = (Object.keys(here) as Language[]).filter((language) => hasMoved(language, here, row));
  return (Object.keys(row.words) as Language[]).flatMap((language) => {
    const fate = fateOf(language, here, row);
    if (fate === null) return [];
    const isOutdated = fate === 'changed' && moved.some((other) => other !== language);
    const note = {
      id: row.id,
      language,
      here: here[language] ?? '',
      returned: settled(row.words[language] ?? ''),
    };
    if (isOutdated) return [{ ...note, fate: 'outdated' }];
    return [{ ...note, fate: fate === 'conflict' ? DECIDED[onConflict] : fate }];
  });
}

/** Whether the pack says something else than what went out. */
function hasMoved(language: Language, here: Words, { marks }: ReturnedRow): boolean {
  return marks[language] !== undefined && marks[language] !== markOf(here[language]);
}

function fateOf(language: Language, here: Words, row: ReturnedRow): Fate | null {
  const returned = settled(row.words[language] ?? '');
  const wentOut = row.marks[language] ?? '';
  const isNow = markOf(here[language]);
  if (markOf(returned) === isNow) return null;
  if (markOf(returned) === wentOut) return 'newer';
  if (returned === '') return 'emptied';
  return isNow === wentOut ? 'changed' : 'conflict';
}

function wordsAfter(here: Words, notes: readonly MergeNote[]): Words {
  const written = notes.filter(isWritten).map(({ language, returned }) => [language, returned]);
  return { ...here, ...Object.fromEntries(written) };
}

/** Whether a text of this fate is in the file that is handed back. */
export function isWritten({ fate, language }: MergeNote): boolean {
  return language !== null && (fate === 'changed' || fate === 'outdated' || fate === 'taken');
}

function unplaced(notes: readonly MergeNote[]): readonly MergeNote[] {
  return notes.map((note) => (isWritten(note) ? { ...note, fate: 'unplaced' } : note));
}

function isSame(one: Words, other: Words): boolean {
  const languages = Object.keys({ ...one, ...other }) as Language[];
  return languages.every((language) => one[language] === other[language]);
}

function applied(source: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((one, other) => one.start - other.start);
  let at = 0;
  let text = '';
  for (const edit of inOrder) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** Whether the new file says what was wanted, and nothing else in it has changed. */
function isFaithful(
  before: TextsOfFile,
  { source, wanted }: { source: string; wanted: ReadonlyMap<string, Words> },
): boolean {
  const files = [...packAround(before), { path: before.file, content: source }];
  const after = findTexts(files).find(({ file }) => file === before.file);
  if (after?.rest !== before.rest || after.texts.length !== before.texts.length) return false;
  return before.texts.every(({ id, words }, at) => {
    const now = after.texts[at];
    return now?.id === id && isSame(now.words, wanted.get(id) ?? words);
  });
}

/** A pack file beside one that is read alone, so that it is read in the same languages. */
function packAround({ file, languages }: TextsOfFile): readonly PackFile[] {
  if (/(?:^|\/)pack\.ya?ml$/i.test(file)) return [];
  const folders = file.split('/').slice(0, -1);
  const folder = folders.at(-1) === 'cast' ? folders.slice(0, -1) : folders;
  return [{ path: [...folder, 'pack.yaml'].join('/'), content: `languages: [${languages.join(', ')}]\n` }];
}
