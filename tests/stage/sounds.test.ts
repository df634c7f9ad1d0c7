import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { CUES as CUE_SOUNDS, LOOPS, makeKit, MARGIN, type Kit } from '../../assets/sounds/kit.ts';
import parts from '../../assets/sounds/parts.json';
import { highPass, loudness, peak } from '../../assets/sounds/sound.ts';
import type { Sound } from '../../assets/sounds/sound.ts';
import { CUES } from '../../src/stage/picture.ts';
import { PLACES } from '../../src/stage/places/places.ts';

const folder = new URL('../../assets/sounds/', import.meta.url);
const cues = Object.keys(CUE_SOUNDS);
const loops = Object.keys(LOOPS);
const rooms = loops.filter((name) => name.startsWith('room-'));
const score = loops.filter((name) => name.startsWith('score-'));
const made = new Map<string, Sound>();

function soundNamed(name: string): Sound {
  const make = CUE_SOUNDS[name] ?? LOOPS[name]?.make;
  if (!make) throw new Error(`no recipe for ${name}`);
  const sound = made.get(name) ?? make();
  made.set(name, sound);
  return sound;
}

describe('the sounds of the house', () => {
  test('every cue of the stage has its sound', () => {
    expect(cues.toSorted()).toEqual(CUES.map((cue) => cue.replaceAll('_', '-')).toSorted());
  });

  test('every place has a tone of its own', () => {
    expect(rooms.map((name) => name.slice('room-'.length)).toSorted()).toEqual(PLACES.toSorted());
    const heard = new Set(
      rooms.map((name) => Buffer.from(soundNamed(name).samples.buffer).toString('base64')),
    );
    expect(heard.size).toBe(rooms.length);
  });

  test.each(cues)('%s is loud enough to be heard and soft enough not to startle', (name) => {
    const level = loudness(soundNamed(name).samples);
    expect(level).toBeGreaterThanOrEqual(-26);
    expect(level).toBeLessThanOrEqual(-14);
  });

  test.each([...cues, ...loops])('%s does not clip', (name) => {
    expect(peak(soundNamed(name).samples)).toBeLessThan(0.95);
  });

  test.each(cues)('%s begins and ends in silence', (name) => {
    const { samples } = soundNamed(name);
    expect(Math.max(Math.abs(samples[0] ?? 1), Math.abs(samples.at(-1) ?? 1))).toBeLessThan(0.005);
  });

  test.each(loops)('%s runs into itself without a click', (name) => {
    const { samples } = soundNamed(name);
    const step = (i: number): number =>
      Math.abs((samples[(i + 1) % samples.length] ?? 0) - (samples[i] ?? 0));
    const within = samples.slice(0, -1).reduce((most, _, i) => Math.max(most, step(i)), 0);
    expect(step(samples.length - 1)).toBeLessThanOrEqual(within);
  });

  test.each(rooms)('%s lies far under the words', (name) => {
    expect(loudness(soundNamed(name).samples)).toBeLessThan(-30);
  });

  test('an open line hisses under every room, and only as high as a line lets through', () => {
    const { rate, samples } = soundNamed('line');
    for (const room of rooms) expect(loudness(samples)).toBeLessThan(loudness(soundNamed(room).samples));
    const above = highPass({ rate, samples }, 6000).samples;
    expect(loudness(above)).toBeLessThan(loudness(samples) - 8);
  });

  test('the layers of the score are as long as each other, to the sample, and lie under the voice', () => {
    expect(new Set(score.map((name) => soundNamed(name).samples.length)).size).toBe(1);
    for (const name of score) expect(loudness(soundNamed(name).samples)).toBeLessThan(-25);
  });
});

describe('the files', () => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await makeKit();
  });

  test('on disk are what the recipes make', () => {
    for (const [name, bytes] of kit.files)
      expect(Buffer.from(bytes).equals(readFileSync(new URL(name, folder))), name).toBe(true);
    expect(parts).toEqual(kit.parts);
  });

  test('hold no sound that hears the next', () => {
    const inRow = cues.map((name) => kit.parts[name] ?? [0, 0]);
    for (const [place, [from, length]] of inRow.entries())
      expect(from + length).toBeLessThan(inRow[place + 1]?.[0] ?? Infinity);
  });

  test('hold a piece of every loop before and after it, for decoders that start late', () => {
    for (const name of loops) {
      const { samples, rate } = soundNamed(name);
      expect(kit.parts[name]).toEqual([MARGIN * 1000, (samples.length / rate) * 1000, true]);
    }
  });

  test('together stay under a megabyte and a half', () => {
    const total = [...kit.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    expect(total).toBeLessThan(1_500_000);
  });
});
