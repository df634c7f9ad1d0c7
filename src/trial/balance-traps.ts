/** Harmful replies: one of them, and then the best play there is. */
import { prospectOf } from './balance-moments.ts';
import { isHarmful } from './balance-replies.ts';
import type { Progress, Search, Trap } from './findings.ts';
import { copyOf, optionsOf, play, worthOf } from './rehearsal.ts';
import { thinned, type Branch } from './search-layers.ts';
import { exploreFrom, type Exploration } from './search.ts';
import { within } from './search-progress.ts';
import type { Option } from './take.ts';

/** Moments at a place that are looked at closely, and those from which its traps are sprung. */
const LOOKED_AT = 40;
const SPRUNG_FROM = 8;

/** A trap, and the whole run that got most out of it. */
export interface Sprung {
  readonly trap: Omit<Trap, 'margin'>;
  readonly run: Search;
  readonly endings: Exploration['endings'];
}

/** What a search for traps has to go on. */
export interface TrapHunt {
  /** Moments on one seed, each with the way that led to it. */
  readonly moments: readonly Branch[];
  /** Moments the search after each trap looks at. */
  readonly states: number;
}

const isTrap = ({ reply }: Option): boolean => reply !== null && isHarmful(reply);

/** Moments by place, where there are traps. */
function withTraps(moments: readonly Branch[]): ReadonlyMap<string, readonly Branch[]> {
  const places = new Map<string, Branch[]>();
  for (const moment of moments) {
    if (!optionsOf(moment.take).some(isTrap)) continue;
    const here = places.get(moment.take.place);
    if (here) here.push(moment);
    else places.set(moment.take.place, [moment]);
  }
  return places;
}

/** The moments at a place that leave most: first by how things stand, then by what can be made of them. */
function mostPromising(moments: readonly Branch[]): readonly Branch[] {
  const standing = moments.map((moment) => ({ ...moment, outlook: worthOf(moment.take) }));
  return thinned(standing, LOOKED_AT)
    .map((moment) => ({ ...moment, outlook: prospectOf(moment.take) }))
    .toSorted((a, b) => b.outlook - a.outlook)
    .slice(0, SPRUNG_FROM);
}

/** A trap and the moments from which it is sprung. */
interface Laid {
  readonly beat: string;
  readonly reply: string;
  readonly moments: readonly Branch[];
}

/** Every trap there is at some moments of a place. */
function laidAt([beat, moments]: readonly [string, readonly Branch[]]): readonly Laid[] {
  const traps = moments.flatMap(({ take }) => optionsOf(take).filter(isTrap));
  return [...new Set(traps.map(({ chose }) => chose))].map((reply) => {
    const open = moments.filter(({ take }) => optionsOf(take).some(({ chose }) => chose === reply));
    return { beat, reply, moments: mostPromising(open) };
  });
}

/** The moments after a trap was stepped into. */
function fallen({ moments, reply }: Laid): readonly Branch[] {
  return moments.flatMap(({ take, way }): Branch[] => {
    const option = optionsOf(take).find(({ chose }) => chose === reply);
    if (option === undefined) return [];
    const copy = copyOf(take);
    play(copy, option);
    return [{ take: copy, way: { chose: reply, from: way }, outlook: 0 }];
  });
}

/** Every trap at every place that was come to: one harmful reply from where most can be lost, then best play. */
export function* trapsSprung({ moments, states }: TrapHunt): Generator<Progress, readonly Sprung[]> {
  const all = [...withTraps(moments)].flatMap(laidAt);
  const sprung: Sprung[] = [];
  for (const [place, laid] of all.entries()) {
    const work = exploreFrom(fallen(laid), { goal: 'best', states });
    const { search, endings } = yield* within(work, place / all.length, (place + 1) / all.length);
    const { beat, reply } = laid;
    sprung.push({ trap: { beat, reply, worth: search.worth }, run: search, endings });
  }
  return sprung;
}

/** Each trap with how far it stays under best play; the cheapest to fall into first. */
export const trapsOf = (sprung: readonly Sprung[], best: number): readonly Trap[] =>
  sprung.map(({ trap }) => ({ ...trap, margin: best - trap.worth })).toSorted((a, b) => a.margin - b.margin);
