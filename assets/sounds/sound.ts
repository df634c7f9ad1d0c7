/** Building blocks of synthesis: a sound is a row of samples from −1 to 1. No files, no clock, no chance. */
export interface Sound {
  /** Samples a second. */
  readonly rate: number;
  readonly samples: Float64Array;
}

const TURN = Math.PI * 2;

/** Calls `at` for every sample with the seconds since the start. */
export function shape(rate: number, seconds: number, at: (time: number, index: number) => number): Sound {
  return {
    rate,
    samples: Float64Array.from({ length: Math.round(rate * seconds) }, (_, i) => at(i / rate, i)),
  };
}

/** A pure tone; `hertz` may be any frequency below half the rate. */
export const tone = (hertz: number, time: number): number => Math.sin(TURN * hertz * time);

/** Rises in `attack` seconds and then falls away; `decay` is per second. */
export const pluck = (time: number, attack: number, decay: number): number =>
  time < 0 ? 0 : Math.min(1, time / attack) * Math.exp(-decay * time);

/** The same noise for the same seed: −1 to 1. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** Lets low frequencies through; `hertz` is where it begins to hold back. */
export function lowPass(sound: Sound, hertz: number): Sound {
  const pull = 1 - Math.exp((-TURN * hertz) / sound.rate);
  let level = 0;
  return { ...sound, samples: sound.samples.map((sample) => (level += (sample - level) * pull)) };
}

export function highPass(sound: Sound, hertz: number): Sound {
  const low = lowPass(sound, hertz).samples;
  return { ...sound, samples: sound.samples.map((sample, i) => sample - (low[i] ?? 0)) };
}

export function sum(...sounds: readonly Sound[]): Sound {
  const first = sounds[0];
  if (!first) throw new Error('a sum needs at least one sound');
  return {
    ...first,
    samples: first.samples.map((_, i) => sounds.reduce((all, one) => all + (one.samples[i] ?? 0), 0)),
  };
}

export const louder = (sound: Sound, factor: number): Sound => ({
  ...sound,
  samples: sound.samples.map((sample) => sample * factor),
});

/** Ends that start and stop at nothing do not click. Seconds. */
export function faded(sound: Sound, fadeIn: number, fadeOut: number): Sound {
  const length = sound.samples.length;
  const rise = Math.max(1, fadeIn * sound.rate);
  const fall = Math.max(1, fadeOut * sound.rate);
  return {
    ...sound,
    samples: sound.samples.map((sample, i) => sample * Math.min(1, i / rise, (length - 1 - i) / fall)),
  };
}

/** Folds the last `overlap` seconds over the first, so that the end runs into the start. */
export function looped(sound: Sound, overlap: number): Sound {
  const fold = Math.round(overlap * sound.rate);
  const length = sound.samples.length - fold;
  const samples = sound.samples.slice(0, length).map((sample, i) => {
    if (i >= fold) return sample;
    const share = i / fold;
    return sample * Math.sqrt(share) + (sound.samples[length + i] ?? 0) * Math.sqrt(1 - share);
  });
  return { ...sound, samples };
}

/** Loudness as root mean square, in decibels under full scale. */
export function loudness(samples: Float64Array): number {
  const power = samples.reduce((all, sample) => all + sample * sample, 0) / samples.length;
  return 10 * Math.log10(Math.max(power, 1e-12));
}

export const peak = (samples: Float64Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** Brings a sound to a loudness in decibels; peaks bend softly under .9 instead of clipping. */
export function levelled(sound: Sound, decibels: number): Sound {
  let result = sound;
  for (let round = 0; round < 6; round += 1) {
    const gain = 10 ** ((decibels - loudness(result.samples)) / 20);
    result = { ...sound, samples: result.samples.map((sample) => bent(sample * gain)) };
  }
  return result;
}

const bent = (sample: number): number => {
  const size = Math.abs(sample);
  return size <= 0.6 ? sample : Math.sign(sample) * (0.6 + 0.28 * Math.tanh((size - 0.6) / 0.28));
};
