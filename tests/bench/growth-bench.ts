/** How best play grows with a scenario: 10, 100 and 1,000 beats. */
import type { Scenario } from '../../src/scenario/scenario.ts';
import { begin, bestPlay, finish, rehearse, type Search } from '../../src/trial/trial.ts';
import { braidOf, chainOf, treeOf } from './made-up.ts';
import { count, duration, median, print, timed } from './stopwatch.ts';

const BEATS = [10, 100, 1_000];

interface Family {
  readonly title: string;
  readonly scenario: (beats: number) => Scenario;
  /** Moments a search may look at. */
  readonly states: number;
  readonly rounds: number;
}

/** What a search may look at unless told otherwise. */
const BUDGET = 20_000;
const FAMILIES: readonly Family[] = [
  {
    title: 'Best play in a tree of beats, every one of them looked at',
    scenario: treeOf,
    states: 1_000_000,
    rounds: 15,
  },
  {
    title: `Best play in ten choices through ever more beats, up to ${count(BUDGET)} states`,
    scenario: braidOf,
    states: BUDGET,
    rounds: 5,
  },
  {
    title: `Best play in a chain of beats, longer than a search looks ahead, up to ${count(BUDGET)} states`,
    scenario: chainOf,
    states: BUDGET,
    rounds: 5,
  },
];

interface Grown {
  readonly beats: number;
  readonly time: number;
  readonly search: Search;
}

/** Sizes are taken in turn, so that whatever disturbs the machine disturbs all of them. The first round warms up. */
function grown({ scenario, states, rounds: times }: Family): readonly Grown[] {
  const sizes = BEATS.map((beats) => ({ beats, rehearsal: rehearse(scenario(beats)) }));
  const rounds = Array.from({ length: times + 1 }, () =>
    sizes.map(({ rehearsal }) => {
      const take = begin(rehearsal, { seed: 1 });
      return timed(() => finish(bestPlay(take, { goal: 'best', states })));
    }),
  );
  return sizes.flatMap(({ beats }, size) => {
    const taken = rounds.slice(1).map((round) => round[size]?.time ?? Number.NaN);
    const search = rounds[0]?.[size]?.found;
    return search ? { beats, search, time: median(taken) } : [];
  });
}

/** The power of the number of beats a figure grows with, by least squares over logarithms: 1 is in proportion. */
function exponentOf(points: readonly { readonly beats: number; readonly figure: number }[]): string {
  const [xs, ys] = [points.map(({ beats }) => Math.log(beats)), points.map(({ figure }) => Math.log(figure))];
  const mean = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0) / of.length;
  const [x, y] = [mean(xs), mean(ys)];
  const rise = xs.reduce((sum, each, place) => sum + (each - x) * ((ys[place] ?? y) - y), 0);
  return (rise / xs.reduce((sum, each) => sum + (each - x) ** 2, 0)).toFixed(2);
}

export function benchGrowth(): void {
  for (const family of FAMILIES) {
    const points = grown(family);
    const time = exponentOf(points.map(({ beats, time: figure }) => ({ beats, figure })));
    const states = exponentOf(points.map(({ beats, search }) => ({ beats, figure: search.states })));
    const rows = points.map(({ beats, time: taken, search }) => ({
      what: `${count(beats)} beats`,
      figure: duration(taken),
      beside: `${count(search.states)} states, ${search.exhaustive ? 'exhaustive' : 'not exhaustive'}, worth ${search.worth.toFixed(1)} in ${search.path.length} choices`,
    }));
    const exponent = { what: 'exponent', figure: time, beside: `of the states ${states}` };
    print(`${family.title}: medians of ${family.rounds}`, [...rows, exponent]);
  }
}
