/** What the hands do: chosen from the feelings and from what they hold, and blended without steps. */
import { ramp } from '../glide.ts';
import { AT_REST } from './face.ts';
import { FREE, ONE_FREE } from './gestures.ts';
import type { Gesture } from './gestures.ts';
import type { Holds } from './holds.ts';
import type { Pull } from './face.ts';
import type { Weights } from './feelings.ts';

type Wish = readonly [Gesture, number];

/** Who holds something has one hand to speak with, and cannot fold the arms. */
function wishesOf(weights: Weights, holds: Holds): readonly Wish[] {
  const { annoyance, anger, rage, weary, moved, content, ashamed, gloating, wary } = weights;
  const points = ramp(0.3, 0.75, anger) * (1 - ramp(0.35, 0.8, rage));
  if (holds !== 'nothing') {
    return [
      [ONE_FREE.asks, ramp(0.25, 0.8, annoyance)],
      [ONE_FREE.points, points],
      [ONE_FREE.grips, ramp(0.3, 0.8, rage)],
      [ONE_FREE.pinches, ramp(0.5, 0.85, weary)],
      [ONE_FREE.offers, moved * content],
    ];
  }
  return [
    [FREE.folds, Math.max(ramp(0.2, 0.6, annoyance) * (1 - ashamed), ramp(0.3, 0.8, wary), gloating)],
    [FREE.points, points],
    [FREE.grips, ramp(0.3, 0.8, rage)],
    [FREE.props, ramp(0.5, 0.85, weary)],
    [FREE.heart, ramp(0.55, 0.95, moved) * (1 - ramp(0.3, 0.7, content)) * (1 - 0.8 * annoyance)],
    [FREE.offers, moved * content],
  ];
}

/** A hand is raised, or it is not; in between it would hover. */
const shown = (wish: number): number => ramp(0.2, 0.62, wish);

/** The pull that brings the hands from rest to where these feelings want them: half of two gestures is none. */
export function gestureOf(weights: Weights, holds: Holds): Pull {
  const wishes = wishesOf(weights, holds);
  const [gesture, wish] = wishes.reduce((best, each) => (each[1] > best[1] ? each : best));
  const pull: Partial<Record<keyof Gesture, number>> = {};
  for (const unit of Object.keys(gesture) as (keyof Gesture)[]) {
    pull[unit] = ((gesture[unit] ?? AT_REST[unit]) - AT_REST[unit]) * shown(wish);
  }
  // Who pinches the bridge of the nose, or props the head up, shuts the eyes.
  return { ...pull, lids: -0.4 * ramp(0.5, 0.85, weights.weary) };
}
