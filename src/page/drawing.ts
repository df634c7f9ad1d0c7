/** Hands the scene to whatever draws it, whenever the page has changed. */
import type { Curtain, Levels, Places, Scene, Sound } from './curtain.ts';
import type { House } from './house.ts';
import { sceneOf } from './scene.ts';
import { callIn, isStill, themeOf } from './state.ts';
import type { State, Theme } from './state.ts';

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

export const levelsOf = ({ volume, voice, music, gentleSound, readAloud }: State['settings']): Levels => ({
  all: volume,
  voice: readAloud ? 0 : voice,
  music,
  isGentle: gentleSound,
});

/** What the stage needs to hear again only when it has changed. */
interface Told {
  scene: string;
  room: string | null;
  levels: string;
  still: boolean | null;
  theme: Theme;
}

/** Draws from now on. */
function drawOn(curtain: Curtain, house: House): void {
  const told: Told = { scene: '', room: null, levels: '', still: null, theme: themeOf(house.state()) };
  const tell = (state: State): void => {
    const scene = sceneOf(state);
    const written = JSON.stringify(scene);
    if (isStill(state) !== told.still) curtain.reduceMotion((told.still = isStill(state)));
    if (themeOf(state) !== told.theme) curtain.theme((told.theme = themeOf(state)));
    const levels = levelsOf(state.settings);
    if (JSON.stringify(levels) !== told.levels) {
      told.levels = JSON.stringify(levels);
      curtain.levels(levels);
    }
    if (scene && written !== told.scene) {
      told.scene = written;
      show(curtain, scene);
    }
    const room = roomOf(state);
    if (room !== told.room) curtain.room((told.room = room));
  };
  house.onChange(tell);
  tell(house.state());
}

/** Stands between the page and whatever draws, which may come late or never. */
export interface Prompter {
  arrange(places: Places): void;
  play(sound: Sound): void;
  /** Shows what is being said whole at once; false where it stands already. */
  hurry(): boolean;
  meet(curtain: Curtain): void;
}

export function openPrompter(house: House): Prompter {
  let curtain: Curtain | null = null;
  let places: Places | null = null;
  return {
    arrange(now) {
      places = now;
      curtain?.arrange(now);
    },
    play: (sound) => curtain?.cue(sound),
    hurry: () => curtain?.hurry() ?? false,
    meet(stage) {
      curtain = stage;
      // Places first, so that nothing is drawn where words stand.
      if (places) stage.arrange(places);
      drawOn(stage, house);
    },
  };
}
