/**
 * Shapes: what a value in a pack must look like. One shape reads a node into a typed value, noting
 * what is wrong where it stands, and also writes itself down as JSON Schema for editors.
 */
import type { Words } from './compiled.ts';
import { readEntry } from './part.ts';
import { found } from './reading.ts';
import type { Reading } from './reading.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Vocabulary } from './vocabulary-lookup.ts';
import type { Entry, Mapping, Node, Scalar } from './yaml-tree.ts';

export type JsonSchema = { readonly [key: string]: unknown };
/** Definitions that schemas refer to by `$ref`. */
export type Definitions = Record<string, JsonSchema>;

export interface Shape<T> {
  /** The value, or undefined when it could not be read; then the reason is on the sheet. */
  readonly read: (node: Node, reading: Reading) => T | undefined;
  readonly schema: (definitions: Definitions) => JsonSchema;
}

/** What we call a kind of value when another was written. */
const KINDS = {
  text: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  flag: { es: '«true» o «false»', en: '“true” or “false”' },
  list: { es: 'una lista', en: 'a list' },
  map: { es: 'un grupo de claves', en: 'a group of keys' },
} as const satisfies Record<string, Words>;

/** Notes a value of the wrong kind. */
export function wrongKind(node: Node, reading: Reading, wanted: keyof typeof KINDS): undefined {
  const given = node.kind === 'scalar' ? KINDS.text : KINDS[node.kind];
  found(reading.sheet, { code: 'wrong-type', span: node, filled: { wanted: KINDS[wanted], given } });
  return undefined;
}

/** Whether nothing was written: an empty value, `~` or `null`. */
export function isBlank(node: Node): boolean {
  if (node.kind !== 'scalar') return false;
  return node.text.trim() === '' || (node.plain && node.text.length <= 4 && /^(?:~|null)$/i.test(node.text));
}

/** The scalar of a node that must hold words; notes what is wrong otherwise. */
export function scalarIn(node: Node, reading: Reading): Scalar | undefined {
  if (node.kind !== 'scalar') return wrongKind(node, reading, 'text');
  if (!isBlank(node)) return node;
  found(reading.sheet, { code: 'empty-text', span: node });
  return undefined;
}

/** Notes what is no number; of one that is written as people write it (80%, 0,8) how it is written here. */
function noNumber(node: Node, reading: Reading, { lowest, highest }: Range): undefined {
  if (node.kind !== 'scalar' || !/^\d+(?:[.,]\d+)?\s*%?$/.test(node.text))
    return wrongKind(node, reading, 'number');
  const point = highest <= 2 ? { es: ', con punto: 0.8', en: ', with a point: 0.8' } : { es: '', en: '' };
  const wanted = {
    es: `un número de ${lowest} a ${highest}${point.es}`,
    en: `a number from ${lowest} to ${highest}${point.en}`,
  };
  found(reading.sheet, { code: 'wrong-type', span: node, filled: { wanted, given: KINDS.text } });
  return undefined;
}
interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** A number in a range, both ends allowed. */
export function numberFrom(lowest: number, highest: number): Shape<number> {
  return {
    read: (node, reading) => {
      const written = node.kind === 'scalar' && node.plain ? node.text : '';
      if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(written))
        return noNumber(node, reading, { lowest, highest });
      const value = Number(written);
      if (value >= lowest && value <= highest) return value;
      found(reading.sheet, {
        code: 'number-out-of-range',
        span: node,
        filled: { given: written, lowest, highest },
      });
      return undefined;
    },
    schema: () => ({ type: 'number', minimum: lowest, maximum: highest }),
  };
}

/** `true` or `false`. */
export const FLAG: Shape<boolean> = {
  read: (node, reading) => {
    const written = node.kind === 'scalar' && node.plain ? node.text.toLowerCase() : '';
    if (written === 'true' || written === 'false') return written === 'true';
    return wrongKind(node, reading, 'flag');
  },
  schema: () => ({ type: 'boolean' }),
};

