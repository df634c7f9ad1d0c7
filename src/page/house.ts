/** The page alive: the state behind its gate, and what has to be done in the world when it changes. */
import { open } from '../conversation/conversation.ts';
import { findSettings, FIRST_SETTINGS } from '../records/records.ts';
import type { PackStore, Shelf } from '../records/records.ts';
import type { Language, Scenario } from '../scenario/scenario.ts';
import { MOST_SEED, readAddress } from './address.ts';
import { happens } from './happens.ts';
import type { Fetch } from './library.ts';
import type { Event, State, Theme } from './state.ts';
import { callOf, errandsOf } from './errands.ts';
import type { Errands } from './errands.ts';
import type { FetchElsewhere } from './own-packs/fetch-link.ts';
import { overOwn, whenAsked } from './own-packs/over-own.ts';
import type { Own } from './own-packs/over-own.ts';

/** What the page needs of the world; handed in, so that a test can hand in another. */
export interface World {
  readonly fetch: Fetch;
  readonly shelf: Shelf;
  readonly search: string;
  readonly hash: string;
  readonly languages: readonly string[];
  /** 0 ≤ x < 1: only for picking a seed nobody asked for. */
  readonly chance: () => number;
  readonly stillness: boolean;
  /** What the system asks of colours; missing, dark. */
  readonly theme?: Theme;
  /** Where opened packs are kept; without it, in the browser's own database. */
  readonly packStore?: PackStore;
  /** Fetches from other hosts, where that is not done by the browser itself. */
  readonly elsewhere?: FetchElsewhere;
}

/** The state and its one gate. */
export interface Gate {
  state(): State;
  act(event: Event): void;
  onChange(listener: (now: State, before: State) => void): () => void;
}
export interface House extends Gate, Errands {
  /** Packs of the person's own, brought along when first asked for. */
  readonly own: Own;
  /** What the house answers, with the person's own over it. */
  readonly fetch: Fetch;
}

const pickSeed = (chance: () => number): number => 1 + Math.floor(chance() * (MOST_SEED - 1));

function languageOf(world: World, wished: Language | null): Language {
  return wished ?? (world.languages.some((tag) => tag.toLowerCase().startsWith('es')) ? 'es' : 'en');
}

function firstState(world: World): State {
  const address = readAddress(world.search, world.hash);
  const found = findSettings(world.shelf);
  const settings = found.found === 'it' ? found.value : FIRST_SETTINGS;
  return {
    view: { at: 'loading' },
    library: null,
    language: languageOf(world, address.language ?? settings.language),
    settings,
    wishes: {
      seed: address.seed ?? pickSeed(world.chance),
      persona: address.persona,
      mode: address.mode ?? settings.mode,
    },
    address,
    lateCame: false,
    stage: 'coming',
    paused: false,
    breathing: false,
    help: false,
    caption: '',
    notice: found.found === 'garbage' ? found.why : null,
    hands: [],
    unfinished: [],
    lineFocused: false,
    runs: [],
    reckonings: {},
    saved: null,
    opening: null,
    assigned: [],
    results: [],
    eyed: null,
    rung: 0,
    systemStill: world.stillness,
    systemTheme: world.theme ?? 'dark',
  };
}

function openGate(first: State): Gate {
  let now = first;
  const listeners = new Set<(now: State, before: State) => void>();
  return {
    state: () => now,
    act(event) {
      const before = now;
      now = happens(before, event);
      for (const listener of listeners) listener(now, before);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function openHouse(world: World): House {
  const gate = openGate(firstState(world));
  const own = whenAsked(async () => (await import('./own-packs/own-packs.ts')).openOwnPacks(gate, world));
  const fetch = overOwn(world.fetch, own, world.shelf);
  return { ...gate, ...errandsOf({ gate, fetch, shelf: world.shelf, own }), own, fetch };
}

/** Starts the first call from the door. */
export function answerPhone(house: House, scenario: Scenario): void {
  const { language } = house.state();
  const conversation = open(scenario, { seed: FIRST_SEED, language });
  house.act({
    type: 'went',
    view: { at: 'call', call: callOf(conversation, { visit: 'first' }) },
  });
}
/** The first call is the same for everybody. */
const FIRST_SEED = 4;
