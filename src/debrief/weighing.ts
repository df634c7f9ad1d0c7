/** Which of the rules that worked in a turn weighed most for the customer, and what it says. */
import { ACT_WORDS, ACTS, type Figure, type Words } from '../scenario/scenario.ts';
import type { RuleAtWork } from './turns.ts';

/** An act's own effect carries the act's name; what the act means says more. */
export function inWords({ rule, title }: RuleAtWork): Words {
  const act = ACTS.find((each) => each === rule);
  return act === undefined ? title : ACT_WORDS[act].meaning;
}

/** Which way a figure hurts, and how much beside the others. */
const HURTS: Readonly<Partial<Record<Figure, number>>> = {
  anger: 1,
  arousal: 0.6,
  heard: -0.6,
  trust: -0.8,
  hope: -0.6,
  face: -0.6,
  effort: 0.4,
  bait: 0.4,
};
/** An act that counted for nothing is about as bad as ten points of anger. */
const NOTHING_LEFT = 10;

/** How much a rule hurt, in about points of anger; below 0 it did good. */
export function harmOf({ moved, factor = 1 }: RuleAtWork): number {
  const shaped = (1 - Math.min(1, factor)) * NOTHING_LEFT;
  return moved.reduce((harm, { figure, from, to }) => harm + (to - from) * (HURTS[figure] ?? 0), shaped);
}
