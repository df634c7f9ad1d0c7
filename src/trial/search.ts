/**
 * The best or worst play there is from a moment, layer by layer: all continuations of one more choice, then of
 * one more. While they fit they are all kept, and a search that ends so has proven its answer. When they no longer
 * fit, takes that are much alike are represented by one of them: whatever is found stays a run that can be played,
 * only "there is nothing better" is no longer certain.
 */
import { bestAfter, worstAfter } from './minute-after.ts';
import { leftSilent, playedOut } from './search-ends.ts';
import { lengthOf, pathOf, thinned, type Branch, type Way } from './search-layers.ts';
import { copyOf, optionsOf, play, worthOf } from './rehearsal.ts';
import type { Progress, Search } from './findings.ts';
import type { Option, Take } from './take.ts';

/** What to look for, and how long. */
export interface Quest {
  readonly goal: 'best' | 'worst';
  /** Moments to look at, about 20,000 unless told. */
  readonly states?: number;
  /** Leaves saying nothing out: it may do for a moment, and nobody should be advised to do it. */
  readonly neverSilent?: boolean;
  /** Of plays within three quarters of a point of the best, the shortest: nobody should be taught to linger. */
  readonly brief?: boolean;
}

/** A search from several moments at once, and whom to tell about every moment looked into. */
export interface Expedition extends Quest {
  readonly onMoment?: (moment: Branch) => void;
}

/** A search, and what it came past. */
export interface Exploration {
  readonly search: Search;
  /** Ids of all endings met on the way. */
  readonly endings: ReadonlySet<string>;
}

/** Choices a search looks ahead. What goes on for longer is played to its end by policy, and so not searched through. */
const TURNS_AHEAD = 24;
const SILENCE = '~silence';
const STATES = 20_000;
/** Share of the states spent before anything is left out. */
const WHOLE_SHARE = 0.5;
/** Share of what is left that one later layer may cost. */
const LAYER_SHARE = 0.1;
const LEAST_WIDTH = 6;
/** Points by which a shorter play may fall short of the best and still be preferred. */
const NEARLY = 0.75;
/** How often a search says how far it is, in branches. */
const BREATH = 32;

/** What a search knows while it runs. */
interface Notes {
  readonly goal: 'best' | 'worst';
  /** 1 where more is better, −1 where less is. */
  readonly sign: 1 | -1;
  readonly budget: number;
  readonly neverSilent: boolean;
  /** The best play of every length, where the shortest of nearly equal ones is wanted. */
  readonly byLength: Map<number, Found> | null;
  readonly onMoment: ((moment: Branch) => void) | null;
  readonly endings: Set<string>;
  states: number;
  grown: number;
  whole: boolean;
  found: Found | null;
}

/** A run that came to its end. */
interface Found {
  readonly way: Way | null;
  readonly take: Take;
  readonly worth: number;
}

/**
 * Best (or worst) play from a take, which is left as it is. Replies come at once: in written channels one
 * simulated minute passes. Deterministic. The outcome counts with the best (or worst) answers in the minute after.
 */
export function* bestPlay(take: Take, quest: Quest): Generator<Progress, Search> {
  return (yield* explore(take, quest)).search;
}

/** The same search, with what it came past. */
export const explore = (take: Take, expedition: Expedition): Generator<Progress, Exploration> =>
  exploreFrom([{ take, way: null, outlook: 0 }], expedition);

/** The best (or worst) play from any of some moments, each with the way that led to it. */
export function* exploreFrom(
  starts: readonly Branch[],
  expedition: Expedition,
): Generator<Progress, Exploration> {
  const notes = notesFor(expedition);
  const going = starts.filter((start) => start.take.ended === null);
  for (const start of starts) judge(start, notes);
  for (const start of going) judge(playedOut(start, notes.goal), notes);
  yield* growAll(going, notes);
  // Whatever else was found or not, this ends.
  if (!notes.neverSilent || notes.found === null) for (const start of going) judge(leftSilent(start), notes);
  return { search: resultOf(notes), endings: notes.endings };
}

