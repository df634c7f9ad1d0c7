/**
 * YAML as a small tree in which every key and value knows where it stood. Built on parser events,
 * so that no tag, merge key or prototype of the language ever comes alive; aliases share their node
 * and are charged for their size, which is what disarms an alias bomb.
 */
import { getScalarValue, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import type { Code } from './diagnosis.ts';
import type { Finding, Span } from './findings.ts';

export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes, so that `30` or `true` may mean a number or a flag. */
  readonly plain: boolean;
}
export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}
export interface Mapping extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
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

interface Growing {
  readonly text: string;
  readonly events: readonly Event[];
  readonly findings: Finding[];
  readonly anchors: Map<string, { node: Node; size: number } | 'growing'>;
  at: number;
  repeated: number;
}
interface Grown {
  readonly node: Node;
  /** How many nodes it stands for, aliases spelled out. */
  readonly size: number;
}

const EMPTY: Scalar = { kind: 'scalar', text: '', plain: true, start: 0, end: 0 };

function grow(growing: Growing): Node | null {
  const { events, findings } = growing;
  if (events[0]?.type !== 1) {
    findings.push({ code: 'empty-file', span: { start: 0, end: 1 }, filled: {} });
    return null;
  }
  growing.at = 1;
  const { node } = growNode(growing, EMPTY);
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
  return { code: 'second-document', span: { start, end: start + 3 }, filled: {} };
}

function startOf(event: Event): number {
  if (event.type === 2 || event.type === 3) return event.start;
  if (event.type === 4) return event.valueStart;
  return event.type === 5 ? event.anchorStart : -1;
}

/** Grows the node whose event comes next; `before` is where to point when the value is missing. */
function growNode(growing: Growing, before: Span): Grown {
  const event = growing.events[growing.at++];
  if (event === undefined || event.type === 1 || event.type === 6) return { node: EMPTY, size: 1 };
  if (event.type === 5) return repeat(growing, { start: event.anchorStart - 1, end: event.anchorEnd });
  if (event.tagStart >= 0) {
    const span = { start: event.tagStart, end: event.tagEnd };
    const tag = growing.text.slice(span.start, span.end);
    growing.findings.push({ code: 'tag-not-allowed', span, filled: { given: tag } });
  }
  const name = event.anchorStart < 0 ? null : growing.text.slice(event.anchorStart, event.anchorEnd);
  if (name !== null) growing.anchors.set(name, 'growing');
  const grown = growContent(growing, event, before);
  if (name !== null) growing.anchors.set(name, grown);
  return grown;
}

type ContentEvent = Extract<Event, { type: 2 | 3 | 4 }>;

function growContent(growing: Growing, event: ContentEvent, before: Span): Grown {
  if (event.type === 2) return growList(growing, event.start);
  if (event.type === 3) return growMap(growing, event.start);
  if (event.valueStart < 0) return { node: { ...EMPTY, start: before.start, end: before.end }, size: 1 };
  const text = getScalarValue(growing.text, event);
  const quote = event.style === 2 || event.style === 3 ? 1 : 0;
  const node: Scalar = {
    kind: 'scalar',
    text,
    plain: event.style === 1,
    start: event.valueStart - quote,
    end: event.valueEnd + quote,
  };
  return { node, size: 1 };
}

function growList(growing: Growing, start: number): Grown {
  const items: Node[] = [];
  let size = 1;
  while (growing.events[growing.at]?.type !== 6) {
    const item = growNode(growing, { start, end: start + 1 });
    items.push(item.node);
    size += item.size;
  }
  growing.at++;
  return { node: { kind: 'list', items, start, end: endOf(items.at(-1), start) }, size };
}

function growMap(growing: Growing, start: number): Grown {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let size = 1;
  while (growing.events[growing.at]?.type !== 6) {
    const key = growNode(growing, { start, end: start + 1 }).node;
    const value = growNode(growing, key);
    size += 1 + value.size;
    if (isKey(growing, key, seen)) entries.push({ key, value: value.node });
  }
  growing.at++;
  return { node: { kind: 'map', entries, start, end: endOf(entries.at(-1)?.value, start) }, size };
}

function endOf(last: Node | undefined, start: number): number {
  return Math.max(last?.end ?? 0, start + 1);
}

/** Whether a key is plain words that were not used in this map before. */
function isKey(growing: Growing, key: Node, seen: Set<string>): key is Scalar {
  const code = keyTrouble(key, seen);
  if (key.kind === 'scalar') seen.add(key.text);
  if (code === null) return true;
  const given = key.kind === 'scalar' ? key.text : '…';
  growing.findings.push({ code, span: key, filled: { given } });
  return false;
}

function keyTrouble(key: Node, seen: ReadonlySet<string>): Code | null {
  if (key.kind !== 'scalar') return 'key-not-text';
  if (key.plain && key.text === '<<') return 'merge-key';
  if (key.plain && /^(?:~|null|true|false|[-+]?[\d.][\d._]*)?$/i.test(key.text)) return 'key-not-text';
  return seen.has(key.text) ? 'duplicate-key' : null;
}

function repeat(growing: Growing, span: Span): Grown {
  const name = growing.text.slice(span.start + 1, span.end);
  const anchor = growing.anchors.get(name);
  const empty = { node: { ...EMPTY, ...span }, size: 1 };
  if (anchor === undefined || anchor === 'growing') {
    const code = anchor === undefined ? 'unknown-alias' : 'alias-of-itself';
    growing.findings.push({ code, span, filled: { given: name }, among: growing.anchors.keys() });
    return empty;
  }
  growing.repeated += anchor.size;
  if (growing.repeated <= MOST_REPEATED) return anchor;
  growing.findings.push({ code: 'too-many-repeats', span, filled: { given: name, most: MOST_REPEATED } });
  return empty;
}

function syntaxFinding(error: unknown, text: string): Finding {
  const reason = error instanceof YAMLException ? error.reason : 'unreadable';
  const position = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const start = Math.min(position, Math.max(0, text.length - 1));
  return { code: syntaxCode(reason, text[start] ?? ''), span: { start, end: start + 1 }, filled: { reason } };
}

function syntaxCode(reason: string, at: string): Code {
  if (reason.includes('tab characters')) return 'tab-indentation';
  if (reason.includes('maxDepth')) return 'nested-too-deep';
  if (reason.includes('missed comma')) return 'missing-comma';
  // The parser calls it deficient when a quoted text or a bracket runs on into the next key.
  if (/unexpected end|deficient indentation/.test(reason)) return 'not-closed';
  if (/[@`%]/.test(at)) return 'yaml-syntax';
  return /indentation|multiline key|document separator is expected/.test(reason)
    ? 'bad-indentation'
    : 'yaml-syntax';
}
