/** A line spoken without words: samples to hear, and how the mouth moves meanwhile. The same for the same request. */
import { asWav } from '../../../assets/sounds/wav.ts';
import { loudness, noise } from '../../../assets/sounds/sound.ts';
import { clamp } from '../glide.ts';
import { planOf } from './plan.ts';
import type { Plan, Spell } from './plan.ts';
import type { Onset, Vowel } from './syllables.ts';
import { Throat } from './throat.ts';
import { timbreOf } from './timbre.ts';
import type { Timbre, VoiceAsked } from './timbre.ts';
import type { Tone } from './tone.ts';

export interface Said {
  readonly text: string;
  readonly voice: VoiceAsked;
  readonly tone: Tone;
}

export interface Utterance {
  /** 16-bit mono WAV. */
  readonly wav: Uint8Array;
  /** Seconds. */
  readonly seconds: number;
  /** How open the mouth is, 0–1, and how round, −1 (spread) to 1; `LIPS` times a second. */
  readonly open: readonly number[];
  readonly round: readonly number[];
}

export const LIPS = 60;
const RATE = 22050;
/** Decibels under full scale of ordinary talk; rage comes 9 over it, resignation 5 under. */
const TALK = -23;

const OPEN: Readonly<Record<Vowel, number>> = { a: 1, e: 0.6, i: 0.32, o: 0.64, u: 0.3 };
const ROUND: Readonly<Record<Vowel, number>> = { a: -0.05, e: -0.3, i: -0.5, o: 0.6, u: 0.9 };
/** How much voice an onset lets through. */
const VOICED: Readonly<Record<Onset, number>> = { none: 0, stop: 0, hiss: 0.05, nasal: 0.42, glide: 0.5 };

export function utter({ text, voice, tone }: Said): Utterance {
  const timbre = timbreOf(voice);
  const plan = planOf(text, tone, timbre);
  const spoken = speak(plan, tone, timbre);
  const sound = { rate: RATE, samples: finished(spoken.samples, tone) };
  return { wav: asWav(sound), seconds: plan.seconds, open: spoken.open, round: spoken.round };
}

/** Where in a spell a moment lies. */
interface Instant {
  readonly spell: Spell;
  readonly part: 'onset' | 'vowel' | 'after';
  /** 0–1 through the vowel. */
  readonly along: number;
  readonly time: number;
}

function instantIn(spell: Spell, time: number): Instant {
  const part = time < spell.opens ? 'onset' : time < spell.to ? 'vowel' : 'after';
  const along = clamp((time - spell.opens) / Math.max(0.01, spell.to - spell.opens), 0, 1);
  return { spell, part: time < spell.from ? 'after' : part, along, time };
}

function speak({ spells, seconds }: Plan, tone: Tone, timbre: Timbre) {
  const samples = new Float64Array(Math.ceil(seconds * RATE));
  const [open, round]: [number[], number[]] = [[], []];
  const throat = new Throat(RATE, tone, timbre);
  const chance = noise(spells.length * 31 + 7);
  const lipEvery = Math.round(RATE / LIPS);
  let place = 0;
  let voiced = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const time = i / RATE;
    while (place < spells.length - 1 && time >= (spells[place + 1]?.from ?? Infinity)) place += 1;
    const spell = spells[place];
    if (spell === undefined) break;
    const now = instantIn(spell, time);
    voiced += (voiceAt(now, tone) - voiced) * 0.0065;
    const air = chance();
    throat.shape(spell.vowel, now.part === 'onset' ? spell.onset : null);
    samples[i] = throat.sound({ voiced, hertz: hertzAt(now, tone, timbre), hiss: hissAt(now, air), air });
    if (i % lipEvery !== 0) continue;
    open.push(Math.min(1, voiced * OPEN[spell.vowel] * 1.2));
    round.push(voiced > 0.08 ? ROUND[spell.vowel] : 0);
  }
  return { samples, open, round };
}

/** How strongly the glottis should work at a moment, 0–1. */
function voiceAt({ spell, part, along, time }: Instant, tone: Tone): number {
  if (part === 'after') return 0;
  if (part === 'onset') return VOICED[spell.onset];
  const rise = Math.min(1, (time - spell.opens) / tone.attack);
  const fall = 1 - (Math.max(0, along - 0.72) / 0.28) * 0.75;
  return rise * fall * (0.74 + 0.26 * spell.stress);
}

function hertzAt({ spell, along, time }: Instant, tone: Tone, timbre: Timbre): number {
  const tremor = tone.tremor * 1.2 * Math.sin(2 * Math.PI * 6.3 * time);
  const drift = 0.12 * Math.sin(time * 23) * Math.sin(time * 7.1);
  return timbre.hertz * 2 ** ((spell.height + spell.slide * along ** 1.5 + tremor + drift) / 12);
}

/** Rough air: the length of a hiss, or the burst at the end of a stop. */
function hissAt({ spell, part, time }: Instant, air: number): number {
  if (part !== 'onset') return 0;
  const length = Math.max(0.01, spell.opens - spell.from);
  if (spell.onset === 'hiss') return air * 0.07 * Math.sin((Math.PI * (time - spell.from)) / length);
  const burst = time - (spell.opens - 0.014);
  return spell.onset === 'stop' && burst > 0 ? air * 0.13 * (1 - burst / 0.014) : 0;
}

/** Brightened by its edge, brought to the loudness of its mood, bent instead of clipped, silent at both ends. */
function finished(samples: Float64Array, { edge, force }: Tone): Float64Array {
  const lift = 0.35 + 0.5 * edge;
  let before = 0;
  const bright = samples.map((sample) => {
    const out = sample - lift * before;
    before = sample;
    return out;
  });
  const gain = 10 ** ((TALK + force - loudness(sounding(bright))) / 20);
  const fade = RATE * 0.02;
  return bright.map((sample, i) => {
    const edges = Math.min(1, i / fade, (bright.length - 1 - i) / fade);
    return 0.92 * Math.tanh((sample * gain) / 0.92) * edges;
  });
}

/** Pauses must not make the words between them louder. */
function sounding(samples: Float64Array): Float64Array {
  const most = samples.reduce((top, sample) => Math.max(top, Math.abs(sample)), 0);
  return samples.filter((sample) => Math.abs(sample) > most * 0.01);
}
