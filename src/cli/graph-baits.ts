/** Provocations in a chart: which there are, where they come in, and which replies bite. */
import { ACT_FAMILY, ACT_WORDS, type Bait, type Reply } from '../scenario/scenario.ts';
import { short, type Drawn } from './graph-short.ts';
import { baitedAt, toBait } from './graph-traffic.ts';

/** A share of runs, 0–1. */
type Share = number;

export interface ChartBaitReply {
  readonly id: string;
  readonly acts: string;
  readonly bites: boolean;
  readonly share: Share;
}
export interface ChartBait {
  readonly id: string;
  readonly says: string;
  readonly replies: readonly ChartBaitReply[];
}
/** Runs in which a bait came in after what was chosen at a beat. */
export interface ChartBaiting {
  readonly beat: string;
  readonly share: Share;
}

const BITING = new Set<string>(['harm', 'giving_in']);

/** Seen to bite, or made of acts that do where nobody tried it. */
function bites(way: string, { acts }: Reply, { traffic }: Drawn): boolean {
  if (traffic.shares.has(way)) return traffic.bites.has(way);
  return acts.some((act) => BITING.has(ACT_FAMILY[act]));
}

function chartBait(bait: Bait, drawn: Drawn): ChartBait {
  return {
    id: bait.id,
    says: short(bait.line.says, drawn),
    replies: bait.replies.map((reply) => {
      const way = toBait(bait.id, reply.id);
      return {
        id: reply.id,
        acts: reply.acts.map((act) => ACT_WORDS[act].title[drawn.language]).join(' + '),
        bites: bites(way, reply, drawn),
        share: drawn.traffic.shares.get(way) ?? 0,
      };
    }),
  };
}

/** The provocations of whoever sits in the scenario. */
export function baitsIn(drawn: Drawn): readonly ChartBait[] {
  return drawn.scenario.persona.baits.map((bait) => chartBait(bait, drawn));
}

/** Where bots were provoked. */
export function baitingsIn({ scenario, traffic }: Drawn): readonly ChartBaiting[] {
  const all = Object.keys(scenario.beats).map((beat) => ({
    beat,
    share: traffic.shares.get(baitedAt(beat)) ?? 0,
  }));
  return all.filter(({ share }) => share > 0);
}
