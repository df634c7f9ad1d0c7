/** What a scenario is tried on, and the searches every other question builds on. */
import type { Language, Persona, Scenario } from '../scenario/scenario.ts';
import type { Progress, Search } from './findings.ts';
import { begin, rehearse } from './rehearsal.ts';
import type { Branch } from './search-layers.ts';
import { explore, type Expedition, type Exploration } from './search.ts';
import { within } from './search-progress.ts';
import type { Rehearsal } from './take.ts';

/** How to try a scenario. */
export interface Trial {
  /** Twenty, from 1 on, unless told. Worst play is searched on the first, best play on two more as well. */
  readonly seeds?: readonly number[];
  /** Who plays instead of the scenario's own persona. */
  readonly persona?: Persona;
  /** The language bots read in; the pack's first unless told. */
  readonly language?: Language;
  /** Moments each search looks at, 20,000 unless told. */
  readonly states?: number;
}

/** The same with nothing left open. */
export interface Ground {
  readonly rehearsal: Rehearsal;
  readonly seeds: readonly number[];
  readonly first: number;
  readonly language: Language;
  readonly states: number;
}

const SEEDS = Array.from({ length: 20 }, (_, place) => place + 1);
const STATES = 20_000;
/** Best play is searched on so many seeds. */
const SEARCHED_SEEDS = 3;

export function groundOf(scenario: Scenario, trial: Trial): Ground {
  const { seeds = SEEDS, persona, language, states = STATES } = trial;
  return {
    rehearsal: rehearse(scenario, persona ? { persona } : {}),
    seeds,
    first: seeds[0] ?? 1,
    language: language ?? scenario.pack.languages[0] ?? 'es',
    states,
  };
}

/** Best play on one seed. */
export interface BestOn {
  readonly seed: number;
  readonly search: Search;
}
/** Everything searched for: best play on the first seed and some more, worst on the first. */
export interface Searched {
  readonly best: Search;
  readonly elsewhere: readonly BestOn[];
  readonly worst: Search;
  /** Ids of the endings all of them came past. */
  readonly endings: ReadonlySet<string>;
  /** Every moment best play on the first seed was looked for in. */
  readonly moments: readonly Branch[];
}

/** Searches for best and worst play. */
export function* searchedOn(ground: Ground): Generator<Progress, Searched> {
  const { seeds, first } = ground;
  const others = seeds.slice(1, SEARCHED_SEEDS);
  const parts = others.length + 2;
  const moments: Branch[] = [];
  const onMoment = (moment: Branch) => moments.push(moment);
  const best = yield* within(exploredOn(ground, first, { goal: 'best', onMoment }), 0, 1 / parts);
  const worst = yield* within(exploredOn(ground, first, { goal: 'worst' }), 1 / parts, 2 / parts);
  const endings = new Set([...best.endings, ...worst.endings]);
  const elsewhere: BestOn[] = [];
  for (const [place, seed] of others.entries()) {
    const work = exploredOn(ground, seed, { goal: 'best' });
    const found = yield* within(work, (place + 2) / parts, (place + 3) / parts);
    for (const ending of found.endings) endings.add(ending);
    elsewhere.push({ seed, search: found.search });
  }
  return { best: best.search, elsewhere, worst: worst.search, endings, moments };
}

const exploredOn = (
  { rehearsal, states }: Ground,
  seed: number,
  expedition: Expedition,
): Generator<Progress, Exploration> => explore(begin(rehearsal, { seed }), { ...expedition, states });