const notesFor = ({
  goal,
  states = STATES,
  neverSilent = false,
  brief = false,
  onMoment,
}: Expedition): Notes => ({
  goal,
  neverSilent,
  byLength: brief ? new Map() : null,
  sign: goal === 'best' ? 1 : -1,
  budget: states,
  onMoment: onMoment ?? null,
  endings: new Set(),
  states: 1,
  grown: 0,
  whole: true,
  found: null,
});

/** Grows layer after layer, until nothing goes on or the search can look no further. */
function* growAll(starts: readonly Branch[], notes: Notes): Generator<Progress, void> {
  let layer = starts;
  for (let turn = 0; turn < TURNS_AHEAD && layer.length > 0; turn++) {
    const next: Branch[] = [];
    for (const branch of layer) {
      grow(branch, notes, next);
      if (++notes.grown % BREATH === 0) yield Math.min(1, notes.states / notes.budget);
    }
    layer = fitting(next, notes);
  }
  if (layer.length > 0) notes.whole = false;
  for (const branch of layer) judge(playedOut(branch, notes.goal), notes);
}

/** One more choice, each there is. */
function grow(branch: Branch, notes: Notes, next: Branch[]): void {
  notes.onMoment?.(branch);
  const { take, way } = branch;
  for (const option of optionsOf(take)) {
    if (notes.neverSilent && option.chose === SILENCE) continue;
    const after = played(take, option);
    notes.states++;
    const grown: Branch = { take: after, way: { chose: option.chose, from: way }, outlook: 0 };
    if (after.ended === null) next.push(grown);
    else judge(grown, notes);
  }
}

function played(take: Take, option: Option): Take {
  const copy = copyOf(take);
  play(copy, option);
  return copy;
}

/** A run that ended: what it was worth, if that is news. One that did not end proves nothing. */
function judge({ take, way }: Branch, notes: Notes): void {
  if (take.ended === null) return;
  notes.endings.add(take.ended.id);
  const { worth } = notes.sign > 0 ? bestAfter(take) : worstAfter(take);
  const isBetter = (than: Found | null) => than === null || (worth - than.worth) * notes.sign > 0;
  if (isBetter(notes.found)) notes.found = { way, take, worth };
  if (notes.byLength === null) return;
  const length = lengthOf(way);
  if (isBetter(notes.byLength.get(length) ?? null)) notes.byLength.set(length, { way, take, worth });
}

/** The shortest of all that are nearly as good as the best. */
function shortestOf({ found, byLength, sign }: Notes): Found | null {
  if (found === null || byLength === null) return found;
  const near = [...byLength].filter(([, { worth }]) => (found.worth - worth) * sign <= NEARLY);
  return near.toSorted(([a], [b]) => a - b)[0]?.[1] ?? found;
}

/** A layer as it is while the search can afford the whole of it; after that what it can afford. */
function fitting(layer: readonly Branch[], notes: Notes): readonly Branch[] {
  const children = notes.states / Math.max(1, notes.grown);
  if (notes.whole && notes.states + layer.length * children <= notes.budget * WHOLE_SHARE) return layer;
  const left = Math.max(0, notes.budget - notes.states);
  const width = Math.max(LEAST_WIDTH, Math.floor((left * LAYER_SHARE) / children));
  if (layer.length <= width) return layer;
  notes.whole = false;
  return thinned(
    layer.map((branch) => ({ ...branch, outlook: outlookOf(branch, notes) })),
    width,
  );
}

/** What a branch promises: where somebody with a policy would bring it from here. That run counts as found, too. */
function outlookOf(branch: Branch, notes: Notes): number {
  const out = playedOut(branch, notes.goal);
  judge(out, notes);
  return worthOf(out.take) * notes.sign;
}

function resultOf(notes: Notes): Search {
  const { sign, states, whole } = notes;
  const found = shortestOf(notes);
  if (found === null || found.take.ended === null) throw new Error('A silent line has no end.');
  const { after, worth } = sign > 0 ? bestAfter(found.take) : worstAfter(found.take);
  const { id, kind } = found.take.ended;
  return { path: pathOf(found.way), after, worth, ending: { id, kind }, states, exhaustive: whole };
}
