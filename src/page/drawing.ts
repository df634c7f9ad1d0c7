/** Hands the scene to whatever draws it, whenever the page has changed. */
import type { Curtain, Places, Scene } from './curtain.ts';
import type { House } from './house.ts';
import { sceneOf } from './scene.ts';
import { callIn, isStill } from './state.ts';
import type { State } from './state.ts';

function show(curtain: Curtain, scene: Scene): void {
  switch (scene.scene) {
    case 'title':
      return curtain.title(scene.picture);
    case 'dialogue':
      return curtain.dialogue(scene.picture);
    case 'score':
      return curtain.score(scene.picture);
  }
}

/** The room's sound belongs to a call that goes on. */
const roomOf = ({ view, paused }: State): string | null =>
  view.at === 'call' && !paused && view.call.conversation.table.stage === 'answering'
    ? (callIn(view)?.conversation.table.setting ?? null)
    : null;

/** What the stage needs to hear again only when it has changed. */
interface Told {
  scene: string;
  room: string | null;
  volume: number;
  still: boolean | null;
}

/** Draws from now on. The places last measured go first, so that nothing is drawn where words stand. */
export function drawOn(curtain: Curtain, house: House, places: Places | null): void {
  const told: Told = { scene: '', room: null, volume: -1, still: null };
  const tell = (state: State): void => {
    const scene = sceneOf(state);
    const written = JSON.stringify(scene);
    if (isStill(state) !== told.still) curtain.reduceMotion((told.still = isStill(state)));
    if (state.settings.volume !== told.volume) curtain.volume((told.volume = state.settings.volume));
    if (scene && written !== told.scene) {
      told.scene = written;
      show(curtain, scene);
    }
    const room = roomOf(state);
    if (room !== told.room) curtain.room((told.room = room));
  };
  if (places) curtain.arrange(places);
  house.onChange(tell);
  tell(house.state());
}
