/** What people look like, as data. A new face is a new entry in `LOOKS`, never new drawing code. */
export interface Look {
  /** Colour of the skin in even light. */
  readonly skin: string;
  readonly lips: string;
  readonly iris: string;
  readonly hair: { readonly style: HairStyle; readonly colour: string };
  readonly beard: { readonly style: BeardStyle; readonly colour: string };
  readonly brows: { readonly colour: string; readonly thickness: number };
  /** 0 twenty years, 1 seventy. */
  readonly age: number;
  /** 1 is the house's average head. */
  readonly head: {
    readonly width: number;
    readonly jaw: number;
    readonly length: number;
    readonly nose: number;
  };
  /** 1 is the house's average body. */
  readonly body: { readonly shoulders: number; readonly neck: number };
  readonly clothes: Clothes;
  readonly glasses: { readonly worn: 'no' | 'on_nose' | 'pushed_up'; readonly colour: string };
}
export type HairStyle = 'tousled' | 'receding' | 'cropped' | 'bun' | 'bob' | 'bald';
export type BeardStyle = 'none' | 'stubble' | 'moustache' | 'full';
export interface Clothes {
  readonly cut: 'open_shirt' | 'vest' | 'knit';
  /** The outermost piece. */
  readonly colour: string;
  /** What shows under it. */
  readonly under: string;
  readonly pattern: 'plain' | 'checked';
  /** Bare from the elbow. */
  readonly rolledUp: boolean;
}

const AVERAGE = { width: 1, jaw: 1, length: 1, nose: 1 } as const;

const NEUTRAL_LOOK: Look = {
  skin: '#c08a63',
  lips: '#a4584c',
  iris: '#3d2a1c',
  hair: { style: 'cropped', colour: '#2b2220' },
  beard: { style: 'none', colour: '#2b2220' },
  brows: { colour: '#2b2220', thickness: 1 },
  age: 0.35,
  head: AVERAGE,
  body: { shoulders: 0.96, neck: 0.95 },
  clothes: { cut: 'knit', colour: '#5b6b80', under: '#d9d4ca', pattern: 'plain', rolledUp: false },
  glasses: { worn: 'no', colour: '#2b2430' },
};

const LOOKS: Readonly<Record<string, Look>> = {
  rodrigo: {
    skin: '#b67c52',
    lips: '#96493c',
    iris: '#3a2214',
    hair: { style: 'tousled', colour: '#261a17' },
    beard: { style: 'stubble', colour: '#2a1c18' },
    brows: { colour: '#231815', thickness: 1.08 },
    age: 0.42,
    head: { width: 1, jaw: 1, length: 1, nose: 1 },
    body: { shoulders: 1, neck: 1 },
    clothes: { cut: 'open_shirt', colour: '#3d6079', under: '#d8d2c6', pattern: 'plain', rolledUp: true },
    glasses: { worn: 'no', colour: '#2b2430' },
  },
  cobos: {
    skin: '#cf9d74',
    lips: '#a35c4c',
    iris: '#463422',
    hair: { style: 'receding', colour: '#8d8a88' },
    beard: { style: 'moustache', colour: '#7b7674' },
    brows: { colour: '#55504e', thickness: 1.3 },
    age: 0.88,
    head: { width: 1.05, jaw: 1.08, length: 0.99, nose: 1.22 },
    body: { shoulders: 1.07, neck: 1.13 },
    clothes: { cut: 'vest', colour: '#33404c', under: '#a4523c', pattern: 'checked', rolledUp: true },
    glasses: { worn: 'pushed_up', colour: '#2c2728' },
  },
};

/** The look of that name; a neutral person for names nobody has drawn. */
export const lookNamed = (name: string): Look =>
  Object.hasOwn(LOOKS, name) ? (LOOKS[name] ?? NEUTRAL_LOOK) : NEUTRAL_LOOK;
