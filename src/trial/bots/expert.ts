/** The expert: reads the moment, does what it asks for, and never says the same thing a third time. */
import { AT_ONCE, SET_ASIDE } from '../../conversation/conversation.ts';
import { ACTS, ACT_FAMILY } from '../../scenario/scenario.ts';
import type { Option } from '../take.ts';
import type { Bot, Sight } from '../bot.ts';
import { MOMENTS } from './expert-moments.ts';
import type { Moment } from './expert-moments.ts';
import { placesOf } from './liking.ts';
import type { Liking } from './liking.ts';

/** Never, whatever the moment; only where nothing else is on the table, the least of them. */
const NEVER = -30;
/** Limits and steps back that nobody gave cause for humiliate. */
const WITHOUT_CAUSE = -15;
/** What a later moment asks for comes too early now. */
const TOO_EARLY = -4;
const WELCOME = 4;
const WANTED = [16, 9, 7] as const;

const isAskedLater = (act: (typeof ACTS)[number], from: number): boolean =>
  MOMENTS.slice(from + 1).some(({ asks }) => asks.includes(act));

/** What every act is worth at a moment. */
function likingAt(moment: Moment, place: number): Liking {
  return ACTS.map((act) => {
    const rank = moment.asks.indexOf(act);
    if (rank >= 0) return WANTED[rank] ?? 5;
    const family = ACT_FAMILY[act];
    if (family === 'harm' || family === 'giving_in') return NEVER;
    if (family === 'limit' || family === 'safety' || act === 'feign_interest') return WITHOUT_CAUSE;
    if (moment.welcomes?.includes(act)) return WELCOME;
    return isAskedLater(act, place) ? TOO_EARLY : 0;
  });
}
const LIKINGS: readonly Liking[] = MOMENTS.map(likingAt);

function momentNow(sight: Sight): number {
  for (let place = 0; place < MOMENTS.length; place++) if (MOMENTS[place]?.isNow(sight)) return place;
  return MOMENTS.length - 1;
}

const ORDER = [1, 0.7, 0.5] as const;
/** Kind words said once before count less, twice before they sound canned. Listening does not wear out. */
const WORN = [0, 3, 10] as const;
const TIRELESS: ReadonlySet<number> = new Set(
  ACTS.flatMap((act, place) =>
    ['listening', 'bait_refusal', 'safety'].includes(ACT_FAMILY[act]) ? [place] : [],
  ),
);
/** Generic words are worth so much of concrete ones. */
const GENERIC = 0.5;
/** Words that carry what the customer told: proof of having listened, and never a repetition. */
const FRESH = 3;

/** How much is lost by saying this act once more. */
const wearOf = (place: number, uses: readonly number[]): number =>
  TIRELESS.has(place) ? 0 : (WORN[Math.min(2, uses[place] ?? 0)] ?? 0);

/** What an offer is worth at this moment: act by act, worn by use, concrete words before generic ones. */
function worthOf({ acts, specific, reply }: Option, liking: Liking, uses: readonly number[]): number {
  const places = placesOf(acts);
  const isFresh = reply !== null && reply.uses.length > 0;
  const care = specific ? 1 : GENERIC;
  let sum = isFresh ? FRESH : 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const like = liking[place] ?? 0;
    const worn = isFresh ? 0 : wearOf(place, uses);
    sum += (Math.max(0, like) * care + Math.min(0, like) - worn) * (ORDER[i] ?? 0.5);
  }
  return sum;
}

function picks(sight: Sight): number {
  const liking = LIKINGS[momentNow(sight)] ?? [];
  const { offers, state } = sight;
  const aside = offers.findIndex(({ chose }) => chose === SET_ASIDE);
  if (aside >= 0) return aside;
  let best = 0;
  let most = -Infinity;
  for (let i = 0; i < offers.length; i++) {
    const offer = offers[i];
    const worth = offer === undefined ? -Infinity : worthOf(offer, liking, state.uses);
    if (worth <= most) continue;
    most = worth;
    best = i;
  }
  return best;
}

export const EXPERT: Bot = {
  id: 'expert',
  words: {
    title: { es: 'La experta', en: 'The expert' },
    meaning: {
      es: 'Mira cómo está la persona: primero el peligro, luego escuchar, entender, asumir, acordar, cumplir.',
      en: 'Looks at how the person is: danger first, then listening, understanding, owning, agreeing, doing.',
    },
  },
  testWise: false,
  picks,
  isThrough: (sight) => momentNow(sight) === MOMENTS.length - 1,
  after: 'careful',
  minutes: AT_ONCE,
};
