/** What body and face take on at an end or a beginning, as places of the face's units. */
import { between } from '../glide.ts';
import type { Face } from '../art.ts';

export type Stance = Readonly<Partial<Face>>;

/** Nothing of the quarrel is left in the face. */
const LOOSE: Stance = {
  furrow: 0,
  slant: 0,
  squint: 0.12,
  bare: 0,
  snarl: 0,
  jaw: 0,
  strain: 0,
  tremor: 0,
  skew: 0,
  browTwist: 0,
  folded: 0,
};
const HANDS_DOWN: Stance = { handY: 980, otherY: 980 };

export const POSES = {
  /** A long breath out, and a small smile that stays. */
  relieved: {
    ...LOOSE,
    ...HANDS_DOWN,
    browIn: 0.34,
    browOut: 0.2,
    smile: 0.58,
    width: 0.08,
    squint: 0.3,
    lids: 0.86,
    press: 0,
    shoulders: -0.55,
    lean: 0.1,
    gazeX: 0,
    gazeY: 0,
  },
  at_ease: { ...LOOSE, ...HANDS_DOWN, smile: 0.36, browIn: 0.16, lids: 0.9, press: 0.05, shoulders: -0.35 },
  /** The same, already on the way. */
  going_at_ease: {
    ...LOOSE,
    ...HANDS_DOWN,
    smile: 0.32,
    press: 0.05,
    shoulders: -0.3,
    turn: -0.42,
    gazeX: -0.7,
  },
  to_the_colleague: {
    ...LOOSE,
    ...HANDS_DOWN,
    smile: 0.26,
    browOut: 0.16,
    browIn: 0.2,
    turn: 0.42,
    gazeX: 0.75,
    shoulders: -0.3,
  },
  /** Looks down, and the open hand lets it be. */
  hands_over: {
    ...LOOSE,
    gazeX: 0.45,
    gazeY: 0.6,
    lids: 0.78,
    nod: 10,
    smile: 0.08,
    browIn: 0.35,
    shoulders: -0.5,
    handX: 190,
    handY: 742,
    handTurn: 0.84,
    handRoll: -1,
    fingers: 0.8,
    index: 0.85,
    thumb: 0.8,
  },
  weary: {
    ...LOOSE,
    ...HANDS_DOWN,
    lids: 0.58,
    browIn: 0.36,
    browOut: -0.4,
    gazeX: -0.25,
    gazeY: 0.62,
    smile: -0.34,
    press: 0.25,
    shoulders: -0.9,
    nod: 16,
    tilt: -5,
    breath: 0.6,
  },
  /** Nobody home. */
  empty: {
    ...LOOSE,
    ...HANDS_DOWN,
    lids: 0.66,
    browIn: 0.05,
    browOut: -0.15,
    gazeX: -0.85,
    gazeY: 0.12,
    smile: -0.05,
    press: 0.12,
    turn: -0.3,
    shoulders: -0.8,
    nod: 6,
    breath: 0.5,
  },
  turned_away: {
    ...HANDS_DOWN,
    folded: 0,
    turn: -0.5,
    gazeX: -1,
    nod: -6,
    lids: 0.8,
    press: 0.6,
    jaw: 0,
    bare: 0,
  },
  /** Bends over whatever ends the contact. */
  shuts_it: {
    gazeY: 0.9,
    nod: 20,
    lids: 0.72,
    press: 0.8,
    jaw: 0,
    bare: 0,
    lean: 0.8,
    ...HANDS_DOWN,
    folded: 0,
  },
  slams: {
    gazeX: -0.5,
    gazeY: 0.5,
    nod: 24,
    lean: 0.9,
    tilt: 8,
    press: 0.9,
    jaw: 0,
    shoulders: 0.7,
    ...HANDS_DOWN,
  },
  /** A finger up: somebody above you will hear of this. */
  asks_for_the_boss: {
    folded: 0,
    otherY: 980,
    handX: 236,
    handY: 470,
    handTurn: -0.05,
    handRoll: 1,
    index: 1,
    fingers: 0,
    thumb: 0,
    spread: 0,
    gazeX: 0.3,
    gazeY: -0.75,
    browOut: 0.5,
    nod: -12,
    press: 0.5,
    jaw: 0,
    bare: 0,
  },
  /** The world is told: eyes on the screen, and a thin smile. */
  tells_the_world: {
    ...LOOSE,
    handX: 120,
    handY: 735,
    handTurn: -0.25,
    handRoll: -1,
    index: 0.3,
    fingers: 0.25,
    thumb: 0.5,
    gazeX: 0.3,
    gazeY: 0.85,
    lids: 0.74,
    nod: 12,
    smile: 0.14,
    skew: -0.5,
    press: 0.35,
    browIn: -0.3,
  },
  got_their_way: {
    ...LOOSE,
    folded: 0,
    otherY: 980,
    smile: 0.5,
    skew: -0.7,
    browTwist: 0.5,
    lids: 0.74,
    nod: -8,
    handX: 196,
    handY: 560,
    handTurn: -0.2,
    handRoll: -1,
    index: 0.2,
    fingers: 0.15,
    thumb: 0.3,
  },
  taken_aback: {
    ...HANDS_DOWN,
    folded: 0,
    jaw: 0.12,
    bare: 0,
    lids: 1.1,
    browIn: 0.3,
    browOut: 0.4,
    lean: -0.4,
  },
  /** Before they look down at what they write on. */
  looks_up: { gazeY: -1.0, gazeX: 0.3, nod: -22, browOut: 0.3, browIn: 0.1, lids: 1.05 },
} as const satisfies Readonly<Record<string, Stance>>;
export type PoseName = keyof typeof POSES;

interface Bend {
  readonly pose: Stance;
  /** 0–1. */
  readonly posed: number;
  readonly nod: number;
  /** How far the phone has been taken from the ear, 0–1. */
  readonly lowered?: number;
}

/** A face on its way to a stance, `posed` 0–1, and nodding by so many pixels of its own space. */
export function bent(face: Face, { pose, posed, nod, lowered = 0 }: Bend): Face {
  if (posed === 0 && nod === 0 && lowered === 0) return face;
  const bending: Record<keyof Face, number> = { ...face };
  for (const unit of Object.keys(pose) as (keyof Face)[]) {
    bending[unit] = between(face[unit], pose[unit] ?? face[unit], posed);
  }
  bending.nod += nod;
  bending.lowered = Math.max(bending.lowered, lowered);
  return bending;
}
