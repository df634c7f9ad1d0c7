/** The free hand: where it is and what it does, chosen from the feelings and blended without steps. */
import { ramp } from '../glide.ts';
import { AT_REST } from './face.ts';
import type { Pull } from './face.ts';
import type { Weights } from './feelings.ts';

const HAND_UNITS = ['handX', 'handY', 'handTurn', 'handRoll', 'index', 'fingers', 'thumb', 'spread'] as const;
type Gesture = Readonly<Record<(typeof HAND_UNITS)[number], number>>;

const GESTURES = {
  /** Open, palm up and out: how is this possible? */
  asks: {
    handX: 250,
    handY: 664,
    handTurn: 0.72,
    handRoll: 1,
    index: 1,
    fingers: 0.9,
    thumb: 1,
    spread: 0.6,
  },
  /** A raised finger that counts every word. */
  points: { handX: 216, handY: 566, handTurn: -0.16, handRoll: 1, index: 1, fingers: 0, thumb: 0, spread: 0 },
  /** The whole hand, fingers apart and half bent: enough. */
  grips: {
    handX: 250,
    handY: 528,
    handTurn: 0.1,
    handRoll: 1,
    index: 0.84,
    fingers: 0.78,
    thumb: 0.95,
    spread: 1,
  },
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
  offers: {
    handX: 240,
    handY: 742,
    handTurn: 0.9,
    handRoll: 1,
    index: 0.86,
    fingers: 0.78,
    thumb: 1,
    spread: 0.2,
  },
} as const satisfies Record<string, Gesture>;
type Name = keyof typeof GESTURES;

/** The pull that brings the free hand from rest to where these feelings want it. */
export function gestureOf(weights: Weights): Pull {
  const wishes: readonly (readonly [Name, number])[] = [
    ['asks', ramp(0.25, 0.8, weights.annoyance)],
    ['points', ramp(0.3, 0.75, weights.anger) * (1 - ramp(0.35, 0.8, weights.rage))],
    ['grips', ramp(0.3, 0.8, weights.rage)],
    ['pinches', ramp(0.5, 0.85, weights.weary)],
    ['offers', weights.moved * weights.content],
  ];
  const sum = wishes.reduce((all, [, wish]) => all + wish * wish, 0);
  const strongest = Math.max(...wishes.map(([, wish]) => wish));
  const share = sum > 0 ? strongest / sum : 0;
  const pull: Record<keyof Gesture, number> = {
    handX: 0,
    handY: 0,
    handTurn: 0,
    handRoll: 0,
    index: 0,
    fingers: 0,
    thumb: 0,
    spread: 0,
  };
  for (const [name, wish] of wishes) {
    for (const unit of HAND_UNITS) {
      pull[unit] += (GESTURES[name][unit] - AT_REST[unit]) * wish * wish * share;
    }
  }
  // Who pinches the bridge of the nose shuts the eyes.
  return { ...pull, lids: -0.4 * ramp(0.5, 0.85, weights.weary) };
}
