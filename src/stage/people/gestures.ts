/** Gestures as places of the hands, in design space from the middle line; what a gesture leaves out stays at rest. */
import type { Unit } from './face.ts';

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

/** With one hand, while the other holds a phone or rests on the keys. */
export const ONE_FREE = {
  /** Open, palm up and out: how is this possible? */
  asks,
  /** A raised finger that counts every word. */
  points,
  /** The whole hand, fingers apart and half bent: enough. */
  grips,
  /** Thumb and finger at the bridge of the nose. */
  pinches: {
    handX: 62,
    handY: 418,
    handTurn: -0.6,
    handRoll: -1,
    index: 0.8,
    fingers: 0.12,
    thumb: 0.6,
    spread: 0,
  },
  /** Lower and softer: go on, I am listening. */
  offers,
} as const satisfies Readonly<Record<string, Gesture>>;

/** With both hands. */
export const FREE = {
  folds: { folded: 1 },
  points,
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
  /** The head in one hand. */
  props: { otherX: -128, otherY: 452, otherTurn: 0.42, otherOpen: 0.3 },
  /** A hand on the heart. */
  heart: {
    handX: 148,
    handY: 700,
    handTurn: -0.98,
    handRoll: 1,
    index: 0.94,
    fingers: 0.92,
    thumb: 0.7,
    spread: 0.1,
  },
  offers,
} as const satisfies Readonly<Record<string, Gesture>>;
