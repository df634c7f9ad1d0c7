/**
 * YAML as a small tree in which every key and value knows where it stood. Built on parser events,
 * so that no tag, merge key or prototype of the language ever comes alive; aliases share their node
 * and are charged for their size, which is what disarms an alias bomb.
 */
import { getScalarValue, parseEvents } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Code } from './diagnosis.ts';
import type { Finding, Span } from './findings.ts';
import { syntaxFinding } from './yaml-syntax.ts';

export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes, so that `30` or `true` may mean a number or a flag. */
  readonly plain: boolean;
  /** How it was written; a block (`|`, `>`) spans its lines without the head that opens it. */
  readonly style: ScalarStyle;
}
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
  /** How many nodes it stands for, aliases spelled out. */
  readonly size: number;
}
export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}
export interface Mapping extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  /** How many nodes it stands for, aliases spelled out. */
  readonly size: number;
}
export type Node = Scalar | List | Mapping;

export interface Tree {
  /** Null when the file could not be read as YAML, or holds nothing. */
  readonly root: Node | null;
  readonly findings: readonly Finding[];
}

/** Deeper than any pack goes (a condition in a reply of a bait is at eight). */
const DEEPEST = 40;
/** Nodes that aliases may repeat in one file, all together. */
const MOST_REPEATED = 20_000;

/** Reads one file as YAML. Never throws, whatever the text. */
export function readTree(text: string): Tree {
  const findings: Finding[] = [];
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const root = grow({ text, events, at: 0, findings, anchors: new Map(), repeated: 0 });
    return { root, findings };
  } catch (error) {
    return { root: null, findings: [...findings, syntaxFinding(error, text)] };
  }
}

/**
 * Reads a piece of a file that holds one key and all that is under it. Null where it holds anything else, or something
 * that hangs on the rest of the file: an anchor, an alias, whatever is wrong with it.
 */
export function readPiece(text: string): Mapping | null {
  try {
    // A piece may stand some levels below the top; deeper ones are left to be read in their place.
    const events = parseEvents(text, { maxDepth: DEEPEST - 3 });
    if (events.some((event) => event.type === 5 || ('anchorStart' in event && event.anchorStart >= 0)))
      return null;
    const findings: Finding[] = [];
    const root = grow({ text, events, at: 0, findings, anchors: new Map(), repeated: 0 });
    return findings.length === 0 && root?.kind === 'map' && root.entries.length === 1 ? root : null;
  } catch {
    return null;
  }
}

interface Growing {
  readonly text: string;
  readonly events: readonly Event[];
  readonly findings: Finding[];
  readonly anchors: Map<string, Node | 'growing'>;
  at: number;
  repeated: number;
}

function nothingAt(span: Span): Scalar {
  return { kind: 'scalar', text: '', plain: true, style: 'plain', start: span.start, end: span.end };
}

/** How many nodes it stands for, aliases spelled out. */
export function sizeOf(node: Node): number {
  return node.kind === 'scalar' ? 1 : node.size;
}

function grow(growing: Growing): Node | null {
  const { events, findings } = growing;
  if (events[0]?.type !== 1) {
    findings.push({ code: 'empty-file', span: { start: 0, end: 1 } });
    return null;
  }
  growing.at = 1;
  const node = growNode(growing, { start: 0, end: 0 });
  growing.at++;
  if (events[growing.at] !== undefined) findings.push(secondDocument(growing));
  return node;
}

function secondDocument({ text, events, at }: Growing): Finding {
  const first =
    events
      .slice(at)
      .map(startOf)
      .find((start) => start >= 0) ?? text.length;
  const dashes = text.lastIndexOf('---', first);
  const start = Math.max(0, dashes);
  return { code: 'second-document', span: { start, end: start + 3 } };
}

function startOf(event: Event): number {
  if (event.type === 2 || event.type === 3) return event.start;
  if (event.type === 4) return event.valueStart;
  return event.type === 5 ? event.anchorStart : -1;
}

/** Grows the node whose event comes next; `before` is where to point when the value is missing. */
function growNode(growing: Growing, before: Span): Node {
  const event = growing.events[growing.at++];
  if (event === undefined || event.type === 1 || event.type === 6) return nothingAt(before);
  if (event.type === 5) return repeat(growing, { start: event.anchorStart - 1, end: event.anchorEnd });
  if (event.tagStart >= 0) noteTag(growing, { start: event.tagStart, end: event.tagEnd });
  if (event.anchorStart < 0) return growContent(growing, event, before);
  const name = growing.text.slice(event.anchorStart, event.anchorEnd);
  growing.anchors.set(name, 'growing');
  const node = growContent(growing, event, before);
  growing.anchors.set(name, node);
  return node;
}

