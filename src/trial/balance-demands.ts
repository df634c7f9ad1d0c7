/** What a fair scenario meets (decision 18 and the product's own promise to trainers), with its figures. */
import type { EndingKind } from '../scenario/scenario.ts';
import type { BestOn } from './balance-ground.ts';
import { EXPERT } from './bots/expert.ts';
import type { Balance, BotResult, Demand, InLanguage, Search, Trap } from './findings.ts';

/** Best play reaches at least this; somebody failed twice cannot be won so far (Maxham & Netemeyer 2002). */
const BEST_AT_LEAST = 70;
const TWICE_WRONGED_AT_LEAST = 60;
/** Getting out of danger in time is a success of its own, and a higher one (decision 9). */
const BEST_BY_KIND: Readonly<Partial<Record<EndingKind, number>>> = { left_to_safety: 80 };
/** What one harmful reply costs at least, however well one plays on. */
const TRAP_COSTS = 15;
/** Those who know only tests do not get past this. */
const TEST_WISE_AT_MOST = 55;

/** What was found out, as far as demands ask for it. */
export interface Findings {
  /** Best play, seed by seed. */
  readonly bests: readonly BestOn[];
  readonly twiceWronged: boolean;
  readonly traps: readonly Trap[];
  readonly bots: readonly BotResult[];
  /** Test-wise bots in every language of the pack: they read the text. */
  readonly testWise: readonly InLanguage[];
  readonly unreached: Balance['unreached'];
}

const barFor = ({ ending }: Search, twiceWronged: boolean): number =>
  BEST_BY_KIND[ending.kind] ?? (twiceWronged ? TWICE_WRONGED_AT_LEAST : BEST_AT_LEAST);

/** The scenario can be won, on every seed tried. */
function bestReachable({ bests, twiceWronged }: Findings): Demand {
  const least = bests.toSorted((a, b) => a.search.worth - b.search.worth)[0];
  const short = bests.filter(({ search }) => search.worth < barFor(search, twiceWronged));
  return {
    demand: 'best_reachable',
    met: short.length === 0,
    figure: least?.search.worth ?? 0,
    bar: least ? barFor(least.search, twiceWronged) : BEST_AT_LEAST,
    short: short.map(({ seed }) => `seed ${seed}`),
  };
}

/** No harmful reply can be played away again. */
function trapsCost({ traps }: Findings): Demand {
  const short = traps.filter(({ margin }) => margin < TRAP_COSTS);
  return {
    demand: 'traps_cost',
    met: short.length === 0,
    figure: Math.min(100, ...traps.map(({ margin }) => margin)),
    bar: TRAP_COSTS,
    short: short.map(({ beat, reply }) => `${beat}/${reply}`),
  };
}

/** Knowing tests is no use. */
function testWiseFail({ testWise }: Findings): Demand {
  const short = testWise.filter(({ result }) => result.mean > TEST_WISE_AT_MOST);
  return {
    demand: 'test_wise_fail',
    met: short.length === 0,
    figure: Math.max(0, ...testWise.map(({ result }) => result.mean)),
    bar: TEST_WISE_AT_MOST,
    short: short.map(({ language, result }) => `${result.bot} (${language})`),
  };
}

/** Knowing people is. The figure is how far the expert is ahead of the next best. */
function expertLeads({ bots }: Findings): Demand {
  const expert = bots.find(({ bot }) => bot === EXPERT.id)?.mean ?? 0;
  const others = bots.filter(({ bot }) => bot !== EXPERT.id);
  const short = others.filter(({ mean }) => mean >= expert);
  return {
    demand: 'expert_leads',
    met: short.length === 0,
    figure: expert - Math.max(0, ...others.map(({ mean }) => mean)),
    bar: 0,
    short: short.map(({ bot }) => bot),
  };
}

/** Every ending written can be come to. What was not found is held against a scenario only when proven. */
const endingsReached = ({ unreached }: Findings): Demand => ({
  demand: 'endings_reached',
  met: unreached.endings.length === 0 || !unreached.proven,
  figure: unreached.endings.length,
  bar: 0,
  short: unreached.endings,
});

/** All demands, each with its figures. */
export const demandsOn = (findings: Findings): readonly Demand[] =>
  [bestReachable, trapsCost, testWiseFail, expertLeads, endingsReached].map((demand) => demand(findings));
