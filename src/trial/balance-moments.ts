/** Moments of a scenario as many hands bring them about, and what each reply is worth in them. */
import type { Language, Reply } from '../scenario/scenario.ts';
import { playOn, playThrough } from './bot-play.ts';
import { BOTS } from './bots/all-bots.ts';
import { EXPERT } from './bots/expert.ts';
import type { Progress } from './findings.ts';
import { bestAfter } from './minute-after.ts';
import { begin, copyOf, optionsOf, play } from './rehearsal.ts';
import type { Branch, Way } from './search-layers.ts';
import type { Option, Rehearsal, Take } from './take.ts';

/** A course on a seed, to be walked again. */
export interface Walk {
  readonly seed: number;
  readonly path: readonly string[];
  /** Simulated minutes before each choice, in written channels. */
  readonly minutes: number;
}

/** A reply on the table, and the outcome where somebody who knows people goes on after it. */
export interface Weighed {
  readonly option: Option;
  readonly reply: Reply;
  readonly worth: number;
}
/** A moment in which every reply on the table was tried. At least two of them. */
export interface Judged {
  readonly take: Take;
  readonly replies: readonly Weighed[];
}

/** Moments judged per place: moods differ, and with them what is best. */
const PER_PLACE = 40;
/** Every so many moments somebody may ask how far it is. */
const BREATH = 8;

/** How every bot walks through a scenario on every seed. */
export function botWalks(
  rehearsal: Rehearsal,
  { seeds, language }: { readonly seeds: readonly number[]; readonly language: Language },
): readonly Walk[] {
  return seeds.flatMap((seed) =>
    BOTS.map((bot) => {
      const { path } = playThrough(bot, rehearsal, { seed, language });
      return { seed, path, minutes: bot.minutes };
    }),
  );
}

/** Every moment of a walk at which something is to be chosen, in order. */
export function* momentsAlong(rehearsal: Rehearsal, { seed, path, minutes }: Walk): Generator<Branch> {
  const take = begin(rehearsal, { seed });
  let way: Way | null = null;
  for (const chose of path) {
    const option = optionsOf(take).find((each) => each.chose === chose);
    if (option === undefined) return;
    yield { take: copyOf(take), way, outlook: 0 };
    play(take, option, minutes);
    way = { chose, from: way };
  }
}

/** The moments some walks come to, the first at each place of each walk, so many of each place. */
function sampled(rehearsal: Rehearsal, walks: readonly Walk[]): readonly Take[] {
  const seen = new Map<string, number>();
  const moments: Take[] = [];
  for (const walk of walks) {
    const before = new Set<string>();
    for (const { take } of momentsAlong(rehearsal, walk)) {
      const count = seen.get(take.place) ?? 0;
      if (before.has(take.place) || count >= PER_PLACE) continue;
      before.add(take.place);
      seen.set(take.place, count + 1);
      moments.push(take);
    }
  }
  return moments;
}

/** What a moment comes to in the hands of somebody who knows people, with the best answers after. */
export function prospectOf(take: Take): number {
  const copy = copyOf(take);
  playOn(EXPERT, copy, 'es');
  return bestAfter(copy).worth;
}

/** What each reply on the table is worth at a moment. */
export function weighed(take: Take): readonly Weighed[] {
  return optionsOf(take).flatMap((option): Weighed[] => {
    if (option.reply === null) return [];
    const after = copyOf(take);
    play(after, option);
    return [{ option, reply: option.reply, worth: prospectOf(after) }];
  });
}

/** Tries every reply at the moments that some walks come to. */
export function* judgedMoments(
  rehearsal: Rehearsal,
  walks: readonly Walk[],
): Generator<Progress, readonly Judged[]> {
  const moments = sampled(rehearsal, walks);
  const judged: Judged[] = [];
  for (const [place, take] of moments.entries()) {
    const replies = weighed(take);
    if (replies.length > 1) judged.push({ take, replies });
    if (place % BREATH === 0) yield place / moments.length;
  }
  return judged;
}
