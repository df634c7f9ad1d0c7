/** What rooms are made of: air, hum, voices without words, and small things that happen. */
import { highPass, levelled, looped, louder, lowPass, noise, shape, sum, tone } from './sound.ts';
import type { Sound } from './sound.ts';

const RATE = 22050;
/** Seconds of a room before it begins again. */
export const LENGTH = 9.6;
const OVERLAP = 1.2;
/** Far under any word: a room is noticed when it stops. Decibels. */
const LEVEL = -33;

/** Something a room sounds of, at its strength. */
export type Ingredient = () => Sound;

const whole = (at: (time: number) => number): Sound => shape(RATE, LENGTH + OVERLAP, at);
const hiss = (seed: number): Sound => {
  const dust = noise(seed);
  return whole(() => dust());
};

/** Moving air under so many hertz. */
export const breeze =
  (seed: number, hertz: number, share: number): Ingredient =>
  () =>
    louder(lowPass(hiss(seed), hertz), share);

/** A machine that never stops, with its octave. */
export const humming =
  (hertz: number, share: number): Ingredient =>
  () =>
    whole((time) => share * (tone(hertz, time) + 0.35 * tone(hertz * 2, time)));

/** An engine that comes and goes so many times within the room. */
export const swelling =
  (hertz: number, times: number, share: number): Ingredient =>
  () =>
    whole(
      (time) => share * tone(hertz, time) * (0.6 - 0.4 * Math.cos((Math.PI * 2 * times * time) / LENGTH)),
    );

/** Voices too far away to be words: they rise and fall as sentences do. */
export const murmuring =
  (seed: number, hertz: number, share: number): Ingredient =>
  () => {
    const voices = highPass(lowPass(hiss(seed), hertz), 180);
    const sentences = whole(
      (time) =>
        0.6 + 0.25 * tone(4 / LENGTH, time) * tone(17 / LENGTH, time) + 0.15 * tone(31 / LENGTH, time),
    );
    const spoken = voices.samples.map((sample, i) => sample * (sentences.samples[i] ?? 0));
    return louder({ ...voices, samples: spoken }, share);
  };

/** The same small thing at given moments, in seconds; none of them lasts longer than one. */
export const events =
  (moments: readonly number[], one: (time: number) => number, share: number): Ingredient =>
  () => {
    const { rate, samples } = whole(() => 0);
    for (const moment of moments) {
      const start = Math.round(moment * rate);
      for (let i = 0; i < rate && start + i < samples.length; i += 1)
        samples[start + i] = (samples[start + i] ?? 0) + share * one(i / rate);
    }
    return { rate, samples };
  };

export const among = (parts: readonly Ingredient[]): Sound => sum(...parts.map((make) => make()));

/** Folded into itself and brought down to where rooms belong. */
export const finished = (sound: Sound): Sound => levelled(looped(sound, OVERLAP), LEVEL);
