/** What names mean, written into the schemas beside the names, for an editor to show while one types. */
import { ACT_WORDS } from './act-words.ts';
import { BAND_WORDS } from './band-words.ts';
import type { Titled } from './compiled.ts';
import { isSchema } from './format-keys.ts';
import { LOOK_LISTS } from './look-vocabularies.ts';
import { LOOKS, LOOK_WORDS } from './looks.ts';
import { FIGURE_WORDS, LOSS_WORDS, PHASE_WORDS, THREAT_WORDS } from './mood-words.ts';
import { MOVE_WORDS } from './move-words.ts';
import { CHANNEL_WORDS, ENDING_WORDS, SITUATION_WORDS } from './scene-words.ts';
import { SETTING_WORDS } from './settings.ts';
import type { JsonSchema } from './shape.ts';
import {
  ACT,
  BAND,
  CHANNEL,
  ENDING_KIND,
  FIGURE,
  LOOK,
  LOSS,
  MOVE,
  PHASE,
  SETTING,
  SITUATION,
  THREAT,
} from './vocabularies.ts';
import type { Vocabulary } from './vocabulary-lookup.ts';

/** People are called what they are called, in every language. */
export const LOOKS_TITLED: Readonly<Record<string, Titled>> = Object.fromEntries(
  LOOKS.map((look) => {
    const name = look.slice(0, 1).toUpperCase() + look.slice(1);
    return [look, { title: { es: name, en: name }, meaning: LOOK_WORDS[look].meaning }];
  }),
);

type Meanings = readonly [Vocabulary<string>, Readonly<Record<string, Titled>>];

const MEANINGS: readonly Meanings[] = [
  [ACT, ACT_WORDS],
  [BAND, BAND_WORDS],
  [CHANNEL, CHANNEL_WORDS],
  [ENDING_KIND, ENDING_WORDS],
  [FIGURE, FIGURE_WORDS],
  [LOOK, LOOKS_TITLED],
  ...Object.values(LOOK_LISTS).map(({ names, words }): Meanings => [names, words]),
  [LOSS, LOSS_WORDS],
  [MOVE, MOVE_WORDS],
  [PHASE, PHASE_WORDS],
  [SETTING, SETTING_WORDS],
  [SITUATION, SITUATION_WORDS],
  [THREAT, THREAT_WORDS],
];

/** A title and a meaning in both languages, as the descriptions of keys are. */
export function meaningOf({ title, meaning }: Titled): string {
  return `${title.en}: ${meaning.en} | ${title.es}: ${meaning.es}`;
}

/** What each name of a closed list means; nothing where the list is not one of ours. */
export function namesExplained({ enum: names }: JsonSchema): JsonSchema {
  if (!Array.isArray(names)) return {};
  const [vocabulary, words] =
    MEANINGS.find(([known]) => known.names.every((name, at) => names[at] === name)) ?? [];
  if (vocabulary === undefined || words === undefined) return {};
  const told = names.map((name) => words[vocabulary.find(String(name)) ?? '']);
  return { enumDescriptions: told.map((each) => (each ? meaningOf(each) : '')) };
}

/** The personas that ship, by id, with a title and what each of them needs. */
export type Cast = Readonly<Record<string, Titled>>;

/** Keys whose value is a persona's id. */
const PERSONA_KEYS: ReadonlySet<string> = new Set(['persona', 'also', 'extends']);

/** Those who ship as names to choose from, where a persona is asked for; others are as good. */
export function castOffered(schema: JsonSchema, key: string, cast: Cast): JsonSchema {
  const names = Object.keys(cast);
  if (!PERSONA_KEYS.has(key) || names.length === 0) return schema;
  if ('pattern' in schema) {
    const { description, ...id } = schema;
    const known = { enum: names, enumDescriptions: Object.values(cast).map(meaningOf) };
    return { ...(description === undefined ? {} : { description }), anyOf: [known, id] };
  }
  const within = (inner: unknown): unknown => (isSchema(inner) ? castOffered(inner, key, cast) : inner);
  return {
    ...schema,
    ...(Array.isArray(schema['anyOf']) ? { anyOf: schema['anyOf'].map(within) } : {}),
    ...('items' in schema ? { items: within(schema['items']) } : {}),
  };
}
