/** The shape of a group of keys that are all known beforehand: a scenario, a reply, a bait. */
import { nearest } from './nearest.ts';
import { found } from './reading.ts';
import type { Reading } from './reading.ts';
import { ownValue, readEntry } from './part.ts';
import type { ReadBy } from './part.ts';
import { isBlank, wrongKind } from './shape.ts';
import type { Definitions, JsonSchema, Shape } from './shape.ts';
import type { Mapping, Node } from './yaml-tree.ts';

interface Field<T> extends ReadBy<T | undefined> {
  readonly shape: Shape<T>;
  readonly required: boolean;
}
type Fields = Readonly<Record<string, Field<unknown>>>;
/** What a record reads as: keys the author left out are absent. */
type ReadAs<F extends Fields> = {
  readonly [Key in keyof F]: F[Key] extends Field<infer T> ? T : never;
};

/** A key that must be written. */
export function required<T>(shape: Shape<T>): Field<T> {
  return { shape, required: true, ...readBy(shape) };
}

/** A key that may be left out. */
export function optional<T>(shape: Shape<T>): Field<T | undefined> {
  return { shape, required: false, ...readBy(shape) };
}

function readBy<T>(shape: Shape<T>): ReadBy<T | undefined> {
  return { by: shape, read: ({ value }, reading) => shape.read(value, reading) };
}

/** A group of known keys. */
export function record<F extends Fields>(fields: F): Shape<ReadAs<F>> {
  const keys = Object.keys(fields);
  const fieldOf = new Map(Object.entries(fields));
  const needed = keys.filter((key) => fields[key]?.required === true);
  return {
    read: (node, reading) => {
      if (node.kind !== 'map') return wrongKind(node, reading, 'map');
      const values = readFields(node, reading, fieldOf);
      // The keys were checked against the fields just now; only the type system cannot see it.
      if (needed.every((key) => values[key] !== undefined)) return values as ReadAs<F>;
      noteMissing(node, reading, needed);
      return undefined;
    },
    schema: (definitions) => recordSchema(fields, needed, definitions),
  };
}

function readFields(
  node: Mapping,
  reading: Reading,
  fieldOf: ReadonlyMap<string, Field<unknown>>,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const entry of node.entries) {
    const { key } = entry;
    const field = fieldOf.get(key.text);
    if (field === undefined) {
      const names = [...fieldOf.keys()];
      const filled = { given: key.text, names: names.join(', ') };
      found(reading.sheet, { code: 'unknown-key', span: key, filled, among: names });
    } else if (field.required || !isBlank(ownValue(entry))) {
      const read = readEntry(entry, reading, field);
      if (read !== undefined) values[key.text] = read;
    }
  }
  return values;
}

function noteMissing(node: Mapping, reading: Reading, needed: readonly string[]): void {
  const written = node.entries.map((entry) => entry.key.text);
  const missing = needed.filter((key) => !written.includes(key));
  // A key that is there but misspelled was noted already, with the name that was meant.
  const misspelled =
    missing.length === 0 ? [] : written.slice(0, MOST_LOOKED_AT).map((key) => nearest(key, missing));
  for (const key of missing) {
    if (misspelled.includes(key)) continue;
    found(reading.sheet, { code: 'missing-key', span: firstOf(node), filled: { key } });
  }
}

/** Keys of one map that are looked at for slips of the finger. */
const MOST_LOOKED_AT = 50;

/** Where to point when something is missing in a map: its first key. */
function firstOf(node: Mapping): Node {
  return node.entries[0]?.key ?? node;
}

function recordSchema(fields: Fields, needed: readonly string[], definitions: Definitions): JsonSchema {
  const properties = Object.entries(fields).map(([key, field]) => [key, field.shape.schema(definitions)]);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(needed.length > 0 ? { required: needed } : {}),
  };
}

type OnlyWritten<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Only the keys of a record that were written, to be laid over ordinary values. */
export function onlyWritten<T extends object>(written: T | undefined): OnlyWritten<T> {
  const pairs = Object.entries(written ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs) as OnlyWritten<T>;
}