function noteTag({ text, findings }: Growing, span: Span): void {
  findings.push({ code: 'tag-not-allowed', span, filled: { given: text.slice(span.start, span.end) } });
}

/** The parser's numbers for how a value is written. */
const STYLES: Readonly<Record<number, ScalarStyle>> = {
  1: 'plain',
  2: 'single',
  3: 'double',
  4: 'literal',
  5: 'folded',
};

type ContentEvent = Extract<Event, { type: 2 | 3 | 4 }>;

function growContent(growing: Growing, event: ContentEvent, before: Span): Node {
  if (event.type === 2) return growList(growing, event.start);
  if (event.type === 3) return growMap(growing, event.start);
  if (event.valueStart < 0) return nothingAt(before);
  const quote = event.style === 2 || event.style === 3 ? 1 : 0;
  return {
    kind: 'scalar',
    text: getScalarValue(growing.text, event),
    plain: event.style === 1,
    style: STYLES[event.style] ?? 'plain',
    start: event.valueStart - quote,
    end: event.valueEnd + quote,
  };
}

function growList(growing: Growing, start: number): List {
  const items: Node[] = [];
  const beginning = { start, end: start + 1 };
  let size = 1;
  while (growing.events[growing.at]?.type !== 6) {
    const item = growNode(growing, beginning);
    items.push(item);
    size += sizeOf(item);
  }
  growing.at++;
  return { kind: 'list', items, size, start, end: Math.max(items.at(-1)?.end ?? 0, start + 1) };
}

function growMap(growing: Growing, start: number): Mapping {
  const entries: Entry[] = [];
  const beginning = { start, end: start + 1 };
  const seen = new Keys();
  let size = 1;
  while (growing.events[growing.at]?.type !== 6) {
    const key = growNode(growing, beginning);
    const value = growNode(growing, key);
    size += 1 + sizeOf(value);
    if (isKey(growing, key, seen)) entries.push({ key, value });
  }
  growing.at++;
  return { kind: 'map', entries, size, start, end: Math.max(entries.at(-1)?.value.end ?? 0, start + 1) };
}

/** The keys of one map so far. Most maps have two or three keys, for which a set would cost more than it saves. */
class Keys {
  private few: string[] = [];
  private many: Set<string> | null = null;

  has(key: string): boolean {
    return this.many === null ? this.few.includes(key) : this.many.has(key);
  }

  add(key: string): void {
    if (this.many !== null) this.many.add(key);
    else if (this.few.push(key) > 12) this.many = new Set(this.few);
  }
}

/** Whether a key is plain words that were not used in this map before. */
function isKey(growing: Growing, key: Node, seen: Keys): key is Scalar {
  const code = keyTrouble(key, seen);
  if (key.kind === 'scalar') seen.add(key.text);
  if (code === null) return true;
  const given = key.kind === 'scalar' ? key.text : '…';
  growing.findings.push({ code, span: key, filled: { given } });
  return false;
}

const NOT_WORDS = /^(?:~|null|true|false|[-+]?[\d.][\d._]*)?$/i;

function keyTrouble(key: Node, seen: Keys): Code | null {
  if (key.kind !== 'scalar') return 'key-not-text';
  if (key.plain && key.text === '<<') return 'merge-key';
  if (key.plain && NOT_WORDS.test(key.text)) return 'key-not-text';
  return seen.has(key.text) ? 'duplicate-key' : null;
}

function repeat(growing: Growing, span: Span): Node {
  const name = growing.text.slice(span.start + 1, span.end);
  const node = growing.anchors.get(name);
  if (node === undefined || node === 'growing') {
    const code = node === undefined ? 'unknown-alias' : 'alias-of-itself';
    growing.findings.push({ code, span, filled: { given: name }, among: [...growing.anchors.keys()] });
    return nothingAt(span);
  }
  growing.repeated += sizeOf(node);
  if (growing.repeated <= MOST_REPEATED) return node;
  growing.findings.push({ code: 'too-many-repeats', span, filled: { given: name, most: MOST_REPEATED } });
  return nothingAt(span);
}
