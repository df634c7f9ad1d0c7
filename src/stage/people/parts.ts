/** A person in named parts, as somebody would describe them, and the look these parts make. */
import { tinted } from './colour.ts';
import { THINGS } from './look.ts';
import type { BeardStyle, Clothes, GlassesShape, HairStyle, Look, Posture, Worn } from './look.ts';

/** From the fairest to the darkest. */
export const SKINS = {
  porcelain: '#ecc4a8',
  fair: '#e0b08e',
  peach: '#d9a67f',
  sand: '#d2a071',
  olive: '#c08d63',
  honey: '#b27a4e',
  tan: '#a36d45',
  bronze: '#8c5836',
  umber: '#71452c',
  ebony: '#553322',
} as const;
export const HAIRS = {
  black: '#1f1a1c',
  espresso: '#2b1d18',
  chestnut: '#4d2f21',
  walnut: '#6a4730',
  auburn: '#7a3a20',
  ginger: '#b2602c',
  sandy: '#b08a58',
  steel: '#8b8988',
  silver: '#b9b8b8',
  white: '#d8d5d0',
} as const;
const EYES = {
  brown: '#3a2416',
  black: '#241712',
  hazel: '#5c4324',
  green: '#4d6140',
  blue: '#4a6a86',
  grey: '#5f6a72',
};
const FACES = {
  oval: { width: 0.98, jaw: 0.96, length: 1 },
  round: { width: 1.05, jaw: 1.04, length: 0.96 },
  full: { width: 1.09, jaw: 1.12, length: 0.98 },
  square: { width: 1.03, jaw: 1.1, length: 0.99 },
  long: { width: 0.94, jaw: 0.97, length: 1.06 },
  heart: { width: 0.99, jaw: 0.86, length: 0.98 },
} as const;
const NOSES = { small: 0.84, straight: 1, broad: 1.2, strong: 1.28 } as const;
const BUILDS = {
  slight: { shoulders: 0.82, neck: 0.8, weight: 0 },
  slim: { shoulders: 0.9, neck: 0.88, weight: 0 },
  average: { shoulders: 0.98, neck: 0.98, weight: 0.2 },
  broad: { shoulders: 1.08, neck: 1.14, weight: 0.3 },
  heavy: { shoulders: 1.12, neck: 1.2, weight: 1 },
} as const;
const BROWS = { thin: 0.62, even: 0.9, heavy: 1.25 } as const;

export interface Parts {
  /** Years, 15–85. */
  readonly years: number;
  /** `soft`: finer neck and jaw, fuller lips, longer lashes. */
  readonly features: 'soft' | 'strong';
  readonly build: keyof typeof BUILDS;
  readonly skin: keyof typeof SKINS;
  readonly face: keyof typeof FACES;
  readonly nose: keyof typeof NOSES;
  readonly eyes: keyof typeof EYES;
  /** Style and colour; a colour of cloth for what is worn over the hair. */
  readonly hair: readonly [HairStyle, keyof typeof HAIRS | `#${string}`];
  readonly brows: keyof typeof BROWS;
  /** Where hair is hidden or dyed, brows and beard have a colour of their own. */
  readonly ownHair?: keyof typeof HAIRS;
  readonly beard?: BeardStyle;
  /** Colour of painted lips. */
  readonly lips?: string;
  readonly dress: Pick<Clothes, 'cut' | 'colour'> & Partial<Clothes>;
  readonly glasses?: readonly [GlassesShape | 'pushed_up', string];
  readonly wears?: Readonly<Partial<Record<Worn['thing'], string>>>;
  readonly posture: Posture;
}

const colourOf = (hair: string): string =>
  Object.hasOwn(HAIRS, hair) ? HAIRS[hair as keyof typeof HAIRS] : hair;

const isSoft = ({ features }: Parts): boolean => features === 'soft';

export function lookOf(parts: Parts): Look {
  const skin = SKINS[parts.skin];
  const hair = colourOf(parts.hair[1]);
  const grown = parts.ownHair ? HAIRS[parts.ownHair] : hair;
  return {
    skin,
    lips: parts.lips ?? tinted(skin, isSoft(parts) ? '#a2384a' : '#8e3f38', 0.55),
    mouth: isSoft(parts) ? 1.25 : 1,
    iris: EYES[parts.eyes],
    hair: { style: parts.hair[0], colour: hair },
    beard: { style: parts.beard ?? 'none', colour: tinted(grown, skin, 0.06) },
    brows: { colour: tinted(grown, '#1d1413', 0.35), thickness: BROWS[parts.brows] },
    lashes: isSoft(parts) ? 1 : 0.15,
    age: (parts.years - 20) / 50,
    head: { ...FACES[parts.face], nose: NOSES[parts.nose] },
    body: bodyOf(parts),
    clothes: { under: '#d9d4ca', pattern: 'plain', rolledUp: false, ...parts.dress },
    glasses: glassesOf(parts),
    wears: wearsOf(parts),
    posture: parts.posture,
  };
}

function bodyOf(parts: Parts): Look['body'] {
  const { shoulders, neck, weight } = BUILDS[parts.build];
  if (!isSoft(parts)) return { shoulders, neck, weight, bust: 0 };
  const bust = parts.years > 16 ? 0.5 + weight / 2 : 0;
  return { shoulders: shoulders * 0.93, neck: neck * 0.86, weight, bust };
}

function glassesOf({ glasses }: Parts): Look['glasses'] {
  if (!glasses) return { worn: 'no', colour: '#2b2430', shape: 'square' };
  const [shape, colour] = glasses;
  return shape === 'pushed_up' ? { worn: shape, colour, shape: 'half' } : { worn: 'on_nose', colour, shape };
}

const wearsOf = ({ wears = {} }: Parts): Look['wears'] =>
  THINGS.flatMap((thing) => (wears[thing] ? [{ thing, colour: wears[thing] }] : []));
