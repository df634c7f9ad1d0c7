/** Gestures as places of the hands, in design space from the middle line; what a gesture leaves out stays at rest. */
import type { Bearing } from '../../conversation/conversation.ts';
import type { Pull, Unit } from './face.ts';

type HandUnit = Extract<
  Unit,
  | 'handX'
  | 'handY'
  | 'handTurn'
  | 'handRoll'
  | 'index'
  | 'fingers'
  | 'thumb'
  | 'spread'
  | 'otherX'
  | 'otherY'
  | 'otherTurn'
  | 'otherOpen'
  | 'folded'
  | 'akimbo'
>;
export type Gesture = Readonly<Partial<Record<HandUnit, number>>>;

const asks: Gesture = {
  handX: 222,
  handY: 664,
  handTurn: 0.6,
  handRoll: 1,
  index: 1,
  fingers: 0.9,
  thumb: 1,
  spread: 0.6,
};
const points: Gesture = {
  handX: 216,
  handY: 566,
  handTurn: -0.16,
  handRoll: 1,
  index: 1,
  fingers: 0,
  thumb: 0,
  spread: 0,
};
const grips: Gesture = {
  handX: 250,
  handY: 528,
  handTurn: 0.1,
  handRoll: 1,
  index: 0.84,
  fingers: 0.78,
  thumb: 0.95,
  spread: 1,
};
const offers: Gesture = {
  handX: 204,
  handY: 742,
  handTurn: 0.84,
  handRoll: 1,
  index: 0.86,
  fingers: 0.78,
  thumb: 1,
  spread: 0.2,
};

/** The edge of an open hand, seen from its side. */
const chops: Gesture = {
  handX: 206,
  handY: 604,
  handTurn: -0.3,
  handRoll: 0.52,
  index: 1,
  fingers: 1,
  thumb: 0.5,
  spread: 0,
};
const fist: Gesture = {
  handX: 236,
  handY: 560,
  handTurn: -0.06,
  handRoll: 1,
  index: 0,
  fingers: 0,
  thumb: 0,
  spread: 0,
};
const heart: Gesture = {
  handX: 148,
  handY: 700,
  handTurn: -0.98,
  handRoll: 1,
  index: 0.94,
  fingers: 0.92,
  thumb: 0.7,
  spread: 0.1,
};

/** With one hand, while the other holds a phone or rests on the keys. */
export const ONE_FREE: Readonly<Partial<Record<Bearing, Gesture>>> = {
  asks,
  points,
  chops,
  fists: fist,
  /** The whole hand, fingers apart and half bent: enough. */
  grips,
  hips: { akimbo: 1 },
  /** Thumb and finger at the bridge of the nose. */
  props: {
    handX: 62,
    handY: 418,
    handTurn: -0.6,
    handRoll: -1,
    index: 0.8,
    fingers: 0.12,
    thumb: 0.6,
    spread: 0,
  },
  heart,
  /** Lower and softer: go on, I am listening. */
  offers,
};

/** With both hands. */
export const FREE: Readonly<Partial<Record<Bearing, Gesture>>> = {
  asks: { ...asks, handY: 690, otherX: -226, otherY: 700, otherTurn: -0.6, otherOpen: 0.95 },
  points,
  chops,
  fists: { ...fist, handX: 232, handY: 606, otherX: -228, otherY: 622, otherTurn: 0.06, otherOpen: 0 },
  /** Both hands up, fingers crooked with effort. */
  grips: {
    ...grips,
    handX: 262,
    handY: 566,
    handTurn: -0.12,
    index: 0.6,
    fingers: 0.54,
    otherX: -258,
    otherY: 592,
    otherTurn: 0.16,
    otherOpen: 0.56,
  },
  folds: { folded: 1 },
  hips: { akimbo: 1 },
  /** The head in one hand. */
  props: { otherX: -128, otherY: 452, otherTurn: 0.42, otherOpen: 0.3 },
  heart,
  /** Both palms open towards us. */
  offers: { ...offers, handX: 214, otherX: -214, otherY: 752, otherTurn: -0.84, otherOpen: 0.84 },
  sneers: { folded: 1 },
  weighs_up: { folded: 1 },
  turns_away: { folded: 1 },
};

/** What head, shoulders and eyes do with it. */
export const BODIES: Readonly<Partial<Record<Bearing, Pull>>> = {
  points: { lean: 0.4, tilt: 1.5 },
  chops: { tilt: -2, nod: 4 },
  fists: { shoulders: 0.15, nod: 4 },
  folds: { lean: -0.3, tilt: -1.5, nod: -3 },
  hips: { nod: -7, tilt: 2, shoulders: 0.1 },
  leans_in: { lean: 2.4, nod: 26, turn: -0.17, tilt: 3, gazeX: 0, gazeY: -0.22, shoulders: 0.35 },
  props: { lids: -0.3, gazeY: 0.35, nod: 8, tilt: -4 },
  heart: { browIn: 0.15, nod: 3, tilt: -2 },
  offers: { lean: 0.3 },
  thaws: { shoulders: -0.3, browIn: 0.14, lids: 0.05, breath: -0.2, nod: 2 },
  sneers: { turn: 0.16 },
  weighs_up: { turn: 0.2, tilt: -3, squint: 0.2, lids: -0.1, gazeX: -0.3 },
  deflates: { shoulders: -0.35, nod: 12, gazeY: 0.5, gazeX: -0.1, lids: -0.18, breath: -0.2, lean: -0.3 },
  goes_flat: { gazeX: -0.2, turn: -0.12, nod: 3 },
  turns_away: { turn: -0.66, gazeX: -0.6, nod: -5, lids: -0.12, press: 0.3, lean: -0.5, smile: -0.15 },
  looks_down: { gazeY: 0.25, nod: 5, turn: -0.12 },
};
