/** The page alive: the state behind its gate, and what has to be done in the world when it changes. */
import { open, replay, readRecipe } from '../conversation/conversation.ts';
import type { Conversation, Recipe } from '../conversation/conversation.ts';
import * as records from '../records/records.ts';
import type { Shelf } from '../records/records.ts';
import { nearest } from '../scenario/scenario.ts';
import type { Language, Persona, Scenario } from '../scenario/scenario.ts';
import { readAddress } from './address.ts';
import { happens } from './happens.ts';
import { allListed, fetchLibrary, fetchPersona, fetchScenario, scenarioNamed } from './library.ts';
import type { Fetch, Library } from './library.ts';
import { MOST_SEED } from './address.ts';
import type { Call, Event, State } from './state.ts';

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
}

export interface House {
  state(): State;
  act(event: Event): void;
  onChange(listener: (now: State, before: State) => void): () => void;
  /** Loads what the address asks for, and opens the door. */
  enter(): Promise<void>;
  choose(pack: string, scenario: string): Promise<void>;
  start(scenario: Scenario, persona: Persona | null): void;
  resume(recipe: Recipe): Promise<void>;
  goHome(): void;
  firstCall(): Promise<void>;
}

const pickSeed = (chance: () => number): number => 1 + Math.floor(chance() * (MOST_SEED - 1));

function languageOf(world: World, wished: Language | null): Language {
  return wished ?? (world.languages.some((tag) => tag.toLowerCase().startsWith('es')) ? 'es' : 'en');
}

function firstState(world: World): State {
  const address = readAddress(world.search, world.hash);
  const found = records.findSettings(world.shelf);
  const settings = found.found === 'it' ? found.value : records.FIRST_SETTINGS;
  const run = records.resume(world.shelf);
  return {
    view: { at: 'loading' },
    library: null,
    language: languageOf(world, address.language ?? settings.language),
    settings,
    wishes: { seed: address.seed ?? pickSeed(world.chance), persona: address.persona },
    address,
    stage: 'coming',
    paused: false,
    breathing: false,
    help: false,
    caption: '',
    notice: found.found === 'garbage' ? found.why : run.found === 'garbage' ? run.why : null,
    hands: [],
    unfinished: run.found === 'it' ? run.value : null,
    lineFocused: false,
    systemStill: world.stillness,
  };
}

export function openHouse(world: World): House {
  let now = firstState(world);
  const listeners = new Set<(now: State, before: State) => void>();

  function act(event: Event): void {
    const before = now;
    now = happens(before, event);
    for (const listener of listeners) listener(now, before);
  }
  const trouble = (what: 'noPacks' | 'noScenario' | 'noPersona' | 'badLink', near?: string | null): void =>
    act({ type: 'went', view: { at: 'trouble', what, ...(near ? { nearest: near } : {}) } });

  async function library(): Promise<Library> {
    const found = now.library ?? (await fetchLibrary(world.fetch));
    if (!now.library) act({ type: 'library.came', library: found });
    return found;
  }

  const { fetch } = world;
  async function guest(id: string | null, scenario: Scenario): Promise<Persona | null> {
    if (id === null || id === scenario.persona.id) return null;
    return scenario.also.find((persona) => persona.id === id) ?? (await fetchPersona(fetch, id));
  }

  function seat(call: Call): void {
    act({ type: 'went', view: { at: 'call', call } });
  }
  const fresh = (conversation: Conversation, visit: Call['visit']): Call => ({
    conversation,
    pending: null,
    line: 0,
    visit,
    movedOn: null,
  });

  const house: House = {
    state: () => now,
    act,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async enter() {
      try {
        if (now.address.run !== null) return await showRun(now.address.run);
        const skipsFirst = now.settings.visited || now.address.projector || now.address.scenario !== null;
        if (!skipsFirst) return await house.firstCall();
        const shelf = await library();
        if (now.address.scenario === null) return house.goHome();
        const listed = scenarioNamed(shelf, now.address.scenario);
        if (listed) return await house.choose(listed.pack.id, listed.card.id);
        trouble(
          'noScenario',
          nearest(
            now.address.scenario,
            allListed(shelf).map(({ card }) => card.id),
          ),
        );
      } catch {
        trouble('noPacks');
      }
    },
    async choose(pack, id) {
      try {
        const scenario = await fetchScenario(fetch, pack, id);
        const persona = await guest(now.wishes.persona, scenario).catch(() => undefined);
        if (persona !== undefined) return act({ type: 'went', view: { at: 'briefing', scenario, persona } });
        const known = (await library()).cast.map((member) => member.id);
        trouble('noPersona', nearest(now.wishes.persona ?? '', known));
      } catch {
        trouble('noPacks');
      }
    },
    start(scenario, persona) {
      const { seed } = now.wishes;
      const { intensity } = now.settings;
      const settings = { seed, language: now.language, intensity, ...(persona ? { persona } : {}) };
      seat(fresh(open(scenario, settings), 'ordinary'));
    },
    async resume(recipe) {
      try {
        const scenario = await fetchScenario(fetch, recipe.pack, recipe.scenario);
        const persona = await guest(recipe.persona, scenario).catch(() => null);
        const { conversation, stopped } = replay(scenario, recipe, persona ?? undefined);
        const line = Math.max(0, conversation.table.lines.length - 1);
        seat({ ...fresh(conversation, 'ordinary'), line, movedOn: stopped?.words ?? null });
      } catch {
        trouble('noPacks');
      }
    },
    goHome() {
      act({ type: 'went', view: { at: 'home' } });
      void library().catch(() => trouble('noPacks'));
    },
    async firstCall() {
      try {
        act({
          type: 'went',
          view: { at: 'door', scenario: await fetchScenario(fetch, 'first-steps', 'first-call') },
        });
      } catch {
        house.goHome();
      }
    },
  };

  async function showRun(text: string): Promise<void> {
    const read = readRecipe(text);
    if (!read.ok) return trouble('badLink');
    await house.resume(read.recipe);
    const { view } = now;
    if (view.at === 'call' && view.call.conversation.table.stage === 'over') {
      act({ type: 'went', view: { at: 'debrief', call: view.call } });
    }
  }
  return house;
}

/** Starts the first call from the door. */
export function answerPhone(house: House, scenario: Scenario): void {
  const { language } = house.state();
  const conversation = open(scenario, { seed: FIRST_SEED, language });
  house.act({
    type: 'went',
    view: { at: 'call', call: { conversation, pending: null, line: 0, visit: 'first', movedOn: null } },
  });
}
/** The first call is the same for everybody. */
const FIRST_SEED = 4;
