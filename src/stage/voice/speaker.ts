/** Says lines aloud: rendered by a worker, kept for the next time, played through Howler, with lips to match. */
import { Howl } from 'howler';
import { openRenderer } from './rendering.ts';
import { LIPS } from './utter.ts';
import type { Said, Utterance } from './utter.ts';

/** Where the lips are: how open, 0–1, and how round, −1 to 1. */
export interface Lips {
  readonly open: number;
  readonly round: number;
}

/** Milliseconds in which a voice that is cut off fades. */
const CUT = 70;

interface Sounding {
  readonly howl: Howl;
  readonly utterance: Utterance;
}

export class Speaker {
  readonly #renderer = openRenderer();
  #level: number;
  /** Counts what was asked, so that a line rendered too late stays unsaid. */
  #asked = 0;
  #now: Sounding | null = null;

  /** `level` 0–1. */
  constructor(level: number) {
    this.#level = level;
  }

  /** Renders a line that will be said in a moment. */
  prepare(said: Said): void {
    if (this.#level > 0) void this.#renderer.render(said);
  }

  /** Says a line instead of whatever was being said. */
  async speak(said: Said): Promise<void> {
    this.hush();
    const mine = this.#asked;
    const kept = this.#level > 0 ? await this.#renderer.render(said) : null;
    if (!kept || mine !== this.#asked) return;
    const howl = new Howl({ src: [kept.address], format: ['wav'], volume: this.#level });
    this.#now = { howl, utterance: kept.utterance };
    howl.once('end', () => {
      if (this.#now?.howl === howl) this.#now = null;
      howl.unload();
    });
    howl.play();
  }

  /** Stops softly. */
  hush(): void {
    this.#asked += 1;
    const howl = this.#now?.howl;
    this.#now = null;
    if (!howl) return;
    howl.once('fade', () => howl.unload());
    howl.fade(this.#level, 0, CUT);
  }

  /** Null while nothing sounds. */
  lips(): Lips | null {
    return this.#now?.howl.playing() ? lipsAt(this.#now.utterance, this.#now.howl.seek()) : null;
  }

  /** 0–1; at 0 nothing is rendered either. */
  volume(level: number): void {
    this.#level = Math.min(1, Math.max(0, level));
    if (this.#level === 0) this.hush();
    else this.#now?.howl.volume(this.#level);
  }

  close(): void {
    this.hush();
    this.#renderer.close();
  }
}

function lipsAt({ open, round }: Utterance, seconds: number): Lips {
  const place = Math.round(seconds * LIPS);
  return { open: open[place] ?? 0, round: round[place] ?? 0 };
}
