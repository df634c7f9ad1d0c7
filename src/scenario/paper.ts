/** A file as it was written, and where in it everything stands: what a finding made later points with. */
import type { Diagnosis, Problem } from './problem.ts';
import type { Finding, Span } from './findings.ts';
import { ownEntry, startOfPiece } from './part.ts';
import { placed, worded } from './report.ts';
import type { Worded } from './report.ts';
import type { Lines } from './lines.ts';
import type { ReadFile } from './read-file.ts';
import { valueOf } from './shape.ts';
import { BAND, SITUATION } from './vocabularies.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Entry, Mapping, Node } from './yaml-tree.ts';

/** One file of a pack that could be read as YAML. */
export interface Paper {
  readonly path: string;
  readonly text: string;
  /** The id it gives; empty where it gives none. */
  readonly id: string;
  readonly root: Node;
  readonly lines: Lines;
}

/** Keys and places in lists, from the top of a file: `['beats', 'ring', 'replies', 0, 'next']`. */
export type Pointer = readonly (string | number)[];

/** What a finding points at in the tree of a file. */
export interface Spot {
  readonly at: Pointer;
  /** The key instead of its value: what is wrong is the whole group under it. */
  readonly onKey?: boolean;
  /** Only these words of the value, where they stand in it as written. */
  readonly words?: string;
}

/** A finding of somebody else's rule about a paper. */
export interface Remark extends Pick<Finding, 'filled' | 'among'> {
  readonly code: string;
  /** Where it stands in the tree, or in the text. */
  readonly spot: Spot | Span;
}

export function paperOf({ sheet, root }: ReadFile): readonly Paper[] {
  if (root === null) return [];
  const id = root.kind === 'map' ? valueOf(root, 'id') : undefined;
  const { path, text, lines } = sheet;
  return [{ path, text, id: id?.kind === 'scalar' ? id.text : '', root, lines }];
}

/** Remarks on one paper as problems, in the order they stand in it. */
export function remarksOn(
  paper: Paper,
  remarks: readonly Remark[],
  diagnosisOf: (code: string) => Diagnosis,
): readonly Problem[] {
  return remarks
    .map((remark) => ({ remark, span: spanOf(paper, remark.spot) }))
    .toSorted((one, other) => one.span.start - other.span.start)
    .map(({ remark, span }) => placed({ code: remark.code, span }, paper, wordsFor(remark, diagnosisOf)));
}

/** A remark that is made again about what has not changed is the very same one, and need not be put into words again. */
const IN_WORDS = new WeakMap<Remark, Worded>();

function wordsFor(remark: Remark, diagnosisOf: (code: string) => Diagnosis): Worded {
  const words = IN_WORDS.get(remark) ?? worded(remark, diagnosisOf(remark.code));
  IN_WORDS.set(remark, words);
  return words;
}

/** Where it stands: the value it names, or the nearest group around it that is written. */
function spanOf({ root, text }: Paper, spot: Spot | Span): Span {
  if (!('at' in spot)) return spot;
  const { at, onKey = false, words } = spot;
  const { key, node, by } = reached(root, at);
  if (onKey) return moved(key, by);
  const { start, end } = moved(node, by);
  const within = words === undefined ? -1 : text.slice(start, end).indexOf(words);
  if (words === undefined || within < 0)
    return node.kind === 'scalar' ? { start, end } : { start, end: start + 1 };
  return { start: start + within, end: start + within + words.length };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

interface Reached {
  readonly key: Span;
  readonly node: Node;
  /** Where the piece of the file begins that key and node count from. */
  readonly by: number;
}

/** Goes down a pointer as far as it is written. */
function reached(root: Node, at: Pointer): Reached {
  let here: Reached = { key: root, node: root, by: 0 };
  for (const step of at) {
    const { node, by } = here;
    if (typeof step === 'number') {
      const item = node.kind === 'list' ? node.items[step] : undefined;
      // Left out where the author wrote the shorter form that does without this step.
      if (item !== undefined) here = { key: item, node: item, by };
      continue;
    }
    const entry = node.kind === 'map' ? entryNamed(node, step) : undefined;
    if (entry === undefined) continue;
    const { key, value } = ownEntry(entry);
    here = { key, node: value, by: by + startOfPiece(entry) };
  }
  return here;
}

/** Entries by key, worked out once per group: a file of ten thousand beats is pointed into ten thousand times. */
const BY_KEY = new WeakMap<Mapping, ReadonlyMap<string, Entry>>();

/** Whether keys, one under the other, are all written in a file. */
export function isWritten({ root }: Paper, keys: readonly string[]): boolean {
  let here = root;
  for (const key of keys) {
    const entry = here.kind === 'map' ? entryNamed(here, key) : undefined;
    if (entry === undefined) return false;
    here = ownEntry(entry).value;
  }
  return true;
}

/** The entry of that name; bands and situations may be written by their Spanish names. */
function entryNamed(map: Mapping, name: string): Entry | undefined {
  const known = BY_KEY.get(map) ?? new Map(map.entries.map((entry) => [ownEntry(entry).key.text, entry]));
  BY_KEY.set(map, known);
  const entry = known.get(name);
  if (entry !== undefined) return entry;
  const vocabulary = [BAND, SITUATION].find((names) => nameOf(names, name) === name);
  return vocabulary && map.entries.find(({ key }) => nameOf(vocabulary, key.text) === name);
}
