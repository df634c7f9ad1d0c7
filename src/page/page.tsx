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
import { isStill } from './state.ts';
import type { State } from './state.ts';
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

/** What style sheets need to know, written on the document. */
function markDocument(state: State): void {
  const { documentElement: html } = document;
  html.lang = state.language;
  html.dataset['at'] = state.view.at;
  html.dataset['scenery'] = state.settings.wordsOnly ? 'hidden' : state.stage;
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
  const draw = drawnBy(house, root, { stage, arrange: (places) => prompter.arrange(places) });
  house.onChange(soon(draw));
  house.onChange((now, before) => {
    if (now.view.at !== before.view.at && now.view.at !== 'door') bringLate(house);
  });
  doChores({ house, clock, shelf: world.shelf, play: (sound) => prompter.play(sound) });
  house.onChange((now, before) => {
    if (!now.lateCame || before.lateCame) return;
    const late = lateParts();
    late?.listen(house, root);
    late?.followAloud(house, late.localReader());
    lateParts()?.followAssigned(house, world.shelf);
    lateParts()
      ?.followIfWatched({ house, fetch: house.fetch, root })
      .catch(() => undefined);
  });
  if (house.state().address.projector) void import('./projector.css');
  draw();
  const { settings, address } = house.state();
  const painted = house.enter();
  void painted.then(() => bringLate(house));
  return {
    wishes: {
      reducedMotion: isStill(house.state()),
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
