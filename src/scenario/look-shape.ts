/** The shape of a look as a trainer writes it: a name of the cast, or parts under their names. */
import { LOOK_LISTS } from './look-vocabularies.ts';
import { HEX } from './look-colours.ts';
import { optional, record } from './record-shape.ts';
import { listOf, named, nameFrom, numberFrom, scalarIn, turned, unknownName } from './shape.ts';
import type { Shape } from './shape.ts';
import { seenAs } from './seen-shape.ts';
import type { Detail } from './seen.ts';
import { LOOK } from './vocabularies.ts';
import { nameOf } from './vocabulary-lookup.ts';
import type { Vocabulary } from './vocabulary-lookup.ts';

/** A colour by name, or by six hexadecimal digits: a uniform has a colour that nobody has named. */
function colourFrom(names: Vocabulary<string>): Shape<string> {
  return {
    read: (node, reading) => {
      const written = scalarIn(node, reading);
      if (written === undefined) return undefined;
      const name = HEX.test(written.text) ? written.text : nameOf(names, written.text);
      if (name === undefined) unknownName(written, reading, names);
      return name;
    },
    schema: () => ({
      anyOf: [
        { enum: [...names.names, ...names.spellings()] },
        { type: 'string', pattern: '^#?[0-9a-fA-F]{6}$' },
      ],
    }),
  };
}

const COLOUR = named('colour', colourFrom(LOOK_LISTS.colour.names));

/** A group of keys that may be written as the first of them alone: `hair: bun`. */
function orAlone<T, Key extends keyof T & string>(
  group: Shape<T>,
  key: Key,
  names: Vocabulary<NonNullable<T[Key]> & string>,
): Shape<T> {
  const alone = nameFrom(names);
  return {
    read: (node, reading) => {
      if (node.kind === 'map') return group.read(node, reading);
      const name = alone.read(node, reading);
      // What else the group may hold was left out, as every one of its keys may be.
      return name === undefined ? undefined : ({ [key]: name } as T);
    },
    schema: (definitions) => ({ anyOf: [alone.schema(definitions), group.schema(definitions)] }),
  };
}

const HAIR = record({
  cut: optional(nameFrom(LOOK_LISTS.haircut.names)),
  colour: optional(colourFrom(LOOK_LISTS.hairPaint.names)),
  natural: optional(nameFrom(LOOK_LISTS.naturalHair.names)),
});
const WEARS = record({
  cut: optional(nameFrom(LOOK_LISTS.clothes.names)),
  colour: optional(COLOUR),
  under: optional(COLOUR),
  pattern: optional(nameFrom(LOOK_LISTS.pattern.names)),
  sleeves: optional(nameFrom(LOOK_LISTS.sleeves.names)),
});
const GLASSES = record({
  shape: optional(nameFrom(LOOK_LISTS.glasses.names)),
  colour: optional(COLOUR),
});

/** Small things by name, each with its colour; an empty one for the usual colour. */
export type WrittenDetails = Readonly<Partial<Record<Detail, string | undefined>>>;
const PAINTED = record({
  earrings: optional(COLOUR),
  hoops: optional(COLOUR),
  pearls: optional(COLOUR),
  chain: optional(COLOUR),
  tie: optional(COLOUR),
  lanyard: optional(COLOUR),
  freckles: optional(COLOUR),
  mole: optional(COLOUR),
  hearing_aid: optional(COLOUR),
});
const NAMED: Shape<WrittenDetails> = turned(listOf(nameFrom(LOOK_LISTS.detail.names)), (names) =>
  Object.fromEntries(names.map((name) => [name, ''])),
);
/** A list of names, or a group that gives them colours. */
const DETAILS: Shape<WrittenDetails> = {
  read: (node, reading) => (node.kind === 'map' ? PAINTED : NAMED).read(node, reading),
  schema: (definitions) => ({ anyOf: [NAMED.schema(definitions), PAINTED.schema(definitions)] }),
};

/** Lips may be bare. */
const LIPS: Shape<string> = {
  read: (node, reading) =>
    node.kind === 'scalar' && node.text === 'none' ? 'none' : COLOUR.read(node, reading),
  schema: (definitions) => ({ anyOf: [{ const: 'none' }, COLOUR.schema(definitions)] }),
};

const PARTS = record({
  like: optional(seenAs(LOOK)),
  age: optional(numberFrom(15, 85)),
  features: optional(nameFrom(LOOK_LISTS.features.names)),
  build: optional(nameFrom(LOOK_LISTS.build.names)),
  skin: optional(nameFrom(LOOK_LISTS.skin.names)),
  face: optional(nameFrom(LOOK_LISTS.face.names)),
  nose: optional(nameFrom(LOOK_LISTS.nose.names)),
  eyes: optional(nameFrom(LOOK_LISTS.eyes.names)),
  brows: optional(nameFrom(LOOK_LISTS.brows.names)),
  hair: optional(orAlone(HAIR, 'cut', LOOK_LISTS.haircut.names)),
  beard: optional(nameFrom(LOOK_LISTS.beard.names)),
  lips: optional(LIPS),
  wears: optional(orAlone(WEARS, 'cut', LOOK_LISTS.clothes.names)),
  glasses: optional(orAlone(GLASSES, 'shape', LOOK_LISTS.glasses.names)),
  details: optional(DETAILS),
  posture: optional(nameFrom(LOOK_LISTS.posture.names)),
});
type Read<S> = S extends Shape<infer T> ? T : never;
export type WrittenLook = Read<typeof PARTS>;

const NAMED_LOOK = seenAs(LOOK);
/** `look: lucia`, or a group of parts. */
export const SEEN: Shape<string | WrittenLook> = {
  read: (node, reading) => (node.kind === 'map' ? PARTS : NAMED_LOOK).read(node, reading),
  schema: (definitions) => ({ anyOf: [NAMED_LOOK.schema(definitions), PARTS.schema(definitions)] }),
};
