/** A glottis and the tube above it: pulses and breath through four resonances that glide from sound to sound. */
import type { Onset, Vowel } from './syllables.ts';
import type { Timbre } from './timbre.ts';
import type { Tone } from './tone.ts';

type Resonances = readonly [number, number, number];

/** First three formants of Spanish vowels of an adult, in hertz, rounded. */
const FORMANTS: Readonly<Record<Vowel, Resonances>> = {
  a: [730, 1250, 2600],
  e: [490, 1880, 2520],
  i: [300, 2240, 3000],
  o: [480, 880, 2450],
  u: [330, 790, 2300],
};
const HUM: Resonances = [260, 1100, 2300];
const GLIDE: Resonances = [380, 1200, 2500];
const FOURTH = 3500;
/** Hertz by which each resonance is spread. */
const SPREAD = [75, 105, 165, 260] as const;
/** Samples between two moves of the tube. */
const STEP = 64;
/** How much of the way the tube goes in one step. */
const PULL = 0.28;

interface Ring {
  gain: number;
  near: number;
  far: number;
  last: number;
  before: number;
}

export interface Breath {
  /** 0–1: how strongly the glottis works. */
  readonly voiced: number;
  /** Hertz. */
  readonly hertz: number;
  /** Rough air in front of the mouth, already at its strength. */
  readonly hiss: number;
  /** The same noise, −1 to 1, for the breath within the voice. */
  readonly air: number;
}

export class Throat {
  readonly #rate: number;
  readonly #tone: Tone;
  readonly #timbre: Timbre;
  readonly #tube: number[];
  readonly #rings: Ring[];
  #turn = 0;
  #soft = 0;
  #drift = 0;
  #step = 0;

  constructor(rate: number, tone: Tone, timbre: Timbre) {
    this.#rate = rate;
    this.#tone = tone;
    this.#timbre = timbre;
    this.#tube = [...FORMANTS.e, FOURTH].map((hertz) => hertz * timbre.throat);
    this.#rings = this.#tube.map(() => ({ gain: 0, near: 0, far: 0, last: 0, before: 0 }));
  }

  /** Shapes the mouth towards a sound; asked once for every sample. */
  shape(vowel: Vowel, onset: Onset | null): void {
    this.#step += 1;
    if (this.#step % STEP !== 1) return;
    const goal = onset === 'nasal' ? HUM : onset === 'glide' ? GLIDE : FORMANTS[vowel];
    const { edge, breath } = this.#tone;
    const pressed = 1 + (edge - 0.45) * 0.14;
    this.#tube.forEach((hertz, i) => {
      const wanted = (goal[i] ?? FOURTH) * this.#timbre.throat * (i === 0 ? pressed : 1);
      const now = hertz + (wanted - hertz) * PULL;
      this.#tube[i] = now;
      const ring = this.#rings[i];
      if (ring) tune(ring, { hertz: now, spread: (SPREAD[i] ?? 260) * (1 + breath), rate: this.#rate });
    });
  }

  /** The next sample. */
  sound({ voiced, hertz, hiss, air }: Breath): number {
    const { breath } = this.#tone;
    this.#turn = (this.#turn + hertz / this.#rate) % 1;
    const open = this.#openness();
    this.#soft += (this.#pulse(open) - this.#soft) * Math.min(1, 0.31 + 0.5 * this.#tone.edge);
    const pulse = this.#soft - this.#drift;
    this.#drift += pulse * 0.02;
    const windy = breath * air * 0.6 * (this.#turn < open ? 1 : 0.4);
    let sample = voiced * (pulse + windy);
    for (const ring of this.#rings) {
      const out = ring.gain * sample + ring.near * ring.last + ring.far * ring.before;
      ring.before = ring.last;
      ring.last = out;
      sample = out;
    }
    return sample + hiss;
  }

  /** Share of a turn in which the glottis stands open: less of it sounds pressed. */
  #openness(): number {
    return 0.62 - 0.22 * this.#tone.edge;
  }

  /** Opens softly, shuts the harder the brighter the voice. */
  #pulse(open: number): number {
    if (this.#turn < open) return 0.5 - 0.5 * Math.cos((Math.PI * this.#turn) / open);
    return Math.max(0, 1 - (this.#turn - open) / (0.16 - 0.1 * this.#tone.edge));
  }
}

interface Pitch {
  readonly hertz: number;
  readonly spread: number;
  readonly rate: number;
}

/** A two-pole resonator at unity gain for slow changes. */
function tune(ring: Ring, { hertz, spread, rate }: Pitch): void {
  const radius = Math.exp((-Math.PI * spread) / rate);
  ring.far = -radius * radius;
  ring.near = 2 * radius * Math.cos((2 * Math.PI * Math.min(hertz, rate * 0.45)) / rate);
  ring.gain = 1 - ring.near - ring.far;
}
