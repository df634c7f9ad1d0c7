/** Whether a scenario is fair: winnable, not to be guessed, and unkind to those who are unkind. */
import { AT_ONCE } from '../conversation/conversation.ts';
import { botResult } from './bot-play.ts';
import { BOTS, TEST_WISE } from './bots/all-bots.ts';
import { demandsOn } from './balance-demands.ts';
import { groundOf, searchedOn, type Ground, type Searched, type Trial } from './balance-ground.ts';
import { guessesIn } from './balance-guesses.ts';
import { botWalks, judgedMoments, momentsAlong, type Judged, type Walk } from './balance-moments.ts';
import { playedByChance, type ByChance } from './balance-random.ts';
import { decidingBeats, dominantReplies, neverWorth } from './balance-replies.ts';
import { trapsOf, trapsSprung, type Sprung } from './balance-traps.ts';
import type { Balance, BotResult, InLanguage, Progress, Search } from './findings.ts';
import { begin } from './rehearsal.ts';
import { within } from './search-progress.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Share of a search's moments that each trap gets. */
const TRAP_SHARE = 0.1;

/** Everything found out, before anything is made of it. */
interface Found {
  readonly bots: readonly BotResult[];
  readonly chance: ByChance;
  readonly searched: Searched;
  readonly judged: readonly Judged[];
  readonly sprung: readonly Sprung[];
}

/** How fair a scenario is, with everything a writer should know. Deterministic; says how far it is. */
export function* balanceOf(scenario: Scenario, trial: Trial = {}): Generator<Progress, Balance> {
  const ground = groundOf(scenario, trial);
  const { rehearsal, first, states } = ground;
  const bots = BOTS.map((bot) => botResult(bot, rehearsal, ground));
  const chance = playedByChance(rehearsal, first);
  const searched = yield* within(searchedOn(ground), 0.1, 0.4);
  const walks = walksOn(ground, searched);
  const judged = yield* within(judgedMoments(rehearsal, walks), 0.4, 0.6);
  const along = walks
    .filter(({ seed }) => seed === first)
    .flatMap((walk) => [...momentsAlong(rehearsal, walk)]);
  const hunt = { moments: [...searched.moments, ...along], states: states * TRAP_SHARE };
  const sprung = yield* within(trapsSprung(hunt), 0.6, 1);
  return balanceFrom(ground, { bots, chance, searched, judged, sprung });
}

/** Courses to take moments from: best play first, then what bots do, worst play last. */
function walksOn({ rehearsal, seeds, first, language }: Ground, searched: Searched): readonly Walk[] {
  const { best, elsewhere, worst } = searched;
  return [
    { seed: first, path: best.path, minutes: AT_ONCE },
    ...elsewhere.map(({ seed, search }) => ({ seed, path: search.path, minutes: AT_ONCE })),
    ...botWalks(rehearsal, { seeds, language }),
    { seed: first, path: worst.path, minutes: AT_ONCE },
  ];
}

function balanceFrom(ground: Ground, found: Found): Balance {
  const { rehearsal, seeds, first, language } = ground;
  const { bots, chance, searched, judged } = found;
  const best = bestOf(found);
  const traps = trapsOf(found.sprung, best.worth);
  const unreached = unreachedIn(ground, found);
  const testWise = testWiseIn(ground);
  const demands = demandsOn({
    bests: [{ seed: first, search: best }, ...searched.elsewhere],
    twiceWronged: begin(rehearsal, { seed: first }).state.earlierFailure,
    traps,
    bots,
    testWise,
    unreached,
  });
  return {
    pack: rehearsal.scenario.pack.id,
    scenario: rehearsal.scenario.id,
    persona: rehearsal.persona.id,
    seeds,
    bots,
    testWise,
    best,
    worst: searched.worst,
    random: chance.mean,
    traps,
    deciding: decidingBeats(judged),
    neverWorth: neverWorth(judged),
    dominant: dominantReplies(judged),
    unreached,
    guesses: guessesIn(judged, language),
    demands,
    fair: demands.every(({ met }) => met),
  };
}

/** The best run that was come by on the first seed: one out of a trap can be it where the search was not exhaustive. */
function bestOf({ searched, sprung }: Found): Search {
  const { states, exhaustive } = searched.best;
  const best = sprung.reduce<Search>((most, { run }) => (run.worth > most.worth ? run : most), searched.best);
  return { ...best, states, exhaustive };
}

/** Endings that were written and that nothing came to, whoever played. */
function unreachedIn({ rehearsal }: Ground, found: Found): Balance['unreached'] {
  const { bots, chance, searched, sprung } = found;
  const reached = new Set([
    ...searched.endings,
    ...chance.endings,
    ...bots.flatMap(({ endings }) => Object.keys(endings)),
    ...sprung.flatMap(({ endings }) => [...endings]),
  ]);
  const endings = Object.keys(rehearsal.scenario.endings).filter((id) => !reached.has(id));
  return { endings, proven: searched.best.exhaustive };
}

/** Test-wise bots read the text, so every language of the pack is a test of its own. */
const testWiseIn = ({ rehearsal, seeds }: Ground): readonly InLanguage[] =>
  rehearsal.scenario.pack.languages.flatMap((language) =>
    TEST_WISE.map((bot) => ({ language, result: botResult(bot, rehearsal, { seeds, language }) })),
  );
