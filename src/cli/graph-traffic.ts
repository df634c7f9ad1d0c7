/** Where bots go in a scenario: which share of their runs passes along each way. */
import type { Language, Scenario } from '../scenario/scenario.ts';
import {
  begin,
  botNamed,
  BOTS,
  optionsOf,
  play,
  playThrough,
  rehearse,
  type Bot,
  type Played,
} from '../trial/trial.ts';

/** Shares of runs, 0–1, by way: a reply is `beat/reply`, an ending `end/<id>`. */
export interface Traffic {
  readonly runs: number;
  readonly shares: ReadonlyMap<string, number>;
  /** Ways the expert takes in at least half of its runs. */
  readonly expert: ReadonlySet<string>;
}

/** Something at hand in a beat that nobody wrote: a standing move, or silence. */
export const atHand = (beat: string): string => `${beat}/~`;
/** A run that ends at a beat where no reply leads to that ending: the customer leaves, or is handed over. */
export const leaving = (beat: string, ending: string): string => `${beat}>${ending}`;

const EXPERT_OFTEN = 0.5;

/** Every way one run of a bot passes along. */
function waysOf(bot: Bot, scenario: Scenario, played: Played): ReadonlySet<string> {
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
  if (take.ended === null) return ways;
  const ending = `end/${take.ended.id}`;
  if (led !== ending) ways.add(leaving(beat, take.ended.id));
  return ways.add(ending);
}

const counted = (ways: readonly string[], runs: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const way of ways) counts.set(way, (counts.get(way) ?? 0) + 1);
  return new Map([...counts].map(([way, count]) => [way, count / runs]));
};

/** Lets every bot play a scenario with the seeds 1 to `seeds`, and counts. */
export function trafficIn(scenario: Scenario, seeds: number, language: Language): Traffic {
  const numbers = Array.from({ length: seeds }, (_, at) => at + 1);
  const waysBy = (bots: readonly Bot[]): readonly string[] =>
    bots.flatMap((bot) => numbers.flatMap((seed) => [...waysOf(bot, scenario, { seed, language })]));
  const runs = BOTS.length * seeds;
  const expert = counted(waysBy([botNamed('expert')]), seeds);
  const often = [...expert].filter(([, share]) => share >= EXPERT_OFTEN);
  return { runs, shares: counted(waysBy(BOTS), runs), expert: new Set(often.map(([way]) => way)) };
}
