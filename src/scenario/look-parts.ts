/** A look as written made into the parts that are played: colours as paint, defaults where nobody lends them. */
import type { Customer } from './compiled.ts';
import { DETAILS, HAIR_COLOURS } from './dress-words.ts';
import { COLOURS, isColour } from './look-colours.ts';
import type { Paint } from './look-colours.ts';
import type { WrittenDetails, WrittenLook } from './look-shape.ts';
import { onlyWritten } from './record-shape.ts';
import type { Detail, Hair, HairColour, LookParts, Wears } from './seen.ts';

/** The look written, with everything decided that nobody of the cast lends. */
export function partsFrom(written: WrittenLook, gender: Customer['gender']): LookParts {
  const { hair, wears, lips, glasses, details, ...plain } = written;
  const own: LookParts = {
    ...onlyWritten(plain),
    ...(hair === undefined ? {} : { hair: hairFrom(hair) }),
    ...(wears === undefined ? {} : { wears: wearsFrom(wears) }),
    ...(lips === undefined ? {} : { lips: lips === 'none' ? null : paintOf(lips) }),
    ...(glasses === undefined ? {} : { glasses: glassesFrom(glasses) }),
    ...(details === undefined ? {} : { details: detailsFrom(details) }),
  };
  return own.like === undefined ? ordinary(own, gender) : own;
}

const ORDINARY_AGE = 38;
const UNREMARKABLE: LookParts = {
  build: 'average',
  skin: 'olive',
  face: 'oval',
  nose: 'straight',
  eyes: 'brown',
  brows: 'even',
  posture: 'upright',
};

/** Nobody in particular, of that gender and age: what was left out of a look that begins from nobody. */
function ordinary(own: LookParts, gender: Customer['gender']): LookParts {
  const isHer = gender === 'feminine';
  const age = own.age ?? ORDINARY_AGE;
  const natural = own.hair?.natural ?? hairAt(age);
  const colour = own.hair?.colour ?? natural;
  return {
    features: isHer ? 'soft' : 'strong',
    ...UNREMARKABLE,
    ...own,
    age,
    hair: { cut: isHer ? 'bob' : 'side_part', ...own.hair, colour, ...ownHair(colour, natural) },
    wears: { cut: 'sweater', colour: '#5b6b80', ...own.wears },
  };
}

const COVERS: ReadonlySet<string> = new Set(['headscarf', 'turban']);

/** A paint on the head says nothing of the brows. */
const ownHair = (colour: string, natural: HairColour): Pick<Hair, 'natural'> =>
  colour.startsWith('#') ? { natural } : {};

/** The hair most people have at an age. */
function hairAt(age: number): HairColour {
  if (age >= 72) return 'white';
  return age >= 60 ? 'grey' : 'dark_brown';
}

/** The paint a colour is written for: by name, or by its six digits. */
function paintOf(written: string): Paint {
  if (isColour(written)) return COLOURS[written].paint;
  return `#${written.replace('#', '').toLowerCase()}`;
}

const isHairColour = (name: string): name is HairColour => Object.hasOwn(HAIR_COLOURS, name);

/** A name that hair and cloth share is a colour of hair, unless cloth is what is seen. */
function hairFrom({ cut, colour, natural }: NonNullable<WrittenLook['hair']>): Hair {
  return {
    ...onlyWritten({ cut, natural }),
    ...hairPaint(colour, cut !== undefined && COVERS.has(cut)),
  };
}

/** Cloth that nobody chose a colour for is teal: hair of somebody of the cast is no cloth. */
function hairPaint(colour: string | undefined, isCloth: boolean): Pick<Hair, 'colour'> {
  if (colour === undefined) return isCloth ? { colour: COLOURS.teal.paint } : {};
  return { colour: isHairColour(colour) && !(isCloth && isColour(colour)) ? colour : paintOf(colour) };
}

function wearsFrom({ colour, under, ...rest }: NonNullable<WrittenLook['wears']>): Wears {
  return {
    ...onlyWritten(rest),
    ...(colour === undefined ? {} : { colour: paintOf(colour) }),
    ...(under === undefined ? {} : { under: paintOf(under) }),
  };
}

function glassesFrom({
  shape,
  colour,
}: NonNullable<WrittenLook['glasses']>): NonNullable<LookParts['glasses']> | null {
  if (shape === 'none') return null;
  return { ...onlyWritten({ shape }), ...(colour === undefined ? {} : { colour: paintOf(colour) }) };
}

/** What small things are mostly made of; freckles and moles as they show on most skins. */
const USUAL: Readonly<Record<Detail, Paint>> = {
  earrings: COLOURS.gold.paint,
  hoops: COLOURS.gold.paint,
  pearls: '#efe7da',
  chain: COLOURS.gold.paint,
  tie: COLOURS.burgundy.paint,
  lanyard: COLOURS.mustard.paint,
  freckles: '#a05c3a',
  mole: '#4e2e20',
  hearing_aid: COLOURS.beige.paint,
};

function detailsFrom(written: WrittenDetails): NonNullable<LookParts['details']> {
  const names = Object.keys(DETAILS) as Detail[];
  const worn = names.filter((name) => written[name] !== undefined);
  return Object.fromEntries(worn.map((name) => [name, detailPaint(name, written[name])]));
}

const detailPaint = (name: Detail, colour: string | undefined): Paint =>
  colour === undefined || colour === '' ? USUAL[name] : paintOf(colour);
