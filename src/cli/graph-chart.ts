/** A scenario as a chart of ways, whatever it is drawn with. */
import {
  ACT_FAMILY,
  ACT_WORDS,
  ENDING_WORDS,
  type Beat,
  type Language,
  type Reply,
  type Scenario,
} from '../scenario/scenario.ts';
import { conditionTold } from './condition-telling.ts';
import { baitingsIn, baitsIn, type ChartBait, type ChartBaiting } from './graph-baits.ts';
import { short, type Drawn } from './graph-short.ts';
import { atHand, leaving, type Traffic } from './graph-traffic.ts';

/** A share of runs, 0–1. */
type Share = number;

export interface ChartReply {
  readonly id: string;
  readonly says: string;
  readonly acts: string;
  /** '' where it is always on the table. */
  readonly when: string;
  /** A beat's id, `end/<ending id>`, or null to stay. */
  readonly next: string | null;
  readonly share: Share;
  readonly isExpert: boolean;
  readonly harms: boolean;
}
export interface ChartBeat {
  readonly id: string;
  readonly says: string;
  readonly isOpening: boolean;
  readonly replies: readonly ChartReply[];
  /** Runs in which a standing move was used here, or nothing was said. */
  readonly hands: Share;
}
export interface ChartEnding {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly share: Share;
}
export interface ChartLeaving {
  readonly beat: string;
  readonly ending: string;
  readonly share: Share;
}
export interface Chart {
  readonly title: string;
  readonly runs: number;
  readonly beats: readonly ChartBeat[];
  readonly endings: readonly ChartEnding[];
  readonly leavings: readonly ChartLeaving[];
  readonly baits: readonly ChartBait[];
  readonly baitings: readonly ChartBaiting[];
}

const harms = ({ acts }: Reply): boolean =>
  acts.some((act) => ACT_FAMILY[act] === 'harm' || ACT_FAMILY[act] === 'giving_in');

function chartReply(beat: Beat, reply: Reply, drawn: Drawn): ChartReply {
  const { traffic, language } = drawn;
  const way = `${beat.id}/${reply.id}`;
  return {
    id: reply.id,
    says: short(reply.say, drawn),
    acts: reply.acts.map((act) => ACT_WORDS[act].title[language]).join(' + '),
    when: conditionTold(reply.when, language),
    next: reply.next === beat.id ? null : reply.next,
    share: traffic.shares.get(way) ?? 0,
    isExpert: traffic.expert.has(way),
    harms: harms(reply),
  };
}

function chartBeat(beat: Beat, drawn: Drawn): ChartBeat {
  const [line] = Object.values(beat.customer).flat();
  return {
    id: beat.id,
    says: short(line?.says, drawn),
    isOpening: beat.id === drawn.scenario.opening,
    replies: beat.replies.map((reply) => chartReply(beat, reply, drawn)),
    hands: drawn.traffic.shares.get(atHand(beat.id)) ?? 0,
  };
}

/** Endings somebody wrote, and those that bots reached without. */
function endingsOf(drawn: Drawn): readonly ChartEnding[] {
  const { scenario, traffic, language } = drawn;
  const reached = [...traffic.shares.keys()]
    .filter((way) => way.startsWith('end/'))
    .map((way) => way.slice(4));
  return [...new Set([...Object.keys(scenario.endings), ...reached])].map((id) => {
    const written = scenario.endings[id];
    const reachedAs = written?.kind ?? traffic.kinds.get(id);
    const kind = reachedAs ? ENDING_WORDS[reachedAs].title[language] : id;
    const title = written ? short(written.title, drawn) : kind;
    return { id, title, kind, share: traffic.shares.get(`end/${id}`) ?? 0 };
  });
}

/** The chart of a scenario with where bots went in it. */
export function chartOf(scenario: Scenario, traffic: Traffic, language: Language): Chart {
  const drawn = { scenario, traffic, language };
  const beats = Object.values(scenario.beats);
  const endings = endingsOf(drawn);
  const leavings = beats.flatMap(({ id: beat }) =>
    endings.map(({ id: ending }) => {
      return { beat, ending, share: traffic.shares.get(leaving(beat, ending)) ?? 0 };
    }),
  );
  return {
    title: short(scenario.title, drawn),
    runs: traffic.runs,
    beats: beats.map((beat) => chartBeat(beat, drawn)),
    endings,
    leavings: leavings.filter(({ share }) => share > 0),
    baits: baitsIn(drawn),
    baitings: baitingsIn(drawn),
  };
}
