/** Who is seen, as it is played: somebody of the cast by name, or a look in named parts as plain data. */
import type { CLOTHES, DETAILS, HAIRCUTS, HAIR_COLOURS, PATTERNS, SLEEVES } from './dress-words.ts';
import type { Paint } from './look-colours.ts';
import type {
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

export type HairColour = keyof typeof HAIR_COLOURS;
export type Detail = keyof typeof DETAILS;

export interface Hair {
  readonly cut?: keyof typeof HAIRCUTS;
  /** A dye, or the cloth worn over it, is a paint. */
  readonly colour?: HairColour | Paint;
  /** Of brows and beard where the hair is dyed or covered. */
  readonly natural?: HairColour;
}
export interface Wears {
  readonly cut?: keyof typeof CLOTHES;
  /** The outermost piece. */
  readonly colour?: Paint;
  /** What shows under it. */
  readonly under?: Paint;
  readonly pattern?: keyof typeof PATTERNS;
  readonly sleeves?: keyof typeof SLEEVES;
}
export interface LookParts {
  /** Somebody of the cast to begin from; where there is nobody, everything needed is there. */
  readonly like?: string;
  /** Years, 15–85. */
  readonly age?: number;
  readonly features?: keyof typeof FEATURES;
  readonly build?: keyof typeof BUILDS;
  readonly skin?: keyof typeof SKINS;
  readonly face?: keyof typeof FACES;
  readonly nose?: keyof typeof NOSES;
  readonly eyes?: keyof typeof EYES;
  readonly brows?: keyof typeof BROWS;
  readonly hair?: Hair;
  readonly beard?: keyof typeof BEARDS;
  /** Painted lips; null takes the paint off. */
  readonly lips?: Paint | null;
  readonly wears?: Wears;
  /** Null takes them off. */
  readonly glasses?: {
    readonly shape?: Exclude<keyof typeof GLASSES, 'none'>;
    readonly colour?: Paint;
  } | null;
  /** Small things, each with its paint; they replace those of `like`. */
  readonly details?: Readonly<Partial<Record<Detail, Paint>>>;
  readonly posture?: keyof typeof POSTURES;
}

/** Who is seen: somebody of the cast by name, or somebody in parts. */
export type Seen = string | LookParts;

/** Who somebody is to the ear and in habits, which new clothes do not change. */
export function nameOfSeen(seen: Seen): string {
  if (typeof seen === 'string') return seen;
  return seen.like ?? `${seen.features ?? ''} ${seen.build ?? ''}`;
}
