/**
 * A persona's chart walked without a machine, for playing by the thousand: compiled from the very tables the
 * chart is built of. A region never looks at another, so each is walked by itself, and only those asked for.
 */
import { BANDS, PHASES } from '../scenario/scenario.ts';
import type { Band, Persona, Phase } from '../scenario/scenario.ts';
import { GUARDS } from './chart-guards.ts';
import type { GuardName } from './chart-guards.ts';
import { regionsOf } from './chart-regions.ts';
import type { Region } from './chart-temper.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { State } from './state.ts';

/**
 * Where a customer stands in every region walked, four bits a region: one number, so that it is copied for nothing.
 */
export type Stand = number;

/** What a conversation asks of the chart, and from which bit on. `game` and `needle` only some people have. */
const SHIFT = { mood: 0, phase: 4, conduct: 8, safety: 12, game: 16, needle: 20 } as const;
type RegionName = keyof typeof SHIFT;
const MASK = 15;

type Question = (typeof GUARDS)[GuardName];
interface Way {
  /** Null: taken whatever happens. */
  readonly guard: Question | null;
  readonly target: number;
}
interface Place {
  readonly always: readonly Way[];
  readonly on: Readonly<Record<CustomerEvent['type'], readonly Way[]>>;
}
interface Path {
  readonly shift: number;
  readonly initial: number;
  readonly places: readonly Place[];
}

/** A chart made ready to be walked. */
export interface Walk {
  readonly paths: readonly Path[];
  /** Those of them in which an event can move something at once. */
  readonly heeding: Readonly<Record<CustomerEvent['type'], readonly Path[]>>;
  /** Bands and phases by where one stands in those regions. */
  readonly bands: readonly Band[];
  readonly phases: readonly Phase[];
  /** Where one stands in `conduct` before anybody crossed a line, in `safety` when in danger, and where a game is on. */
  readonly civil: number;
  readonly danger: number;
  readonly playing: readonly boolean[];
  readonly needling: number;
}

const WALKS = new WeakMap<Persona, Walk>();

/** The walk of a persona, made once. */
export function walkOf(persona: Persona): Walk {
  const known = WALKS.get(persona);
  if (known) return known;
  const walk = walkThrough(regionsOf(persona));
  WALKS.set(persona, walk);
  return walk;
}

function walkThrough(regions: Readonly<Record<string, Region>>): Walk {
  const namesIn = (name: RegionName) => Object.keys(regions[name]?.states ?? {});
  const paths = Object.entries(SHIFT).flatMap(([name, shift]) => {
    const region = regions[name];
    return region === undefined ? [] : [pathOf(region, shift)];
  });
  const heeding = (type: CustomerEvent['type']) =>
    paths.filter(({ places }) => places.some(({ on }) => on[type].length > 0));
  return {
    paths,
    heeding: {
      'reply.given': heeding('reply.given'),
      'line.spoken': heeding('line.spoken'),
      'bait.thrown': heeding('bait.thrown'),
    },
    bands: namesIn('mood').flatMap((name) => BANDS.find((band) => band === name) ?? []),
    phases: namesIn('phase').flatMap((name) => PHASES.find((phase) => phase === name) ?? []),
    civil: namesIn('conduct').indexOf('civil'),
    danger: namesIn('safety').indexOf('danger'),
    playing: namesIn('game').map((name) => name !== 'deflated'),
    needling: namesIn('needle').indexOf('needling'),
  };
}

function pathOf({ states, initial, on: ofRegion = {} }: Region, shift: number): Path {
  const names = Object.keys(states);
  const way = (to: { readonly target: string; readonly guard?: GuardName }): Way => ({
    guard: to.guard === undefined ? null : GUARDS[to.guard],
    target: names.indexOf(to.target.replace(/^\./, '')),
  });
  const places = Object.values(states).map(({ always = [], on: ofState = {} }): Place => {
    // A state's own way goes before its region's.
    const waysOn = (type: CustomerEvent['type']): readonly Way[] =>
      [ofState[type], ofRegion[type]].flatMap((to) => (to !== undefined && 'target' in to ? [way(to)] : []));
    return {
      always: always.map(way),
      on: {
        'reply.given': waysOn('reply.given'),
        'line.spoken': waysOn('line.spoken'),
        'bait.thrown': waysOn('bait.thrown'),
      },
    };
  });
  return { shift, initial: names.indexOf(initial), places };
}

/** What a walk is asked about: an event, and the figures it meets. */
export type Asked = Parameters<Question>[0];

const NO_REASONS = { effects: [], shapings: [] };

/** An event and the state it meets, as the chart's guards are asked. */
export const asked = (state: State, event: CustomerEvent): Asked => ({
  context: { state, why: NO_REASONS },
  event,
});

/** What always leads on never asks what happened. */
const NOTHING: CustomerEvent = { type: 'line.spoken', abuse: 0 };

/** Where a customer stands who has just sat down. */
export function standAtFirst(walk: Walk, state: State): Stand {
  let stand = 0;
  for (const { shift, initial } of walk.paths) stand |= initial << shift;
  return rest(walk, stand, asked(state, NOTHING));
}

/** What an event moves at once, judged by the figures before it. A reply moves the figures next; then `rest`. */
export function meet(walk: Walk, stand: Stand, met: Asked): Stand {
  let moved = stand;
  for (const { shift, places } of walk.heeding[met.event.type]) {
    const ways = places[(stand >> shift) & MASK]?.on[met.event.type];
    if (ways === undefined) continue;
    for (const { guard, target } of ways) {
      if (guard !== null && !guard(met)) continue;
      moved = (moved & ~(MASK << shift)) | (target << shift);
      break;
    }
  }
  return moved;
}

/** Goes on by itself for as long as the figures as they are now lead on. */
export function rest(walk: Walk, stand: Stand, now: Asked): Stand {
  let rested = 0;
  for (const { shift, places } of walk.paths) {
    let here = (stand >> shift) & MASK;
    for (let next = here; next >= 0; next = onwards(places[here], now)) here = next;
    rested |= here << shift;
  }
  return rested;
}

function onwards(place: Place | undefined, now: Asked): number {
  if (place === undefined) return -1;
  for (const { guard, target } of place.always) if (guard === null || guard(now)) return target;
  return -1;
}

/** The band that shows, with its hysteresis. */
export const bandAt = (walk: Walk, stand: Stand): Band => walk.bands[(stand >> SHIFT.mood) & MASK] ?? 'calm';
export const phaseAt = (walk: Walk, stand: Stand): Phase =>
  walk.phases[(stand >> SHIFT.phase) & MASK] ?? 'opening';

/** Whether a bait may be thrown, as far as the game goes; nobody baits who has left. */
export const isPlayingAt = (walk: Walk, stand: Stand): boolean =>
  walk.playing[(stand >> SHIFT.game) & MASK] ??
  (walk.needling >= 0 && ((stand >> SHIFT.needle) & MASK) === walk.needling);

/** Whether a line was crossed, so that a limit may be set. */
export const isCrossedAt = (walk: Walk, stand: Stand): boolean =>
  ((stand >> SHIFT.conduct) & MASK) !== walk.civil;
/** Whether somebody threatens and is within reach. */
export const isDangerAt = (walk: Walk, stand: Stand): boolean =>
  ((stand >> SHIFT.safety) & MASK) === walk.danger;
