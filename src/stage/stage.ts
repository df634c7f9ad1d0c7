/** stage: draws and sounds a conversation and decides nothing. Front door of the room. */
import { Theatre } from './theatre.ts';
import type { Programme } from './theatre.ts';
import { graphicsCard, rendererFor } from './renderer.ts';
import { bringPlace, isPlaceHere } from './art.ts';
import { wear } from './palette.ts';
import type { Theme } from './palette.ts';
import { openSoundGate } from './sound-gate.ts';
import type { SoundGate } from './sound-gate.ts';
import type { Ambience } from './mix.ts';
import type { Stage, StageOptions } from './picture.ts';
import type { Renderer } from './renderer.ts';

export type * from './picture.ts';

/** The words need their letters; a slow line must not keep the curtain down. Milliseconds. */
const LONGEST_WAIT_FOR_LETTERS = 700;

/** Opens the stage in `host`, which keeps its size by itself. Rejects where nothing can be drawn at all. */
export async function raiseCurtain(host: HTMLElement, options: StageOptions): Promise<Stage> {
  await dressed(options.theme);
  const sound = openSoundGate(options.levels);
  let theatre = open(rendererOf(options), options.reducedMotion);
  let isStill = options.reducedMotion;

  function open(renderer: Renderer, still: boolean): Theatre {
    const { onDrawn = () => {}, onBroken = () => {} } = options;
    const { speaker } = sound;
    return new Theatre(host, { renderer, isStill: still, onLost: moveToCanvas, onDrawn, onBroken, speaker });
  }
  /** The graphics card has gone away: the same programme goes on without it. */
  function moveToCanvas(): void {
    const { programme, boxes } = theatre;
    theatre.close();
    theatre = open('canvas', isStill);
    theatre.arrange(boxes);
    if (programme) theatre.give(programme);
  }

  function give(programme: Programme): void {
    sound.follow(ambienceOf(programme));
    theatre.give(programme);
    void placeComes(programme, () => theatre.programme === programme && theatre.give(programme));
  }
  const stopWatching = watchSize(host, () => theatre.resize());
  return {
    ...heard(sound),
    ...shown(give),
    arrange: (boxes) => theatre.arrange(boxes),
    hurry: () => theatre.hurry(),
    reduceMotion(on) {
      isStill = on;
      theatre.reduceMotion(on);
    },
    theme: (theme) => wearIn(theatre, theme),
    close() {
      stopWatching();
      sound.close();
      theatre.close();
    },
  };
}

/** Until its place has come, and where it cannot come, a conversation plays without. */
async function placeComes({ picture: { setting } }: Programme, then: () => void): Promise<void> {
  if (isPlaceHere(setting)) return;
  await bringPlace(setting).catch(() => {});
  then();
}

function wearIn(theatre: Theatre, theme: Theme): void {
  wear(theme);
  theatre.repaint();
}

/** A line can only be held where there is one. */
function ambienceOf({ scene, picture }: Programme): Ambience {
  if (scene !== 'dialogue-scene') return { heat: null, calm: 100, isHeld: false, isOnLine: false };
  const { mood, paused, channel, leaving } = picture;
  const isPhone = channel === 'phone';
  return {
    heat: mood.temperature,
    calm: mood.composure,
    isHeld: paused && isPhone,
    isOnLine: isPhone && leaving === 'no',
  };
}

/** What may be on the programme. */
const shown = (give: (programme: Programme) => void): Pick<Stage, 'title' | 'dialogue' | 'score'> => ({
  title: (picture) => give({ scene: 'title-scene', picture }),
  dialogue: (picture) => give({ scene: 'dialogue-scene', picture }),
  score: (picture) => give({ scene: 'score-scene', picture }),
});

/** The half of the stage that is heard. */
const heard = (sound: SoundGate): Pick<Stage, 'cue' | 'levels' | 'room'> => ({
  cue: (cue) => sound.cue(cue),
  levels: (levels) => sound.set(levels),
  room: (setting) => sound.room(setting),
});

function rendererOf({ renderer }: StageOptions): Renderer {
  return rendererFor(renderer, renderer === 'canvas' ? null : graphicsCard(document.createElement('canvas')));
}

/** In its colours, and with the letters it needs. */
async function dressed(theme: Theme): Promise<void> {
  wear(theme);
  const letters = Promise.all([
    document.fonts.load("500 30px 'Figtree Variable'", 'áñ'),
    document.fonts.load("800 30px 'Figtree Variable'", 'áñ'),
  ]);
  const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_FOR_LETTERS));
  await Promise.race([letters.catch(() => null), patience]);
}

function watchSize(host: HTMLElement, onChange: () => void): () => void {
  const observer = new ResizeObserver(onChange);
  observer.observe(host);
  addEventListener('resize', onChange);
  return () => {
    observer.disconnect();
    removeEventListener('resize', onChange);
  };
}
