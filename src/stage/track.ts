/** Sounds that run into themselves, begun together, faded and never cut. */
import { Howl } from 'howler';
import type { Loop } from './sound-files.ts';

export class Track {
  readonly #howl: Howl;
  #playing: number | null = null;
  #goal = 0;
  #fade = 0;

  constructor({ file, part }: Loop, onCame: () => void) {
    this.#howl = new Howl({ src: [file], format: ['mp3'], sprite: { all: part }, volume: 0, onload: onCame });
  }

  begin(): void {
    this.#playing = this.#howl.play('all');
    this.#follow(0);
  }

  /** Goes to a loudness, 0–1, in so many milliseconds. */
  at(level: number, fade: number): void {
    if (level === this.#goal) return;
    const from = this.#loudness();
    this.#goal = level;
    this.#fade = fade;
    this.#follow(from);
  }

  /** Fades in so many milliseconds and is gone. */
  leave(fade: number): void {
    const from = this.#loudness();
    // A track that never arrived cannot fade and would stay for ever.
    if (this.#playing === null || from === 0 || fade === 0) {
      this.#howl.unload();
      return;
    }
    this.#howl.once('fade', () => this.#howl.unload());
    this.#howl.fade(from, 0, fade, this.#playing);
  }

  #loudness(): number {
    return this.#playing === null ? 0 : Number(this.#howl.volume(this.#playing));
  }

  #follow(from: number): void {
    if (this.#playing !== null) this.#howl.fade(from, this.#goal, Math.max(1, this.#fade), this.#playing);
  }
}

/** Tracks that begin at the same moment once all of them have come, and so stay in step for ever. */
export function openTracks<Name extends string>(
  loops: Readonly<Record<Name, Loop>>,
): Readonly<Record<Name, Track>> {
  const names = Object.keys(loops).filter((name): name is Name => name in loops);
  let missing = names.length;
  const tracks = new Map<Name, Track>();
  const came = (): void => {
    missing -= 1;
    if (missing === 0) tracks.forEach((track) => track.begin());
  };
  for (const name of names) tracks.set(name, new Track(loops[name], came));
  return Object.fromEntries(tracks) as Record<Name, Track>;
}

export const openTrack = (loop: Loop): Track => openTracks({ loop }).loop;
