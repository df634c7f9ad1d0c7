/**
 * Every key of the format with its meaning, in the order the files have them: walked out of the same schemas
 * an editor checks with, so that no key can be forgotten.
 */
import { KEY_WORDS } from './key-words.ts';
import type { KeyWords } from './key-words.ts';
import { PACK } from './pack-shape.ts';
import { PERSONA } from './persona-shape.ts';
import { SCENARIO } from './scenario-shape.ts';
import type { Definitions, JsonSchema, Shape } from './shape.ts';

/** A key as the reader knows it. */
export interface FormatKey {
  readonly key: string;
  readonly isRequired: boolean;
  /** What may stand under it, as JSON Schema. */
  readonly schema: JsonSchema;
  /** Missing only for a key that nobody has described yet. */
  readonly words: KeyWords | undefined;
}
/** Keys that stand together, such as `scenario.issue` or `reply`. */
export interface FormatGroup {
  readonly group: string;
  readonly keys: readonly FormatKey[];
}

/** Definitions that hold no keys of their own. */
const VALUES = new Set(['words', 'act', 'band', 'colour']);
/** Groups that are the same under several names. */
const SAME: Readonly<Record<string, string>> = {
  'bait-reply': 'reply',
  'scenario.customer.voice': 'voice',
  'persona.voice': 'voice',
};

/** The group a key's own keys are in. */
export const groupUnder = (group: string, key: string): string =>
  SAME[`${group}.${key}`] ?? `${group}.${key}`;
/** The group of a definition. */
export const groupOf = (definition: string): string => SAME[definition] ?? definition;
/** What a key means. */
export const keyWords = (group: string, key: string): KeyWords | undefined => KEY_WORDS[group]?.[key];

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The schemas in a list, or none. */
const listed = (value: unknown): readonly JsonSchema[] =>
  Array.isArray(value) ? value.filter(isSchema) : [];

interface Walk {
  readonly groups: Map<string, FormatKey[]>;
  readonly definitions: Definitions;
}

function walk(schema: JsonSchema, group: string, walked: Walk): void {
  const { properties, required, additionalProperties, items, anyOf, $ref } = schema;
  if (typeof $ref === 'string') return walkDefinition($ref.split('/').at(-1) ?? '', walked);
  for (const inner of [...listed(anyOf), items, additionalProperties].filter(isSchema))
    walk(inner, group, walked);
  if (!isSchema(properties) || walked.groups.has(group)) return;
  const keys: FormatKey[] = [];
  walked.groups.set(group, keys);
  for (const [key, under] of Object.entries(properties).filter((entry): entry is [string, JsonSchema] =>
    isSchema(entry[1]),
  )) {
    const isRequired = Array.isArray(required) && required.includes(key);
    keys.push({ key, isRequired, schema: under, words: keyWords(group, key) });
    walk(under, groupUnder(group, key), walked);
  }
}

function walkDefinition(name: string, walked: Walk): void {
  const schema = walked.definitions[name];
  const group = groupOf(name);
  if (schema && !VALUES.has(name) && !walked.groups.has(group)) walk(schema, group, walked);
}

const FILES: readonly (readonly [string, Shape<unknown>])[] = [
  ['pack', PACK],
  ['scenario', SCENARIO],
  ['persona', PERSONA],
];

/** Every group of keys, in reading order. */
export function formatGroups(): readonly FormatGroup[] {
  const groups = new Map<string, FormatKey[]>();
  for (const [file, shape] of FILES) {
    const definitions: Definitions = {};
    walk(shape.schema(definitions), file, { groups, definitions });
  }
  return [...groups].map(([group, keys]) => ({ group, keys }));
}
