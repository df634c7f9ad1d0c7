import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CUE_SOUNDS } from '../../assets/sounds/cues.ts';
import { ROOM_SOUNDS } from '../../assets/sounds/rooms.ts';
import { loudness, peak } from '../../assets/sounds/sound.ts';
import { asWav, fromWav } from '../../assets/sounds/wav.ts';
import { CUES } from '../../src/stage/picture.ts';
import type { Sound } from '../../assets/sounds/sound.ts';

const folder = new URL('../../assets/sounds/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}.wav`, folder)));
const kept = (name: string): Sound => fromWav(bytesOf(name));
const cues = Object.keys(CUE_SOUNDS);
const rooms = Object.keys(ROOM_SOUNDS);

/** The largest step between two samples that follow each other, from silence before to silence after. */
const largestEdge = (sound: Sound): number =>
  Math.max(Math.abs(sound.samples[0] ?? 0), Math.abs(sound.samples.at(-1) ?? 0));

describe('the sounds of the house', () => {
  test('every cue of the stage has its sound', () => {
    expect(cues.toSorted()).toEqual(CUES.map((cue) => cue.replace('_', '-')).toSorted());
  });

  test.each(cues)('%s is loud enough to be heard and soft enough not to startle', (name) => {
    const level = loudness(kept(name).samples);
    expect(level).toBeGreaterThanOrEqual(-20);
    expect(level).toBeLessThanOrEqual(-14);
  });

  test.each([...cues, ...rooms])('%s does not clip', (name) => {
    expect(peak(kept(name).samples)).toBeLessThan(0.95);
  });

  test.each(cues)('%s begins and ends in silence', (name) => {
    expect(largestEdge(kept(name))).toBeLessThan(0.005);
  });

  test.each(rooms)('%s lies far under the words and runs into itself', (name) => {
    const { samples } = kept(name);
    expect(loudness(samples)).toBeLessThan(-30);
    const step = (i: number): number =>
      Math.abs((samples[(i + 1) % samples.length] ?? 0) - (samples[i] ?? 0));
    const steps = Array.from(samples, (_, i) => step(i));
    expect(steps.at(-1)).toBeLessThan(Math.max(...steps.slice(0, -1)));
  });

  test.each([...cues, ...rooms])('%s on disk is what the recipe makes', (name) => {
    const make = { ...CUE_SOUNDS, ...ROOM_SOUNDS }[name];
    if (!make) throw new Error(`no recipe for ${name}`);
    expect(Buffer.from(asWav(make())).equals(Buffer.from(bytesOf(name)))).toBe(true);
  });

  test('together they stay under 700 kB', () => {
    const total = [...cues, ...rooms].reduce((sum, name) => sum + bytesOf(name).length, 0);
    expect(total).toBeLessThan(700_000);
  });
});
