/** One piece of a file, read by itself, and the tree that pieces make together. */
import type { Cut } from './cutting.ts';
import { openSheet } from './findings.ts';
import { absorb, isSameSetting, startReading } from './reading.ts';
import type { Reading } from './reading.ts';
import { strangeCharacter } from './source-text.ts';
import { movedNode } from './moved-node.ts';
import { readPiece, sizeOf } from './yaml-tree.ts';
import type { Entry, Mapping, Node, Scalar } from './yaml-tree.ts';

interface PartRead {
  readonly by: object;
  readonly value: unknown;
  readonly reading: Reading;
}

/** A piece of a file. Everything in it counts from its own beginning, so that it stays as it is when it moves. */
export interface Part extends Pick<Cut, 'kind' | 'indent'> {
  readonly text: string;
  /** The one key it holds with its value; null for the comments before all keys. */
  readonly entry: Entry | null;
  /** Where its map begins. */
  readonly start: number;
  /** Offsets at which its lines begin; null until somebody asks. */
  lines: readonly number[] | null;
  /** What its value was read as the last time. */
  read: PartRead | null;
}

/** Reads a piece by itself; null where that cannot be done, or would not mean the same. */
export function partFrom(piece: string, { kind, indent }: Cut): Part | null {
  const text = ownCopy(piece);
  if (strangeCharacter(text) !== null) return null;
  const unread = { kind, indent, text, lines: null, read: null };
  if (kind === 'head') return { ...unread, entry: null, start: 0 };
  const map = readPiece(text);
  const entry = map?.entries[0];
  if (map === null || entry === undefined) return null;
  return { ...unread, entry, start: map.start };
}

/** A text of its own: a mere slice would keep the whole file in memory for as long as the piece lives. */
function ownCopy(slice: string): string {
  return `${slice} `.slice(0, -1);
}

/** An entry of a tree made of pieces: it stands where its piece stands now. */
class PartEntry implements Entry {
  readonly part: Part;
  readonly at: number;
  /** As it stands in the piece. */
  readonly own: Entry;

  constructor(part: Part, own: Entry, at: number) {
    this.part = part;
    this.own = own;
    this.at = at;
  }

  get key(): Scalar {
    return movedNode(this.own.key, this.at);
  }

  get value(): Node {
    return movedNode(this.own.value, this.at);
  }
}

/** The tree of a file in pieces; null where a key stands twice, or there is none. */
export function rootOf(parts: readonly Part[], starts: readonly number[]): Mapping | null {
  const top: PartEntry[] = [];
  const members: PartEntry[] = [];
  for (let place = 0; place < parts.length; place++) {
    const part = parts[place];
    if (part === undefined || part.entry === null) continue;
    const entry = new PartEntry(part, part.entry, starts[place] ?? 0);
    if (part.kind === 'member') members.push(entry);
    else top.push(entry);
  }
  const beats = mapFrom(members, members);
  if (hasTwice(members) || hasTwice(top)) return null;
  return mapFrom(
    top,
    top.map((entry) =>
      entry.part.kind === 'group' && beats !== null ? { key: entry.key, value: beats } : entry,
    ),
  );
}

function hasTwice(entries: readonly PartEntry[]): boolean {
  const seen = new Set<string>();
  for (const { own } of entries) seen.add(own.key.text);
  return seen.size < entries.length;
}

/** The map that pieces make, with its entries; null where there are none. */
function mapFrom(pieces: readonly PartEntry[], entries: readonly Entry[]): Mapping | null {
  const [first, last] = [pieces[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.at + first.part.start;
  const end = startOfPiece(last) + ownValue(last).end;
  let size = 1;
  for (const entry of entries) size += 1 + sizeOf(ownValue(entry));
  return { kind: 'map', entries, size, start, end: Math.max(end, start + 1) };
}

/** The value of an entry; where it is a piece, as it stands in the piece: for what does not hang on its place. */
export function ownValue(entry: Entry): Node {
  return ownEntry(entry).value;
}

/** An entry; where it is a piece, as it stands in the piece. */
export function ownEntry(entry: Entry): Entry {
  return entry instanceof PartEntry ? entry.own : entry;
}

/** Where the piece begins that an entry is; 0 for any other. */
export function startOfPiece(entry: Entry): number {
  return entry instanceof PartEntry ? entry.at : 0;
}

/** How an entry is read: `by` tells one way from another. */
export interface ReadBy<T> {
  readonly by: object;
  readonly read: (entry: Entry, reading: Reading) => T;
}

/** Reads an entry. A piece that has not changed since it was read the same way is not read again. */
export function readEntry<T>(entry: Entry, reading: Reading, { by, read }: ReadBy<T>): T {
  if (!(entry instanceof PartEntry)) return read(entry, reading);
  const { part, own, at } = entry;
  let known = part.read;
  if (known?.by !== by || !isSameSetting(known.reading.setting, reading.setting)) {
    const inside = startReading(openSheet(reading.sheet.path, part.text), reading.setting);
    known = { by, value: read(own, inside), reading: inside };
    part.read = known;
  }
  absorb(reading, known.reading, at);
  // Read by the very same reader, as was just made sure.
  return known.value as T;
}
