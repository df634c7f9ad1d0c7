/**
 * page: the HTML around the scene: library, briefing, words, debrief, settings. Front door of the room.
 * Everything plays with nothing drawn behind it; what draws is handed in as a `Curtain`.
 */
import { render } from 'preact';
import { App } from './app.tsx';
import { doChores } from './chores.ts';
import type { Clock } from './chores.ts';
import type { Curtain, Places } from './curtain.ts';
import { openHouse } from './house.ts';
import type { House, World } from './house.ts';
import { listenToKeys } from './listen.ts';
import { RoomProvider } from './room.ts';
import { SayProvider, sayFrom } from './say.ts';
import { sceneOf } from './scene.ts';
import { isStill } from './state.ts';
import type { State } from './state.ts';
import './page.css';
import './call.css';
import './debrief.css';

export type { Curtain } from './curtain.ts';
export type { World } from './house.ts';
export type { Clock } from './chores.ts';

export interface PageOptions {
  readonly root: HTMLElement;
  /** Where the scene will be drawn. */
  readonly stage: HTMLElement;
  readonly world: World;
  readonly clock: Clock;
}

/** The page as the house sees it. */
export interface Page {
  /** Hands over what draws the scene, or null when nothing can. */
  draw(curtain: Curtain | null): void;
  /** What the address says about drawing and what the person has set. */
  readonly wants: {
    readonly renderer: 'auto' | 'canvas' | 'webgl';
    readonly still: boolean;
    readonly volume: number;
  };
}

function markDocument(state: State): void {
  const { dataset } = document.documentElement;
  document.documentElement.lang = state.language;
  dataset['view'] = state.view.at;
  dataset['stage'] = state.stage;
  dataset['words'] = state.settings.wordsOnly || state.stage === 'gone' ? 'only' : 'over';
  dataset['projector'] = String(state.address.projector);
  dataset['still'] = String(isStill(state));
}

/** Draws the page and keeps it drawn: words first, the scene when it comes. */
export function openPage({ root, stage, world, clock }: PageOptions): Page {
  const house = openHouse(world);
  const prompter = openPrompter(house);
  const room = { stage, arrange: (places: Places) => prompter.arrange(places) };
  const draw = () => {
    markDocument(house.state());
    render(
      <RoomProvider value={room}>
        <SayProvider value={sayFrom(house, house.state())}>
          <App />
        </SayProvider>
      </RoomProvider>,
      root,
    );
  };
  house.onChange(draw);
  doChores({ house, clock, shelf: world.shelf, play: (sound) => prompter.play(sound) });
  listenToKeys(house);
  draw();
  void house.enter();
  const state = house.state();
  return {
    draw: (curtain) => prompter.draw(curtain),
    wants: { renderer: state.address.renderer, still: isStill(state), volume: state.settings.volume },
  };
}

interface Prompter {
  draw(curtain: Curtain | null): void;
  arrange(places: Places): void;
  play(sound: Parameters<Curtain['cue']>[0]): void;
}

/** Keeps whatever draws the scene in step with the state. */
function openPrompter(house: House): Prompter {
  let curtain: Curtain | null = null;
  let places: Places | null = null;

  function show(state: State): void {
    const scene = sceneOf(state);
    if (!curtain || !scene) return;
    if (scene.scene === 'title') curtain.title(scene.picture);
    else if (scene.scene === 'dialogue') curtain.dialogue(scene.picture);
    else curtain.score(scene.picture);
  }
  house.onChange((now, before) => {
    show(now);
    if (!curtain) return;
    if (now.settings.volume !== before.settings.volume) curtain.volume(now.settings.volume);
    if (isStill(now) !== isStill(before)) curtain.reduceMotion(isStill(now));
    if (now.view.at !== before.view.at)
      curtain.room(now.view.at === 'call' ? now.view.call.conversation.table.setting : null);
  });
  return {
    draw(next) {
      curtain = next;
      house.act({ type: 'stage', is: next ? 'alive' : 'gone' });
      if (places) curtain?.arrange(places);
      show(house.state());
    },
    arrange(next) {
      places = next;
      curtain?.arrange(next);
    },
    play: (sound) => curtain?.cue(sound),
  };
}
