/** The closed lists of a look as the reader looks names up in them. */
import type { Titled } from './compiled.ts';
import type { Code } from './diagnosis.ts';
import { COLOURS } from './look-colours.ts';
import { CLOTHES, DETAILS, HAIRCUTS, HAIR_COLOURS, PATTERNS, SLEEVES } from './dress-words.ts';
import {
  BEARDS,
  BROWS,
  BUILDS,
  EYES,
  FACES,
  FEATURES,
  GLASSES,
  NOSES,
  POSTURES,
  SKINS,
} from './look-words.ts';
import { titlesAsAliases, vocabulary } from './vocabulary-lookup.ts';
import type { Vocabulary } from './vocabulary-lookup.ts';

type Words<Name extends string> = Readonly<Record<Name, Titled>>;

function listed<Name extends string>(words: Words<Name>, code: Code = 'unknown-part'): Vocabulary<Name> {
  return vocabulary(Object.keys(words) as Name[], code, () => titlesAsAliases(words));
}

/** A colour means what it is called. */
const meant = <Name extends string>(colours: Readonly<Record<Name, Pick<Titled, 'title'>>>): Words<Name> =>
  Object.fromEntries(
    Object.entries<Pick<Titled, 'title'>>(colours).map(([name, { title }]) => [
      name,
      { title, meaning: title },
    ]),
  ) as Words<Name>;

export const COLOUR_WORDS = meant(COLOURS);
/** Hair has colours of its own, and may be dyed in any of cloth; so may what is worn over it. */
const HAIR_PAINT_WORDS = { ...HAIR_COLOURS, ...withoutHair(COLOUR_WORDS) };

function withoutHair(words: Words<string>): Words<string> {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !Object.hasOwn(HAIR_COLOURS, name)));
}

/** Every list with its words, for the editor's schema and the help. */
export const LOOK_LISTS = {
  features: { names: listed(FEATURES), words: FEATURES },
  build: { names: listed(BUILDS), words: BUILDS },
  skin: { names: listed(SKINS), words: SKINS },
  face: { names: listed(FACES), words: FACES },
  nose: { names: listed(NOSES), words: NOSES },
  eyes: { names: listed(EYES), words: EYES },
  brows: { names: listed(BROWS), words: BROWS },
  beard: { names: listed(BEARDS), words: BEARDS },
  glasses: { names: listed(GLASSES), words: GLASSES },
  posture: { names: listed(POSTURES), words: POSTURES },
  haircut: { names: listed(HAIRCUTS), words: HAIRCUTS },
  naturalHair: { names: listed(HAIR_COLOURS, 'unknown-colour'), words: HAIR_COLOURS },
  hairPaint: { names: listed(HAIR_PAINT_WORDS, 'unknown-colour'), words: HAIR_PAINT_WORDS },
  clothes: { names: listed(CLOTHES), words: CLOTHES },
  pattern: { names: listed(PATTERNS), words: PATTERNS },
  sleeves: { names: listed(SLEEVES), words: SLEEVES },
  detail: { names: listed(DETAILS), words: DETAILS },
  colour: { names: listed(COLOUR_WORDS, 'unknown-colour'), words: COLOUR_WORDS },
} as const;
