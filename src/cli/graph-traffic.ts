/** Where bots go in a scenario: which share of their runs passes along each way. */
import type { EndingKind, Language, Scenario } from '../scenario/scenario.ts';
import {
  begin,
  botNamed,
  BOTS,
  optionsOf,
  play,
  playThrough,
  rehearse,
  type Bot,
  type Ended,
  type Played,
} from '../trial/trial.ts';

/** Shares of runs, 0–1, by way: a reply is `beat/reply`, an ending `end/<id>`. */
export interface Traffic {
  readonly runs: number;
  readonly shares: ReadonlyMap<string, number>;
  /** Ways the expert takes in at least half of its runs. */
  readonly expert: ReadonlySet<string>;
  /** What kind of ending each one is that was reached, by id. */
  readonly kinds: ReadonlyMap<string, EndingKind>;
}

/** Something at hand in a beat that nobody wrote: a standing move, or silence. */
export const atHand = (beat: string): string => `${beat}/~`;
/** A run that ends at a beat where no reply leads to that ending: the customer leaves, or is handed over. */
export const leaving = (beat: string, ending: string): string => `${beat}>${ending}`;

const EXPERT_OFTEN = 0.5;

interface Run {
  readonly ways: ReadonlySet<string>;
  readonly ended: Ended | null;
}

/** Every way one run of a bot passes along, and how it ended. */
function runOf(bot: Bot, scenario: Scenario, played: Played): Run {
  const rehearsal = rehearse(scenario);
  const { path } = playThrough(bot, rehearsal, played);
  const take = begin(rehearsal, played);
  const ways = new Set<string>();
  let beat = take.place;
  let led: string | null = null;
  for (const chose of path) {
    const option = optionsOf(take).find((each) => each.chose === chose);
    if (option === undefined) break;
    if (take.bait === null) {
      beat = take.place;
      led = option.reply?.next ?? null;
      ways.add(option.reply === null ? atHand(beat) : `${beat}/${option.reply.id}`);
    }
    play(take, option, bot.minutes);
  }
  if (take.ended === null) return { ways, ended: null };
  const ending = `end/${take.ended.id}`;
  if (led !== ending) ways.add(leaving(beat, take.ended.id));
  return { ways: ways.add(ending), ended: take.ended };
}

function shared(runs: readonly Run[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const way of runs.flatMap(({ ways }) => [...ways])) counts.set(way, (counts.get(way) ?? 0) + 1);
  return new Map([...counts].map(([way, count]) => [way, count / runs.length]));
}

/** Lets every bot play a scenario with the seeds 1 to `seeds`, and counts. */
export function trafficIn(scenario: Scenario, seeds: number, language: Language): Traffic {
  const numbers = Array.from({ length: seeds }, (_, at) => at + 1);
  const runsOf = (bot: Bot): readonly Run[] =>
    numbers.map((seed) => runOf(bot, scenario, { seed, language }));
  const runs = BOTS.flatMap(runsOf);
  const often = [...shared(runsOf(botNamed('expert')))].filter(([, share]) => share >= EXPERT_OFTEN);
  return {
    runs: runs.length,
    shares: shared(runs),
    expert: new Set(often.map(([way]) => way)),
    kinds: new Map(runs.flatMap(({ ended }) => (ended ? [[ended.id, ended.kind] as const] : []))),
  };
}