/** A name out of a closed vocabulary, or one of its aliases. */
export function nameFrom<Name extends string>(vocabulary: Vocabulary<Name>): Shape<Name> {
  return {
    read: (node, reading) => {
      const written = scalarIn(node, reading);
      if (written === undefined) return undefined;
      const name = nameOf(vocabulary, written.text);
      if (name !== undefined) return name;
      unknownName(written, reading, vocabulary);
      return undefined;
    },
    schema: () => ({ enum: [...vocabulary.names, ...vocabulary.spellings()] }),
  };
}

/** Notes a name that a vocabulary does not have. */
export function unknownName(written: Scalar, reading: Reading, vocabulary: Vocabulary<string>): void {
  const filled = { given: written.text, names: vocabulary.names.join(', ') };
  found(reading.sheet, {
    code: vocabulary.code,
    span: written,
    filled,
    among: [...vocabulary.names, ...vocabulary.spellings()],
  });
}

/** A list; a single value counts as a list of one. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read: (node, reading) => {
      const items = node.kind === 'list' ? node.items : isBlank(node) ? [] : [node];
      return items.map((each) => item.read(each, reading)).filter((value) => value !== undefined);
    },
    schema: (definitions) => {
      const one = item.schema(definitions);
      return { anyOf: [{ type: 'array', items: one }, one] };
    },
  };
}

/** A list that must be written as one, because its items are groups of keys. */
export function listOnly<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    read: (node, reading) => {
      if (isBlank(node)) return [];
      if (node.kind !== 'list') return wrongKind(node, reading, 'list');
      return node.items.map((each) => item.read(each, reading)).filter((value) => value !== undefined);
    },
    schema: (definitions) => ({ type: 'array', items: item.schema(definitions) }),
  };
}

/** A list or a group of keys that must hold something. */
export function filled<T>(shape: Shape<T>): Shape<T> {
  return {
    read: (node, reading) => {
      if (isEmpty(node)) found(reading.sheet, { code: 'empty-list', span: node });
      return isEmpty(node) ? undefined : shape.read(node, reading);
    },
    schema: shape.schema,
  };
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  return node.kind === 'map' ? node.entries.length === 0 : isBlank(node);
}

/** The same shape, its value made into something else. */
export function turned<From, To>(
  shape: Shape<From>,
  turn: (value: From, node: Node, reading: Reading) => To | undefined,
): Shape<To> {
  return {
    read: (node, reading) => {
      const value = shape.read(node, reading);
      return value === undefined ? undefined : turn(value, node, reading);
    },
    schema: shape.schema,
  };
}

/** A shape that schemas write once and refer to by name. */
export function named<T>(name: string, shape: Shape<T>): Shape<T> {
  return {
    read: shape.read,
    schema: (definitions) => {
      if (!(name in definitions)) {
        definitions[name] = {};
        definitions[name] = shape.schema(definitions);
      }
      return { $ref: `#/definitions/${name}` };
    },
  };
}

/** A group of keys that names things: `beats`, `endings`. `read` gets each entry and hands back its value. */
export function mapOf<T>(
  key: (written: Scalar, reading: Reading) => string | undefined,
  value: (name: string) => Shape<T>,
): Shape<Readonly<Record<string, T>>> {
  function readPair(entry: Entry, reading: Reading): readonly [string, T] | null {
    const name = key(entry.key, reading);
    const read = value(name ?? '').read(entry.value, reading);
    return name === undefined || read === undefined ? null : [name, read];
  }
  const readBy = { by: value, read: readPair };
  return {
    read: (node, reading) => {
      if (isBlank(node)) return {};
      if (node.kind !== 'map') return wrongKind(node, reading, 'map');
      const pairs: (readonly [string, T])[] = [];
      for (const entry of node.entries) {
        const pair = readEntry(entry, reading, readBy);
        if (pair !== null) pairs.push(pair);
      }
      return Object.fromEntries(pairs);
    },
    schema: (definitions) => ({ type: 'object', additionalProperties: value('').schema(definitions) }),
  };
}

/** The value of a key in a map, if the key is there. */
export function valueOf(map: Mapping, key: string): Node | undefined {
  return map.entries.find((entry) => entry.key.text === key)?.value;
}
