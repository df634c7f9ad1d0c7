/** How a search keeps its hands free: of the takes it could go on with, those worth going on with. */
import type { State } from '../persona/persona.ts';
import { untoldIn } from './rehearsal.ts';
import type { Take } from './take.ts';

/** How a take came about: its last choice, and all before it. */
export interface Way {
  readonly chose: string;
  readonly from: Way | null;
}

/** A take the search may go on with. */
export interface Branch {
  readonly take: Take;
  readonly way: Way | null;
  /** What it promises, the more the better for the search's goal. */
  readonly outlook: number;
}

export function pathOf(way: Way | null): readonly string[] {
  const path: string[] = [];
  for (let at = way; at !== null; at = at.from) path.push(at.chose);
  return path.reverse();
}

/** How many choices a way is long. */
export function lengthOf(way: Way | null): number {
  let length = 0;
  for (let at = way; at !== null; at = at.from) length += 1;
  return length;
}

/** How many points of a figure count as the same. */
const STEP = { heard: 15, trust: 15, anger: 15, hope: 15, face: 25, composure: 30, effort: 20, bait: 15 };

function figuresOf(state: State): string {
  const { heard, trust, anger, hope, face, composure, effort, bait } = state;
  return [
    Math.floor(heard / STEP.heard),
    Math.floor(trust / STEP.trust),
    Math.floor(anger / STEP.anger),
    Math.floor(hope / STEP.hope),
    Math.floor(face / STEP.face),
    Math.floor(composure / STEP.composure),
    Math.floor(effort / STEP.effort),
    Math.floor(bait / STEP.bait),
  ].join();
}

/** What cannot be undone, as bits: a take that offered is another than one that did not, however alike the mood. */
function milestonesOf(state: State): number {
  const flags = [
    state.offered,
    state.confirmed,
    state.acted,
    state.followedUp,
    state.recorded,
    state.apologised,
    state.metMinds,
    state.promised,
    state.lied,
    state.mouthClosed,
    state.root >= 0.5,
    state.refusedFirmly,
    state.hazardAllowed,
    state.limitSet,
    state.warned,
    state.steppedBack,
    state.helpCalled,
    state.deflated,
  ];
  return flags.reduce((bits, flag, place) => (flag ? bits | (1 << place) : bits), 0);
}

/** Takes with the same cell are taken for the same; the best of them stands for all. */
function cellOf({ take }: Branch): string {
  const { state } = take;
  const counts = [state.capitulations, state.transfers, state.bites, Math.round(state.story * 2)];
  const place = take.thinking ? `${take.place}?` : take.place;
  return `${place} ${untoldIn(take)} ${milestonesOf(state)} ${counts.join()} ${figuresOf(state)}`;
}

function bestOfEachCell(branches: readonly Branch[]): readonly Branch[] {
  const cells = new Map<string, Branch>();
  for (const branch of branches) {
    const cell = cellOf(branch);
    const known = cells.get(cell);
    if (known === undefined || branch.outlook > known.outlook) cells.set(cell, branch);
  }
  return [...cells.values()];
}

/** Half of the room is shared out evenly, so that a place whose worth shows late is not given up early. */
function quotaOf(branches: readonly Branch[], width: number): number {
  const places = new Set(branches.map(({ take }) => take.place));
  return Math.max(1, Math.floor(width / 2 / Math.max(1, places.size)));
}

/** At most `width` branches: the most promising of every cell, some of every place, then the most promising. */
export function thinned(branches: readonly Branch[], width: number): readonly Branch[] {
  const apart = bestOfEachCell(branches);
  if (apart.length <= width) return apart;
  const ranked = [...apart].sort((a, b) => b.outlook - a.outlook);
  const quota = quotaOf(apart, width);
  const taken = new Map<string, number>();
  const chosen = new Set<Branch>();
  for (const branch of ranked) {
    const here = taken.get(branch.take.place) ?? 0;
    if (here < quota) chosen.add(branch);
    taken.set(branch.take.place, here + 1);
  }
  for (const branch of ranked) if (chosen.size < width) chosen.add(branch);
  return ranked.filter((branch) => chosen.has(branch));
}
