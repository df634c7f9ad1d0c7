/**
 * page: the words of the house over the scene. Front door of the room.
 * Plays whole without a scene; whoever can draw one is met later, through `meet`.
 */
import { render } from 'preact';
import '@fontsource-variable/figtree/wght.css';
import './base.css';
import './scene-room.css';
import './call/call.css';
import './screens.css';
import { App } from './app.tsx';
import { doChores } from './chores.ts';
import type { Clock } from './chores.ts';
import type { Curtain, Levels } from './curtain.ts';
import { levelsOf, openPrompter } from './drawing.ts';
import { openHouse } from './house.ts';
import { fetchLate, lateParts } from './late.ts';
import type { House, World } from './house.ts';
import { RoomProvider } from './room.ts';
import type { Room } from './room.ts';
import { SayProvider, sayFrom } from './say.ts';
import { isStill, themeOf } from './state.ts';
import type { State, Theme } from './state.ts';
import { firstWords } from './words/words.ts';

export type { Curtain } from './curtain.ts';
export type { World } from './house.ts';

/** Where the page stands: its own element, and the one the scene is drawn in. */
export interface Site {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly world: World;
  readonly clock: Clock;
}
export interface Page {
  /** How a stage should be opened for this visit. */
  readonly wishes: {
    reducedMotion: boolean;
    theme: Theme;
    renderer: 'auto' | 'canvas' | 'webgl';
    levels: Levels;
  };
  /** Words are on the screen. */
  readonly painted: Promise<void>;
  /** Somebody can draw the scene from now on. */
  meet(curtain: Curtain): void;
  /** The scene stands: its words take over from those of the page. */
  sceneDrawn(): void;
  /** Nobody can: the words stay. */
  playOnWithoutStage(): void;
}

/** So little room that a scene would stand in the way of the words, as at 400 % zoom: the words stay alone. */
const cramped = matchMedia('(max-height: 18rem)');

/** What style sheets need to know, written on the document. */
function markDocument(state: State): void {
  const { documentElement: html } = document;
  html.lang = state.language;
  html.dataset['at'] = state.view.at;
  html.dataset['scenery'] = state.settings.wordsOnly || cramped.matches ? 'hidden' : state.stage;
  html.dataset['theme'] = themeOf(state);
  html.classList.toggle('still', isStill(state));
  html.classList.toggle('projector', state.address.projector);
  const { name, subtitle } = firstWords(state.language);
  document.title = `${name} · ${subtitle}`;
}

/** Draws once for however many changes come together, and never while a drawing is under way. */
function soon(draw: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      draw();
    });
  };
}

/** Asks for the late parts; when they do not come, the next screen that wants them asks again. */
function bringLate(house: House): void {
  if (house.state().lateCame) return;
  fetchLate().then(
    () => house.act({ type: 'late.came' }),
    () => undefined,
  );
}

/** Colours other than those of the dark come along when they are worn. */
const bringColours = (state: State): Promise<unknown> =>
  themeOf(state) === 'dark' ? Promise.resolve() : import('./themes.css').catch(() => undefined);

/** Draws from now on, and never in colours that are not meant. */
function startDrawing(house: House, draw: () => void): void {
  void bringColours(house.state()).then(() => {
    house.onChange(soon(draw));
    draw();
  });
  house.onChange((now) => void bringColours(now));
  cramped.addEventListener('change', draw);
}

function startLate(house: House, { root, clock, world: { shelf } }: Site, hurry: () => boolean): void {
  house.onChange((now, before) => {
    const late = lateParts();
    if (!late || !now.lateCame || before.lateCame) return;
    late.listen({ house, root, hurry });
    late.followInstruments(house);
    late.followAloud(house, late.localReader());
    late.followAssigned(house, shelf);
    late.followRuns(house, { shelf });
    late.followSettings(house, shelf);
    late.followEnd(house);
    late.followAssessments(house, clock);
    late.followIfWatched({ house, fetch: house.fetch, root }).catch(() => undefined);
  });
}

function drawnBy(house: House, root: HTMLElement, room: Room): () => void {
  return () => {
    const state = house.state();
    markDocument(state);
    render(
      <SayProvider value={sayFrom(house, state)}>
        <RoomProvider value={room}>
          <App />
        </RoomProvider>
      </SayProvider>,
      root,
    );
  };
}

/** Opens the page at once; the first words need nothing but themselves. */
export function openPage({ root, stage, world, clock }: Site): Page {
  const house = openHouse(world);
  const prompter = openPrompter(house);
  startDrawing(house, drawnBy(house, root, { stage, arrange: (places) => prompter.arrange(places) }));
  house.onChange((now, before) => {
    if (now.view.at !== before.view.at && now.view.at !== 'door') bringLate(house);
  });
  doChores({ house, clock, shelf: world.shelf, play: (sound) => prompter.play(sound) });
  startLate(house, { root, stage, world, clock }, () => prompter.hurry());
  if (house.state().address.projector) void import('./projector.css');
  const { settings, address } = house.state();
  // The first screen of whoever does not come for the first time is among them.
  if (settings.visited || address.scenario !== null) bringLate(house);
  const painted = house.enter();
  void painted.then(() => bringLate(house));
  return {
    wishes: {
      reducedMotion: isStill(house.state()),
      theme: themeOf(house.state()),
      renderer: address.renderer,
      levels: levelsOf(settings),
    },
    painted,
    meet: (curtain) => prompter.meet(curtain),
    sceneDrawn: () => house.act({ type: 'stage', is: 'alive' }),
    playOnWithoutStage() {
      house.act({ type: 'stage', is: 'gone' });
      house.act({ type: 'captioned', caption: firstWords(house.state().language).stageGone });
    },
  };
}
