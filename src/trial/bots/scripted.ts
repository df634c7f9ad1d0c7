/**
 * A way of one's own and no eye for the person: lines to be said in their order, and where those are not
 * on the table, what is most to one's taste.
 */
import { AT_ONCE } from '../../conversation/conversation.ts';
import { ACTS } from '../../scenario/scenario.ts';
import type { Act, Titled } from '../../scenario/scenario.ts';
import type { Bot, Sight } from '../bot.ts';
import { favourite, likingOf } from './liking.ts';
import type { Liking, Taste } from './liking.ts';

export interface Script {
  readonly id: string;
  readonly words: Titled;
  /** What it says turn by turn; after the last line it has nothing of its own left to say. */
  readonly lines: readonly Act[];
  readonly taste: Taste;
  readonly minutes?: number;
}

/** How much more the line that is due is wanted than anything else. */
const DUE = 20;

/** The same liking, with one act wanted above all. */
const withDue = (liking: Liking, due: Act): Liking =>
  liking.map((like, place) => (ACTS[place] === due ? like + DUE : like));

/** A bot out of its script. */
export function scripted(script: Script): Bot {
  const plain = likingOf(script.taste);
  const likings = script.lines.map((due) => withDue(plain, due));
  const likingNow = ({ done }: Sight): Liking => likings[done.length] ?? plain;
  return {
    id: script.id,
    words: script.words,
    testWise: false,
    picks: (sight) => favourite(sight.offers, likingNow(sight)),
    isThrough: ({ done }) => done.length >= script.lines.length,
    after: 'careless',
    minutes: script.minutes ?? AT_ONCE,
  };
}
