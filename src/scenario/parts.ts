/** A scenario file as pieces that are read one by one, so that an edit costs no more than the pieces it touches. */
import { cutsFrom, hasGroup, HEAD } from './cutting.ts';
import type { Cut, Cuts } from './cutting.ts';
import { partFrom, rootOf } from './part.ts';
import type { Part } from './part.ts';
import { sharedEnd, sharedStart } from './same-text.ts';
import type { Mapping } from './yaml-tree.ts';

/** A file in pieces, with where each of them begins. */
export interface Parted {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly starts: readonly number[];
  readonly root: Mapping;
}

/** A file in pieces, those that have not changed taken from what it was before; null where it must be read whole. */
export function inParts(text: string, before: Parted | null): Parted | null {
  if (before === null && !hasGroup(text)) return null;
  const kept = before === null ? NOTHING_KEPT : whatIsKept(before, text);
  const cut = cutsFrom(text, kept.from, (each) => isKnown(each, kept));
  const anew = cut === null ? null : partsOf(text, cut, kept.known);
  if (cut === null || anew === null) return null;
  const ending = cut.end < text.length ? kept.parts.slice(placeOf(kept.starts, cut.end - kept.moved)) : [];
  return joined(text, [...kept.beginning, ...anew, ...ending]);
}

/** What an edit leaves as it was. */
interface Kept extends Pick<Parted, 'parts' | 'starts'> {
  /** Pieces before the first that is cut anew. */
  readonly beginning: readonly Part[];
  /** Where cutting goes on. */
  readonly from: Cut;
  /** From here on the text is the one before, moved by so much. */
  readonly sameFrom: number;
  readonly moved: number;
  /** Pieces the edit may have touched or moved, by their texts. */
  readonly known: ReadonlyMap<string, Part>;
}

const NOTHING_KEPT: Kept = {
  parts: [],
  starts: [],
  beginning: [],
  from: HEAD,
  sameFrom: Infinity,
  moved: 0,
  known: new Map(),
};

function whatIsKept({ parts, starts, text: old }: Parted, text: string): Kept {
  const start = sharedStart(old, text);
  const end = sharedEnd(old, text, start);
  // The piece an edit falls into may have become the end of the one before it: cutting goes on from that one.
  const first = Math.max(0, lastBefore(starts, start) - 1);
  const { kind, indent } = parts[first] ?? HEAD;
  const touched = parts.slice(first, lastBefore(starts, old.length - end) + 2);
  return {
    parts,
    starts,
    beginning: parts.slice(0, first),
    from: first === 0 ? HEAD : { at: starts[first] ?? 0, kind, indent },
    sameFrom: text.length - end,
    moved: text.length - old.length,
    known: new Map(touched.map((part) => [part.text, part])),
  };
}

/** Whether the text was cut here before, in the same way, and has not changed from here on. */
function isKnown({ at, kind, indent }: Cut, { parts, starts, sameFrom, moved }: Kept): boolean {
  const old = at < sameFrom ? undefined : parts[placeOf(starts, at - moved)];
  return old?.kind === kind && old.indent === indent;
}

/** The last piece that begins before an offset; the first where none does. */
function lastBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The piece that begins exactly here; -1 where none does. */
function placeOf(starts: readonly number[], offset: number): number {
  const place = lastBefore(starts, offset + 1);
  return starts[place] === offset ? place : -1;
}

/** Pieces as they were cut, read as far as they are not known; null where one cannot be read by itself. */
function partsOf(text: string, { cuts, end }: Cuts, known: ReadonlyMap<string, Part>): Part[] | null {
  const parts: Part[] = [];
  for (const [place, cut] of cuts.entries()) {
    const piece = text.slice(cut.at, cuts[place + 1]?.at ?? end);
    if (piece === '') continue;
    const old = known.get(piece);
    const part = old?.kind === cut.kind && old.indent === cut.indent ? old : partFrom(piece, cut);
    if (part === null) return null;
    parts.push(part);
  }
  return parts;
}

function joined(text: string, parts: readonly Part[]): Parted | null {
  if (!parts.some(({ kind }) => kind === 'group')) return null;
  const starts: number[] = [];
  let at = 0;
  for (const part of parts) {
    starts.push(at);
    at += part.text.length;
  }
  const root = rootOf(parts, starts);
  return root === null ? null : { text, parts, starts, root };
}
