/** Harmful replies: one of them, and then the best play there is. */
import { momentsAlong, prospectOf, type Reached, type Walk } from './balance-moments.ts';
import { isHarmful } from './balance-replies.ts';
import type { Progress, Search, Trap } from './findings.ts';
import { copyOf, optionsOf, play } from './rehearsal.ts';
import { explore } from './search.ts';
import { within } from './search-progress.ts';
import type { Option, Rehearsal } from './take.ts';

/** Ways to a beat from which its traps are tried: the most promising there are. */
const WAYS = 2;

/** A trap, and the whole run that got most out of it. */
export interface Sprung {
  readonly trap: Omit<Trap, 'margin'>;
  readonly run: Search;
  readonly endings: ReadonlySet<string>;
}

/** What a search for traps has to go on. */
export interface TrapHunt {
  readonly rehearsal: Rehearsal;
  /** Walks on one seed, best play first. */
  readonly walks: readonly Walk[];
  /** Moments each search looks at. */
  readonly states: number;
}

interface Promising extends Reached {
  readonly prospect: number;
}

/** The most promising moments at each place that any walk comes to, best play's own among them. */
function bestMoments({ rehearsal, walks }: TrapHunt): ReadonlyMap<string, readonly Promising[]> {
  const places = new Map<string, Promising[]>();
  for (const walk of walks)
    for (const reached of momentsAlong(rehearsal, walk)) {
      if (!optionsOf(reached.take).some(isTrap)) continue;
      const here = places.get(reached.take.place) ?? [];
      here.push({ ...reached, prospect: prospectOf(reached.take) });
      places.set(reached.take.place, here);
    }
  return new Map([...places].map(([place, here]) => [place, mostPromising(here)]));
}

/** The first is best play's own where it comes by at all. */
function mostPromising(moments: readonly Promising[]): readonly Promising[] {
  const [own, ...others] = moments;
  const rest = others.toSorted((a, b) => b.prospect - a.prospect).slice(0, WAYS - 1);
  return own === undefined ? [] : [own, ...rest];
}

const isTrap = ({ reply }: Option): boolean => reply !== null && isHarmful(reply);

/** One harmful reply at one moment, then best play. */
function* sprungAt({ take, path }: Reached, option: Option, states: number): Generator<Progress, Sprung> {
  const fallen = copyOf(take);
  play(fallen, option);
  const { search, endings } = yield* explore(fallen, { goal: 'best', states });
  const run = { ...search, path: [...path, option.chose, ...search.path] };
  return { trap: { beat: take.place, reply: option.chose, worth: search.worth }, run, endings };
}

/** Every trap at every place that was come to, each from the way there that leaves most. */
export function* trapsSprung(hunt: TrapHunt): Generator<Progress, readonly Sprung[]> {
  const tries = [...bestMoments(hunt).values()].flatMap((ways) =>
    ways.flatMap((reached) =>
      optionsOf(reached.take)
        .filter(isTrap)
        .map((option) => ({ reached, option })),
    ),
  );
  const sprung: Sprung[] = [];
  for (const [place, { reached, option }] of tries.entries()) {
    const work = sprungAt(reached, option, hunt.states);
    sprung.push(yield* within(work, place / tries.length, (place + 1) / tries.length));
  }
  return sprung;
}

/** Each trap once, with the most that could be got after it; the cheapest to fall into first. */
export function trapsOf(sprung: readonly Sprung[], best: number): readonly Trap[] {
  const most = new Map<string, Omit<Trap, 'margin'>>();
  for (const { trap } of sprung) {
    const name = `${trap.beat} ${trap.reply}`;
    if (trap.worth >= (most.get(name)?.worth ?? 0)) most.set(name, trap);
  }
  return [...most.values()]
    .map((trap) => ({ ...trap, margin: best - trap.worth }))
    .toSorted((a, b) => a.margin - b.margin);
}
