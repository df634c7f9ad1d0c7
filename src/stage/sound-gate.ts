/** Nothing sounds, and nothing of the sound is even loaded, before the person has touched the page. */
import type { Ambience, Levels } from './mix.ts';
import type { Cue } from './picture.ts';
import type { Orchestra } from './sound.ts';
import type { Speaker } from './voice/speaker.ts';

export interface SoundGate {
  cue(cue: Cue): void;
  set(levels: Levels): void;
  follow(ambience: Ambience | null): void;
  room(setting: string | null): void;
  /** Who says the lines; null before anything may sound. */
  readonly speaker: () => Speaker | null;
  close(): void;
}

const GESTURES = ['pointerdown', 'keydown', 'touchend'] as const;
/** A cue asked for while the sound is still loading is played if it is not older than this. Milliseconds. */
const STILL_FRESH = 1200;

/** What was asked for before anything could sound. */
interface Wishes {
  levels: Levels;
  ambience: Ambience | null;
  setting: string | null;
  cue: { readonly cue: Cue; readonly at: number } | null;
}

export function openSoundGate(levels: Levels): SoundGate {
  const wishes: Wishes = { levels, ambience: null, setting: null, cue: null };
  let orchestra: Orchestra | null = null;
  let isClosed = false;
  async function begin(): Promise<void> {
    stopListening();
    const sound = await import('./sound.ts');
    if (isClosed) return;
    orchestra = new sound.Orchestra(wishes.levels);
    orchestra.room(wishes.setting);
    orchestra.follow(wishes.ambience);
    if (wishes.cue && performance.now() - wishes.cue.at < STILL_FRESH) orchestra.cue(wishes.cue.cue);
  }
  // A stage without sound still plays: a failed load must not become an unhandled error.
  const stopListening = onFirstGesture(() => void begin().catch(() => null));
  return {
    cue(cue) {
      wishes.cue = { cue, at: performance.now() };
      orchestra?.cue(cue);
    },
    set(next) {
      wishes.levels = next;
      orchestra?.set(next);
    },
    follow(next) {
      wishes.ambience = next;
      orchestra?.follow(next);
    },
    room(next) {
      wishes.setting = next;
      orchestra?.room(next);
    },
    speaker: () => orchestra?.speaker ?? null,
    close() {
      isClosed = true;
      stopListening();
      orchestra?.close();
    },
  };
}

/** Calls once the person touches the page; calling what it returns stops that. */
function onFirstGesture(then: () => void): () => void {
  GESTURES.forEach((name) => addEventListener(name, then, { capture: true, passive: true }));
  return () => GESTURES.forEach((name) => removeEventListener(name, then, true));
}
