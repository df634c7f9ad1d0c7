/** A person in named parts, as somebody would describe them, and the look these parts make. */
import { tinted } from './colour.ts';
import { THINGS } from './look.ts';
import type { Clothes, Look } from './look.ts';
import type { LookParts } from '../../conversation/conversation.ts';

/** From the lightest to the deepest. */
const SKINS = {
  palest: '#ecc4a8',
  pale: '#e0b08e',
  fair: '#d9a67f',
  light: '#d2a071',
  olive: '#c08d63',
  medium: '#b27a4e',
  tan: '#a36d45',
  brown: '#8c5836',
  deep: '#71452c',
  deepest: '#553322',
} as const satisfies Record<Part<'skin'>, string>;
const HAIRS = {
  black: '#1f1a1c',
  dark_brown: '#2b1d18',
  chestnut: '#4d2f21',
  brown: '#6a4730',
  auburn: '#7a3a20',
  ginger: '#b2602c',
  blond: '#b08a58',
  grey: '#8b8988',
  silver: '#b9b8b8',
  white: '#d8d5d0',
} as const satisfies Record<NonNullable<Hair['natural']>, string>;
const EYES = {
  brown: '#3a2416',
  black: '#241712',
  hazel: '#5c4324',
  green: '#4d6140',
  blue: '#4a6a86',
  grey: '#5f6a72',
} as const satisfies Record<Part<'eyes'>, string>;
const FACES = {
  oval: { width: 0.98, jaw: 0.96, length: 1 },
  round: { width: 1.05, jaw: 1.04, length: 0.96 },
  full: { width: 1.09, jaw: 1.12, length: 0.98 },
  square: { width: 1.03, jaw: 1.1, length: 0.99 },
  long: { width: 0.94, jaw: 0.97, length: 1.06 },
  heart: { width: 0.99, jaw: 0.86, length: 0.98 },
} as const satisfies Record<Part<'face'>, object>;
const NOSES = { small: 0.84, straight: 1, broad: 1.2, strong: 1.28 } as const satisfies Record<
  Part<'nose'>,
  number
>;
const BUILDS = {
  slight: { shoulders: 0.82, neck: 0.8, weight: 0 },
  slim: { shoulders: 0.9, neck: 0.88, weight: 0 },
  average: { shoulders: 0.98, neck: 0.98, weight: 0.2 },
  broad: { shoulders: 1.08, neck: 1.14, weight: 0.3 },
  heavy: { shoulders: 1.12, neck: 1.2, weight: 1 },
} as const satisfies Record<Part<'build'>, object>;
const BROWS = { thin: 0.62, even: 0.9, heavy: 1.25 } as const satisfies Record<Part<'brows'>, number>;

type Part<Key extends keyof LookParts> = NonNullable<LookParts[Key]>;
type Hair = Part<'hair'>;
type Some<T, Key extends keyof T> = Omit<T, Key> & { readonly [K in Key]-?: NonNullable<T[K]> };

/** Parts with everything that nobody can be without. */
export type Parts = Some<
  Omit<LookParts, 'hair' | 'wears' | 'glasses' | 'like'>,
  'age' | 'features' | 'build' | 'skin' | 'face' | 'nose' | 'eyes' | 'brows' | 'posture'
> & {
  readonly hair: Some<Hair, 'cut' | 'colour'>;
  readonly wears: Some<Part<'wears'>, 'cut' | 'colour'>;
  readonly glasses?: Some<Part<'glasses'>, 'shape' | 'colour'> | null;
};

/** Somebody with some parts of their own. */
export function withParts(base: Parts, own: LookParts): Parts {
  const { like: _, ...rest } = own;
  const glasses = own.glasses && { ...PLAIN_GLASSES, ...base.glasses, ...own.glasses };
  return {
    ...base,
    ...rest,
    hair: hairOver(base.hair, own.hair ?? {}),
    wears: { ...base.wears, ...own.wears },
    glasses: glasses === undefined ? (base.glasses ?? null) : glasses,
  };
}

const PLAIN_GLASSES = { shape: 'square', colour: '#2b2430' } as const;

/** A new dye or scarf leaves the brows as they were; hair of another colour grows with them. */
function hairOver(base: Parts['hair'], own: Hair): Parts['hair'] {
  const grown = base.natural ?? (isHair(base.colour) ? base.colour : undefined);
  const isOther = own.colour !== undefined && isHair(own.colour);
  const natural = own.natural ?? (isOther ? undefined : grown);
  const { natural: _, ...worn } = { ...base, ...own };
  return natural === undefined ? worn : { ...worn, natural };
}

const isHair = (colour: string): colour is keyof typeof HAIRS => Object.hasOwn(HAIRS, colour);
const colourOf = (hair: string): string => (isHair(hair) ? HAIRS[hair] : hair);

const isSoft = ({ features }: Parts): boolean => features === 'soft';

export function lookOf(parts: Parts): Look {
  const skin = SKINS[parts.skin];
  const hair = colourOf(parts.hair.colour);
  const grown = colourOf(parts.hair.natural ?? hair);
  return {
    skin,
    lips: parts.lips ?? tinted(skin, isSoft(parts) ? '#a2384a' : '#8e3f38', 0.55),
    mouth: isSoft(parts) ? 1.25 : 1,
    iris: EYES[parts.eyes],
    hair: { style: parts.hair.cut, colour: hair },
    beard: { style: parts.beard ?? 'none', colour: tinted(grown, skin, 0.06) },
    brows: { colour: tinted(grown, '#1d1413', 0.35), thickness: BROWS[parts.brows] },
    lashes: isSoft(parts) ? 1 : 0.15,
    age: (parts.age - 20) / 50,
    head: { ...FACES[parts.face], nose: NOSES[parts.nose] },
    body: bodyOf(parts),
    clothes: clothesOf(parts),
    glasses: glassesOf(parts),
    wears: detailsOf(parts),
    posture: parts.posture,
  };
}

function clothesOf({ wears }: Parts): Clothes {
  const { cut, colour, under = '#d9d4ca', pattern = 'plain', sleeves } = wears;
  return { cut, colour, under, pattern, rolledUp: sleeves === 'short' };
}

function bodyOf(parts: Parts): Look['body'] {
  const { shoulders, neck, weight } = BUILDS[parts.build];
  if (!isSoft(parts)) return { shoulders, neck, weight, bust: 0 };
  const bust = parts.age > 16 ? 0.5 + weight / 2 : 0;
  return { shoulders: shoulders * 0.93, neck: neck * 0.86, weight, bust };
}

function glassesOf({ glasses }: Parts): Look['glasses'] {
  if (!glasses) return { worn: 'no', colour: '#2b2430', shape: 'square' };
  const { shape, colour } = glasses;
  return shape === 'pushed_up' ? { worn: shape, colour, shape: 'half' } : { worn: 'on_nose', colour, shape };
}

const detailsOf = ({ details = {} }: Parts): Look['wears'] =>
  THINGS.flatMap((thing) => (details[thing] ? [{ thing, colour: details[thing] }] : []));
