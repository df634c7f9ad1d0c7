import type { LookParts } from '../../conversation/conversation.ts';

/** What people look like, ready to be painted. Where it comes from: `parts.ts`. */
export interface Look {
  /** Colour of the skin in even light. */
  readonly skin: string;
  readonly lips: string;
  /** How full the lips are; 1 is the house's average. */
  readonly mouth: number;
  readonly iris: string;
  readonly hair: { readonly style: HairStyle; readonly colour: string };
  readonly beard: { readonly style: BeardStyle; readonly colour: string };
  readonly brows: { readonly colour: string; readonly thickness: number };
  /** How long the lashes are, 0–1. */
  readonly lashes: number;
  /** 0 twenty years, 1 seventy. */
  readonly age: number;
  /** 1 is the house's average head. */
  readonly head: {
    readonly width: number;
    readonly jaw: number;
    readonly length: number;
    readonly nose: number;
  };
  /** 1 is the house's average body; `bust` and `weight` 0–1. */
  readonly body: {
    readonly shoulders: number;
    readonly neck: number;
    readonly bust: number;
    readonly weight: number;
  };
  readonly clothes: Clothes;
  readonly glasses: {
    readonly worn: 'no' | 'on_nose' | 'pushed_up';
    readonly colour: string;
    readonly shape: GlassesShape;
  };
  readonly wears: readonly Worn[];
  /** How the person carries head and shoulders when nothing is wrong. */
  readonly posture: Posture;
}
export type HairStyle = NonNullable<NonNullable<LookParts['hair']>['cut']>;
export type BeardStyle = NonNullable<LookParts['beard']>;
export type GlassesShape = Exclude<NonNullable<NonNullable<LookParts['glasses']>['shape']>, 'pushed_up'>;
export type Posture = NonNullable<LookParts['posture']>;
/** Clothes as written. */
type Dressed = NonNullable<LookParts['wears']>;
export type Cut = NonNullable<Dressed['cut']>;
export interface Clothes {
  readonly cut: Cut;
  /** The outermost piece. */
  readonly colour: string;
  /** What shows under it. */
  readonly under: string;
  readonly pattern: NonNullable<Dressed['pattern']>;
  /** Bare from the elbow. */
  readonly rolledUp: boolean;
}
/** In the order they are put on. */
export const THINGS = [
  'earrings',
  'hoops',
  'pearls',
  'chain',
  'tie',
  'lanyard',
  'freckles',
  'mole',
  'hearing_aid',
] as const satisfies readonly (keyof NonNullable<LookParts['details']>)[];
/** Small things a person is known by; `colour` of the thing itself. */
export interface Worn {
  readonly thing: (typeof THINGS)[number];
  readonly colour: string;
}
