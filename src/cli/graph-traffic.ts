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
  type Option,
  type Played,
  type Take,
} from '../trial/trial.ts';

/** Shares of runs, 0–1, by way: a reply is `beat/reply`, an ending `end/<id>`. */
export interface Traffic {
  readonly runs: number;
  readonly shares: ReadonlyMap<string, number>;
  /** Ways the expert takes in at least half of its runs. */
  readonly expert: ReadonlySet<string>;
  /** Replies to baits, as ways, that somebody was seen to bite with. */
  readonly bites: ReadonlySet<string>;
  /** What kind of ending each one is that was reached, by id. */
  readonly kinds: ReadonlyMap<string, EndingKind>;
}

/** Something at hand in a beat that nobody wrote: a standing move, or silence. */
export const atHand = (beat: string): string => `${beat}/~`;
/** A run that ends at a beat where no reply leads to that ending: the customer leaves, or is handed over. */
export const leaving = (beat: string, ending: string): string => `${beat}>${ending}`;

/** A reply to a bait, and a bait that comes in after what was chosen at a beat. */
export const toBait = (bait: string, reply: string): string => `bait:${bait}/${reply}`;
export const baitedAt = (beat: string): string => `${beat}>bait`;

const EXPERT_OFTEN = 0.5;

interface Run {
  readonly ways: ReadonlySet<string>;
  readonly bites: ReadonlySet<string>;
  readonly ended: Ended | null;
}

/** What is remembered along a run. */
interface Trail {
  readonly ways: Set<string>;
  readonly bites: Set<string>;
  /** The last beat, and where the reply chosen there leads. */
  beat: string;
  led: string | null;
}

/** Takes one option and remembers the way; a bait hangs at a place of its own, `bait:<id>`. */
function follow(trail: Trail, take: Take, { option, bot }: { option: Option; bot: Bot }): void {
  const way = `${take.place}/${option.reply?.id ?? '~'}`;
  const { bites } = take.state;
  const isBaited = take.bait !== null;
  if (!isBaited) {
    trail.beat = take.place;
    trail.led = option.reply?.next ?? null;
  }
  trail.ways.add(way);
  play(take, option, bot.minutes);
  if (isBaited && take.state.bites > bites) trail.bites.add(way);
  if (take.bait !== null) trail.ways.add(baitedAt(trail.beat));
}

/** Every way one run of a bot passes along, and how it ended. */
function runOf(bot: Bot, scenario: Scenario, played: Played): Run {
  const rehearsal = rehearse(scenario);
  const { path } = playThrough(bot, rehearsal, played);
  const take = begin(rehearsal, played);
  const trail: Trail = { ways: new Set(), bites: new Set(), beat: take.place, led: null };
  for (const chose of path) {
    const option = optionsOf(take).find((each) => each.chose === chose);
    if (option === undefined) break;
    follow(trail, take, { option, bot });
  }
  const { ways, bites, beat, led } = trail;
  if (take.ended === null) return { ways, bites, ended: null };
  const ending = `end/${take.ended.id}`;
  if (led !== ending) ways.add(leaving(beat, take.ended.id));
  return { ways: ways.add(ending), bites, ended: take.ended };
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
    bites: new Set(runs.flatMap(({ bites }) => [...bites])),
    kinds: new Map(runs.flatMap(({ ended }) => (ended ? [[ended.id, ended.kind] as const] : []))),
  };
}
