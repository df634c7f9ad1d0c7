/** When which sound is made, and at what height: the melody of a line, before anything sounds. */
import { grain } from '../glide.ts';
import { syllablesOf } from './syllables.ts';
import type { Onset, Syllable, Vowel } from './syllables.ts';
import type { Timbre } from './timbre.ts';
import type { Tone } from './tone.ts';

export interface Spell {
  readonly vowel: Vowel;
  readonly onset: Onset;
  /** Seconds from the start of the line: the onset begins, the vowel begins, the vowel ends. */
  readonly from: number;
  readonly opens: number;
  readonly to: number;
  /** Semitones above the resting pitch, and how far they slide until the end of the vowel. */
  readonly height: number;
  readonly slide: number;
  /** 0–1. */
  readonly stress: number;
}

export interface Plan {
  readonly spells: readonly Spell[];
  /** Seconds. */
  readonly seconds: number;
}

/** Nobody listens to wordless speech for longer than this many syllables. */
const MOST = 18;
/** Seconds an onset takes at an even pace. */
const ONSETS: Readonly<Record<Onset, number>> = {
  none: 0,
  stop: 0.055,
  hiss: 0.075,
  nasal: 0.055,
  glide: 0.04,
};
const BEFORE = 0.03;
const AFTER = 0.14;

export function planOf(text: string, tone: Tone, timbre: Timbre): Plan {
  const syllables = syllablesOf(text, MOST);
  const spells: Spell[] = [];
  let time = BEFORE;
  for (const [place, syllable] of syllables.entries()) {
    const along = place / Math.max(1, syllables.length - 1);
    const spell = spellOf(syllable, { place, along, time, tone, timbre });
    spells.push(spell);
    time = spell.to + syllable.pause / (tone.speed * timbre.pace);
  }
  return { spells, seconds: time + AFTER };
}

interface Moment {
  readonly place: number;
  /** 0 at the first syllable, 1 at the last. */
  readonly along: number;
  readonly time: number;
  readonly tone: Tone;
  readonly timbre: Timbre;
}

function spellOf(syllable: Syllable, { place, along, time, tone, timbre }: Moment): Spell {
  const speed = tone.speed * timbre.pace;
  const stress = stressOf(syllable, place, tone);
  const opens = time + ONSETS[syllable.onset] / speed;
  const held = (0.112 + 0.015 * (1 + grain(place * 7)) + 0.05 * stress) * syllable.length;
  const isLast = syllable.ends !== null;
  const drift = tone.swing * (1.1 - 2.2 * along);
  const melody = stress * 2.6 * tone.swing + grain(place * 13 + 5) * 0.7 * tone.swing;
  return {
    vowel: syllable.vowel,
    onset: syllable.onset,
    from: time,
    opens,
    to: opens + (held * (isLast ? 1.35 : 1)) / speed,
    height: tone.pitch + drift + melody + (syllable.isShouted ? 1.6 : 0),
    slide: slideOf(syllable, tone),
    stress,
  };
}

/** The hotter the talk, the more syllables are hit. */
function stressOf({ isShouted, ends }: Syllable, place: number, tone: Tone): number {
  if (isShouted || ends === '!') return 1;
  const every = tone.edge > 0.62 ? 2 : 3;
  return place % every === every - 1 || ends !== null ? 0.75 : 0.1;
}

/** A question rises, whoever asks it; every other end falls by the mood. */
function slideOf({ ends }: Syllable, tone: Tone): number {
  if (ends === null) return 0;
  if (ends === '?') return 4.5;
  return ends === '…' ? tone.fall * 0.5 : tone.fall;
}
