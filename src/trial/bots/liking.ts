/** How bots weigh what lies on the table: a liking for every act, summed over the acts of a reply. */
import { ACTS, ACT_FAMILY } from '../../scenario/scenario.ts';
import type { Act, ActClass } from '../../scenario/scenario.ts';
import type { Option } from '../take.ts';

/** How much a bot likes each act, by the act's place in ACTS. Below 0 it goes against its nature. */
export type Liking = readonly number[];

/** A reply is judged by what it opens with: the second and third act count less, as the customer hears them. */
const ORDER = [1, 0.7, 0.5] as const;

/** Acts by name and families by name; a named act goes before its family, and the rest is worth nothing. */
export interface Taste {
  readonly acts?: Partial<Record<Act, number>>;
  readonly families?: Partial<Record<ActClass, number>>;
}

/** A taste as a table. */
export const likingOf = ({ acts = {}, families = {} }: Taste): Liking =>
  ACTS.map((act) => acts[act] ?? families[ACT_FAMILY[act]] ?? 0);

const PLACE = new Map<Act, number>(ACTS.map((act, place) => [act, place]));
/** An act's place in ACTS. */
export const placeOfAct = (act: Act): number => PLACE.get(act) ?? 0;

const PLACES = new WeakMap<readonly Act[], readonly number[]>();

/** Places of a reply's acts in ACTS, worked out once per reply. */
export function placesOf(acts: readonly Act[]): readonly number[] {
  const known = PLACES.get(acts);
  if (known) return known;
  const places = acts.map(placeOfAct);
  PLACES.set(acts, places);
  return places;
}

/** How much somebody of this liking wants to say this. */
export function wish(liking: Liking, { acts }: Option): number {
  const places = placesOf(acts);
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += (liking[places[i] ?? 0] ?? 0) * (ORDER[i] ?? 0.5);
  return sum;
}

/** The place of what somebody of this liking wants most; the first on the table where two are wanted alike. */
export function favourite(offers: readonly Option[], liking: Liking): number {
  let best = 0;
  let most = -Infinity;
  for (let i = 0; i < offers.length; i++) {
    const offer = offers[i];
    const want = offer === undefined ? -Infinity : wish(liking, offer);
    if (want <= most) continue;
    most = want;
    best = i;
  }
  return best;
}
