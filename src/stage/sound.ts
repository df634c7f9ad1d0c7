/** The sound of the house, through Howler. Loaded by the sound gate at the first gesture. */
import { Howl, Howler } from 'howler';
import { CUE_FILES, roomFile } from './sound-files.ts';
import type { Cue } from './picture.ts';

export interface Orchestra {
  cue(cue: Cue): void;
  volume(level: number): void;
  room(setting: string | null): void;
  close(): void;
}

interface RoomTone {
  readonly file: string;
  readonly howl: Howl;
}

/** A tab in the background is silent, and a room comes and goes softly. Milliseconds. */
const FADE = 900;

export function gatherOrchestra(level: number): Orchestra {
  const cues = new Map<Cue, Howl>();
  let tone: RoomTone | null = null;
  Howler.volume(level);

  const howlFor = (cue: Cue): Howl => {
    const known = cues.get(cue);
    if (known) return known;
    const howl = new Howl({ src: [CUE_FILES[cue]], format: ['wav'] });
    cues.set(cue, howl);
    return howl;
  };
  const hush = (): void => {
    Howler.mute(document.hidden);
  };
  document.addEventListener('visibilitychange', hush);

  return {
    cue(cue) {
      if (cue !== 'ring') fadeOutRing(cues.get('ring'));
      howlFor(cue).play();
    },
    volume(next) {
      Howler.volume(Math.min(1, Math.max(0, next)));
    },
    room(setting) {
      const file = setting === null ? null : roomFile(setting);
      if (file === (tone?.file ?? null)) return;
      if (tone) fadeAway(tone.howl);
      tone = file === null ? null : { file, howl: fadeIn(file) };
    },
    close() {
      document.removeEventListener('visibilitychange', hush);
      cues.forEach((howl) => howl.unload());
      tone?.howl.unload();
    },
  };
}

/** Whoever picks up ends the ringing. */
function fadeOutRing(ring: Howl | undefined): void {
  if (!ring?.playing()) return;
  ring.fade(1, 0, 60);
  ring.once('fade', () => ring.stop().volume(1));
}

function fadeIn(file: string): Howl {
  const howl = new Howl({ src: [file], format: ['wav'], loop: true, volume: 0 });
  howl.play();
  howl.fade(0, 1, FADE);
  return howl;
}

function fadeAway(howl: Howl): void {
  // A tone that never arrived cannot fade and would stay for ever.
  if (howl.state() !== 'loaded') {
    howl.unload();
    return;
  }
  howl.fade(howl.volume(), 0, FADE);
  howl.once('fade', () => howl.unload());
}
