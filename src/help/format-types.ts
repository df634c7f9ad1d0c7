/** What may stand under a key, said in words: from the schema an editor checks with. */
import {
  BANDS,
  CHANNELS,
  ENDING_KINDS,
  groupUnder,
  LOOK_LISTS,
  LOOKS_TITLED,
  LOSSES,
  MOVES,
  PHASES,
  THREATS,
} from '../scenario/scenario.ts';
import type { JsonSchema } from '../scenario/scenario.ts';
import { code } from './escaped.ts';
import type { FormatWords } from './format-page-words.ts';

/** Where a type stands, so that its own keys can be pointed at. */
export interface Place {
  readonly group: string;
  readonly key: string;
  readonly words: FormatWords;
}

export const anchorOfGroup = (group: string): string => group.replaceAll('.', '-');

const VOCABULARIES: readonly (readonly [string, readonly string[]])[] = [
  ['channels', CHANNELS],
  ['endings', ENDING_KINDS],
  ['moves', MOVES],
  ['phases', PHASES],
  ['losses', LOSSES],
  ['threats', THREATS],
  ['mood-bands', BANDS],
  ['looks', Object.keys(LOOKS_TITLED)],
  ['skins', LOOK_LISTS.skin.names.names],
  ['haircuts', LOOK_LISTS.haircut.names.names],
  ['hair-colours', LOOK_LISTS.hairPaint.names.names],
  ['hair-colours', LOOK_LISTS.naturalHair.names.names],
  ['clothes', LOOK_LISTS.clothes.names.names],
  ['details', LOOK_LISTS.detail.names.names],
];

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists that mean nothing beyond their names. */
const CHOICES: readonly (readonly string[])[] = [
  ['masculine', 'feminine'],
  ['slow', 'even', 'fast'],
  ['low', 'middle', 'high'],
  ...Object.values(LOOK_LISTS).map(({ names }) => names.names),
];

/** The names of a closed list, without their other spellings, leading to what they mean. */
function namesIn(names: readonly unknown[], words: FormatWords): string {
  const texts = names.map(String);
  const has = (all: readonly string[]): boolean => all.every((name) => texts.includes(name));
  const known = VOCABULARIES.find(([, all]) => has(all));
  const all = known?.[1] ?? CHOICES.find(has) ?? texts;
  return words.oneOf(all.map(code).join(', '), known === undefined ? null : `#${known[0]}`);
}

const SCALARS: readonly (readonly [
  test: (pattern: string) => boolean,
  word: 'name' | 'teaching' | 'comparison' | 'duration' | 'version',
])[] = [
  [(pattern) => pattern.startsWith('^[a-z][a-z0-9]*'), 'name'],
  [(pattern) => pattern.includes('real-service'), 'teaching'],
  [(pattern) => pattern.includes('>='), 'comparison'],
  [(pattern) => pattern.includes('min'), 'duration'],
  [() => true, 'version'],
];

function textType({ pattern }: JsonSchema, { words, key }: Place): string {
  if (key === 'next') return words.next;
  if (typeof pattern !== 'string') return words.plainText;
  const [, word] = SCALARS.find(([test]) => test(pattern)) ?? [];
  return word === undefined ? words.plainText : words[word];
}

function definitionType($ref: string, { words }: Place): string {
  const name = $ref.split('/').at(-1) ?? '';
  if (name === 'words') return words.text;
  if (name === 'act') return words.act;
  if (name === 'band') return words.band;
  if (name === 'colour') return words.colour;
  if (name === 'lines') return words.lines;
  const group = name === 'bait-reply' ? 'reply' : name;
  return `[${(words.groups[group] ?? '').toLowerCase()}](#${anchorOfGroup(group)})`;
}

/** `X`, or a list of `X`: written once. */
function choiceType(choices: readonly unknown[], place: Place): string {
  const [first, second] = choices;
  const isListOrOne =
    isSchema(first) && first['type'] === 'array' && JSON.stringify(first['items']) === JSON.stringify(second);
  if (isListOrOne) return place.words.orList(typeIn(second, place));
  return [...new Set(choices.map((choice) => typeIn(choice, place)))].join(place.words.or);
}

function groupType({ additionalProperties }: JsonSchema, place: Place): string {
  if (isSchema(additionalProperties)) return place.words.named(typeIn(additionalProperties, place));
  return `[${place.words.keys}](#${anchorOfGroup(groupUnder(place.group, place.key))})`;
}

const CONSTANTS = (value: unknown, { words }: Place): string =>
  value === 'never' ? words.never : code(String(value));

/** The type of a value in words. */
export function typeIn(schema: unknown, place: Place): string {
  if (!isSchema(schema)) return '';
  const { words } = place;
  const { $ref, anyOf, type, minimum, maximum, items } = schema;
  if (typeof $ref === 'string') return definitionType($ref, place);
  if (Array.isArray(anyOf)) return choiceType(anyOf, place);
  if (Array.isArray(schema['enum'])) return namesIn(schema['enum'], words);
  if ('const' in schema) return CONSTANTS(schema['const'], place);
  if (type === 'array') return words.list(typeIn(items, place));
  if (type === 'object') return groupType(schema, place);
  if (type === 'boolean') return words.flag;
  return type === 'number' ? words.number(String(minimum), String(maximum)) : textType(schema, place);
}
