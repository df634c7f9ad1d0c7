/** What came from outside with only what we know of in it: nothing rides along, however deep. Pure. */
import type { RunKept } from './run-kept.ts';

type Told = Omit<RunKept, 'recipe'>;

/** Names that mean something to the language itself. */
const LOADED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A run whose fields were found sound, with nothing in them that has no name here. */
export function cleaned(told: Told): Told {
  return {
    ...told,
    score: told.score && cleanScore(told.score),
    disagreements: told.disagreements.map(({ about, turn, reason, preferred, instead }) => ({
      about,
      turn,
      reason,
      preferred,
      ...(instead === undefined ? {} : { instead }),
    })),
    predictions: { made: told.predictions.made, right: told.predictions.right },
    said: told.said.map(({ turn, words, found }) => ({ turn, words, found })),
  };
}

function cleanScore({ total, process, outcome, dimensions, critical }: NonNullable<RunKept['score']>) {
  const named = Object.entries(dimensions).filter(([name]) => !LOADED.includes(name));
  return { total, process, outcome, dimensions: Object.fromEntries(named), critical };
}
