/** How the learner's scores have gone over time: by dimension, by customer, by source. Pure. */
import { DIMENSIONS, SCORE_BANDS, scoreBandOf, type Dimension } from '../../debrief/debrief.ts';
import type { RunKept, ScoreKept } from './run-kept.ts';

/** No claim about a person before so many different scenarios with so many kinds of customer (domain 4.2). */
const ENOUGH_SCENARIOS = 8;
const ENOUGH_PERSONAS = 5;

/** A scored run, in the order they were played. */
export interface Scored {
  /** From 1. */
  readonly place: number;
  readonly run: RunKept & { readonly score: ScoreKept };
}

export interface PlaceOnCourse {
  readonly place: number;
  /** 0–100. */
  readonly points: number;
}

export interface Mean {
  readonly name: string;
  /** 0–100. */
  readonly mean: number;
  /** Of how many runs. */
  readonly runs: number;
}

export interface Progress {
  readonly scored: readonly Scored[];
  /** Each of the seven; without points where no run showed it. */
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly points: readonly PlaceOnCourse[];
  }[];
  /** By persona's id and by source, lowest mean first: there the next practice pays most. */
  readonly byPersona: readonly Mean[];
  readonly bySource: readonly Mean[];
  /** From the lowest band up, with how many runs lie in it. */
  readonly bands: readonly { readonly id: string; readonly runs: number }[];
  readonly scenarios: number;
  readonly personas: number;
  /** Whether the figures may be said to tell something about the person. */
  readonly isEnough: boolean;
}

/** Sources a scenario teaches, by its pack and id. */
export type SourcesOf = (run: RunKept) => readonly string[];

/** Runs that were explored count for nothing, runs without a score not yet. */
export function progressOf(runs: readonly RunKept[], sourcesOf: SourcesOf): Progress {
  const scored = scoredIn(runs);
  const totals = scored.map(({ run }) => run.score.total);
  const scenarios = new Set(scored.map(({ run: { recipe } }) => `${recipe.pack}/${recipe.scenario}`)).size;
  const personas = new Set(scored.map(({ run }) => run.recipe.persona)).size;
  return {
    scored,
    dimensions: DIMENSIONS.map((dimension) => ({ dimension, points: courseOf(scored, dimension) })),
    byPersona: meansBy(scored, ({ recipe }) => [recipe.persona]),
    bySource: meansBy(scored, sourcesOf),
    bands: SCORE_BANDS.map(({ id }) => ({
      id,
      runs: totals.filter((total) => scoreBandOf(total).id === id).length,
    })),
    scenarios,
    personas,
    isEnough: scenarios >= ENOUGH_SCENARIOS && personas >= ENOUGH_PERSONAS,
  };
}

function scoredIn(runs: readonly RunKept[]): readonly Scored[] {
  return runs
    .filter(({ mode }) => mode !== 'explore')
    .flatMap((run) => (run.score === null ? [] : [{ ...run, score: run.score }]))
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .map((run, index) => ({ place: index + 1, run }));
}

function courseOf(scored: readonly Scored[], dimension: Dimension): readonly PlaceOnCourse[] {
  return scored.flatMap(({ place, run }) => {
    const points = run.score.dimensions[dimension];
    return points === undefined ? [] : [{ place, points }];
  });
}

function meansBy(scored: readonly Scored[], namesOf: SourcesOf): readonly Mean[] {
  const totals = new Map<string, number[]>();
  for (const { run } of scored)
    for (const name of new Set(namesOf(run)))
      totals.set(name, [...(totals.get(name) ?? []), run.score.total]);
  return [...totals]
    .map(([name, of]) => ({
      name,
      mean: of.reduce((sum, each) => sum + each, 0) / of.length,
      runs: of.length,
    }))
    .toSorted((a, b) => a.mean - b.mean || a.name.localeCompare(b.name));
}
