/** What every key of the three files means, by the group it stands in: for editors and for the reference. */
import { BAND_WORDS } from './band-words.ts';
import { LOOK_KEYS } from './look-key-words.ts';
import { FIGURE_WORDS } from './mood-words.ts';
import { PACK_KEYS } from './pack-key-words.ts';
import { PERSONA_KEYS } from './persona-key-words.ts';
import { REPLY_KEYS } from './reply-key-words.ts';
import { SCENARIO_KEYS } from './scenario-key-words.ts';
import { SITUATION_WORDS } from './scene-words.ts';
import type { Titled } from './compiled.ts';

/** What one key means, with an example as it would be written. */
export interface KeyWords {
  readonly es: string;
  readonly en: string;
  readonly example: string;
  /** What holds where the key is left out, as it would be written. */
  readonly otherwise?: string;
}
export type KeyGroup = Readonly<Record<string, KeyWords>>;

const LINE_EXAMPLE = "{ es: 'Otra vez.', en: 'Again.' }";

/** Keys that are names of a vocabulary mean what the vocabulary says. */
function named(words: Readonly<Record<string, Titled>>, value: string): KeyGroup {
  return Object.fromEntries(
    Object.entries(words).map(([key, { meaning }]) => [key, { ...meaning, example: `${key}: ${value}` }]),
  );
}

const ANY: KeyGroup = {
  any: {
    es: 'Lo que se dice cuando nada más encaja.',
    en: 'What is said where nothing else fits.',
    example: `any: ${LINE_EXAMPLE}`,
  },
};
const MOVED: KeyGroup = {
  softer: {
    es: 'Cuando esa respuesta lo bajó más de dos grados.',
    en: 'When that reply cooled by more than two degrees.',
    example: `softer: ${LINE_EXAMPLE}`,
  },
  harder: {
    es: 'Cuando esa respuesta lo subió más de dos grados.',
    en: 'When that reply heated by more than two degrees.',
    example: `harder: ${LINE_EXAMPLE}`,
  },
};
const BANDS = named(BAND_WORDS, LINE_EXAMPLE);

/** By the group's name (`scenario.issue`), then by key. */
export const KEY_WORDS: Readonly<Record<string, KeyGroup>> = {
  ...PACK_KEYS,
  ...SCENARIO_KEYS,
  ...REPLY_KEYS,
  ...PERSONA_KEYS,
  ...LOOK_KEYS,
  'reply.when': { ...REPLY_KEYS['reply.when'], ...named(FIGURE_WORDS, "'>= 30'") },
  'lines-by-band': { ...BANDS, ...ANY },
  answer: { ...MOVED, ...ANY },
  'stock-lines': { ...BANDS, ...MOVED, ...ANY },
  'persona.stock': named(SITUATION_WORDS, `{ any: ${LINE_EXAMPLE} }`),
};
