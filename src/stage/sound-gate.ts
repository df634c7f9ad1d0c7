/** Nothing sounds, and nothing of the sound is even loaded, before the person has touched the page. */
import type { Cue } from './picture.ts';
import type { Orchestra } from './sound.ts';

export interface SoundGate {
  cue(cue: Cue): void;
  volume(level: number): void;
  room(setting: string | null): void;
  close(): void;
}

const GESTURES = ['pointerdown', 'keydown', 'touchend'] as const;
/** A cue asked for while the sound is still loading is played if it is not older than this. Milliseconds. */
const STILL_FRESH = 1200;

export function openSoundGate(firstVolume: number): SoundGate {
  let orchestra: Orchestra | null = null;
  let level = firstVolume;
  let setting: string | null = null;
  let asked: { readonly cue: Cue; readonly at: number } | null = null;
  let isClosed = false;

  async function begin(): Promise<void> {
    stopListening();
    const { gatherOrchestra } = await import('./sound.ts');
    if (isClosed) return;
    orchestra = gatherOrchestra(level);
    orchestra.room(setting);
    if (asked && performance.now() - asked.at < STILL_FRESH) orchestra.cue(asked.cue);
  }
  // A stage without sound still plays: a failed load must not become an unhandled error.
  const onGesture = (): void => void begin().catch(() => null);
  const stopListening = (): void => GESTURES.forEach((name) => removeEventListener(name, onGesture, true));
  GESTURES.forEach((name) => addEventListener(name, onGesture, { capture: true, passive: true }));

  return {
    cue(cue) {
      asked = { cue, at: performance.now() };
      orchestra?.cue(cue);
    },
    volume(next) {
      level = next;
      orchestra?.volume(next);
    },
    room(next) {
      setting = next;
      orchestra?.room(next);
    },
    close() {
      isClosed = true;
      stopListening();
      orchestra?.close();
    },
  };
}
