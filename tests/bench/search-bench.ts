/** How long it takes to find out: best play, a whole report of bots, what each choice of a run cost. */
import { balanceOf, begin, bestPlay, costsOf, finish, rehearse, type Search } from '../../src/trial/trial.ts';
import { pathsOf, shipped, walk } from '../conversation/shipped.ts';
import { count, duration, print, timed } from './stopwatch.ts';

const SEED = 1;
/** Moments to look at: what a search gets unless told, and ten times as many. */
const BUDGETS = [20_000, 200_000];

const found = ({ states, exhaustive, worth, path }: Search): string =>
  `${count(states)} states, ${exhaustive ? 'exhaustive' : 'not exhaustive'}, worth ${worth.toFixed(1)} in ${path.length} choices`;

export function benchBestPlay(): void {
  const rows = shipped.flatMap((scenario) =>
    BUDGETS.map((states) => {
      const take = begin(rehearse(scenario), { seed: SEED });
      const { found: search, time } = timed(() => finish(bestPlay(take, { goal: 'best', states })));
      return {
        what: `${scenario.id}, up to ${count(states)} states`,
        figure: duration(time),
        beside: `${found(search)}, ${((time / search.states) * 1000).toFixed(1)} µs a state`,
      };
    }),
  );
  print(`Best play from the first word, seed ${SEED}`, rows);
}

export function benchReports(): void {
  const reports = shipped.map((scenario) => {
    const { found: balance, time } = timed(() => finish(balanceOf(scenario)));
    return {
      what: scenario.id,
      figure: duration(time),
      beside: `${balance.bots.length} bots, ${balance.seeds.length} seeds, ${balance.traps.length} traps, ${balance.fair ? 'fair' : 'not fair'}`,
    };
  });
  print('A whole report of bots', reports);
  const costs = shipped.flatMap((scenario) => {
    const typical = pathsOf(scenario)?.typical;
    if (!typical) return [];
    const run = walk(scenario, typical);
    const { found: told, time } = timed(() => finish(costsOf(run)));
    return {
      what: scenario.id,
      figure: duration(time),
      beside: `${told.choices.length} choices, ${count(told.states)} states, ${told.exhaustive ? 'exhaustive' : 'not exhaustive'}`,
    };
  });
  print('What every choice of a typical run cost, as the debrief asks', costs);
}
