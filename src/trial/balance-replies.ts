/** Which replies matter, from many moments in which all of them were tried. */
import { ACT_FAMILY, type Reply } from '../scenario/scenario.ts';
import type { Judged, Weighed } from './balance-moments.ts';
import type { DecidingBeat, ReplyWorth } from './findings.ts';

/** Outcomes nearer to each other than this are the same: no person would feel it. */
export const SAME = 0.5;
/** Moments in which a reply has to have been tried before anything is said about it. */
const ENOUGH = 5;
/** Best in less than this share of its moments: never worth taking. */
const HARDLY_EVER = 0.01;
/** Points between the best and the worst reply from which a beat decides something. */
export const TELLING = 2;

/** Replies that hurt, or simply give in. */
export const isHarmful = ({ acts }: Pick<Reply, 'acts'>): boolean =>
  acts.some((act) => ACT_FAMILY[act] === 'harm' || ACT_FAMILY[act] === 'giving_in');

export const mostIn = (replies: readonly Weighed[]): number => Math.max(...replies.map(({ worth }) => worth));
export const isBest = ({ worth }: Weighed, most: number): boolean => worth >= most - SAME;

/** Which replies of a moment are best, by id. */
const bestIn = ({ replies }: Judged): readonly string[] => {
  const most = mostIn(replies);
  return replies.filter((each) => isBest(each, most)).map(({ reply }) => reply.id);
};

const spreadOf = ({ replies }: Judged): number =>
  mostIn(replies) - Math.min(...replies.map(({ worth }) => worth));

/** Moments in which something hung on the reply: where all is lost, or won, every reply is as good as any. */
export const telling = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter((moment) => spreadOf(moment) > TELLING);

export const meanOf = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);

/** Judged moments by the beat, or bait, they stand at. */
export function byPlace(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const places = new Map<string, Judged[]>();
  for (const each of judged) {
    const here = places.get(each.take.place);
    if (here) here.push(each);
    else places.set(each.take.place, [each]);
  }
  return places;
}

function worthsAt(beat: string, moments: readonly Judged[]): readonly ReplyWorth[] {
  const losses = new Map<string, number[]>();
  for (const { replies } of moments) {
    const most = mostIn(replies);
    for (const { reply, worth } of replies)
      losses.set(reply.id, [...(losses.get(reply.id) ?? []), most - worth]);
  }
  return [...losses].map(([reply, lost]) => ({
    beat,
    reply,
    tried: lost.length,
    bestShare: lost.filter((loss) => loss <= SAME).length / lost.length,
    meanLoss: meanOf(lost),
  }));
}

/** Every reply that was tried where it mattered, with how often and by how much it mattered. */
export const replyWorths = (judged: readonly Judged[]): readonly ReplyWorth[] =>
  [...byPlace(telling(judged))].flatMap(([beat, moments]) => worthsAt(beat, moments));

/** Harmful replies are meant to be worth nothing: they stand under traps. */
function harmfulIn(judged: readonly Judged[]): ReadonlySet<string> {
  const replies = judged.flatMap(({ take, replies }) => replies.map(({ reply }) => ({ take, reply })));
  return new Set(
    replies.flatMap(({ take, reply }) => (isHarmful(reply) ? [`${take.place} ${reply.id}`] : [])),
  );
}

/** Well-meant replies no mood made worth taking: wasted ink, or a mistake in their tags. Worst first. */
export function neverWorth(judged: readonly Judged[]): readonly ReplyWorth[] {
  const harmful = harmfulIn(judged);
  return replyWorths(judged)
    .filter(({ beat, reply }) => !harmful.has(`${beat} ${reply}`))
    .filter(({ tried, bestShare }) => tried >= ENOUGH && bestShare < HARDLY_EVER)
    .toSorted((a, b) => b.meanLoss - a.meanLoss);
}

/** Replies that were best in every mood, where it mattered: nobody has to read the person there. */
export const dominantReplies = (judged: readonly Judged[]): readonly ReplyWorth[] =>
  replyWorths(judged).filter(({ tried, bestShare }) => tried >= ENOUGH && bestShare === 1);

/** Whether no single reply was best in all of the moments in which it mattered. */
function turnsWithMood(moments: readonly Judged[]): boolean {
  const [first, ...rest] = telling(moments).map(bestIn);
  return first !== undefined && first.every((reply) => rest.some((best) => !best.includes(reply)));
}

/** Beats by how much hangs on what is said there, most first. */
export function decidingBeats(judged: readonly Judged[]): readonly DecidingBeat[] {
  return [...byPlace(judged)]
    .map(([beat, moments]) => ({
      beat,
      spread: meanOf(moments.map(spreadOf)),
      turns: turnsWithMood(moments),
    }))
    .filter(({ spread }) => spread > TELLING)
    .toSorted((a, b) => b.spread - a.spread);
}
