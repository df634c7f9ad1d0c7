/** What the page and whoever reckons for it say to each other: plain JSON, so that it can cross to another thread. */
import type { Recipe } from '../../conversation/conversation.ts';
import type { Dispute, Examples, Pivot, ScoreGround } from '../../debrief/debrief.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';

/** A finished run, all that is needed to play it again. */
export interface RunAsked {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly recipe: Recipe;
}

/** What came out: the pivots, and how good the run could have been. */
export interface Reckoned {
  readonly pivots: readonly Pivot[];
  /** The best that was within reach from the first moment, 0–100. */
  readonly best: number;
  /** What the outcome is measured against. */
  readonly ground: ScoreGround;
  /** Where the key and the search disagree by much. */
  readonly disputes: readonly Dispute[];
  /** A course that works and one of bad advice; null where nobody has worked them out. */
  readonly examples: Examples | null;
  /** Whether every continuation was looked at: then nothing better exists. */
  readonly exhaustive: boolean;
}

/** What the worker says back. */
export type Told =
  | { readonly is: 'under_way'; readonly progress: number }
  | { readonly is: 'done'; readonly found: Reckoned }
  | { readonly is: 'failed' };
