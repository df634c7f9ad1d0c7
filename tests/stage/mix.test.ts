import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixOf, strengthOf, type Ambience, type Levels } from '../../src/stage/mix.ts';

const LEVELS: Levels = { all: 1, voice: 1, music: 0.5, isGentle: false };
const at = (heat: number | null, more: Partial<Ambience> = {}): Ambience => ({
  heat,
  calm: 80,
  isHeld: false,
  isOnLine: false,
  ...more,
});

describe('the music', () => {
  test('grows restless as the customer heats up, and warm as they cool', () => {
    const heats = [10, 30, 50, 70, 90].map((heat) => mixOf(at(heat), LEVELS));
    const rises = (of: 'pulse' | 'unrest'): boolean =>
      heats.every((mix, i) => i === 0 || mix[of] >= (heats[i - 1]?.[of] ?? 0));
    expect(rises('pulse') && rises('unrest')).toBe(true);
    expect(heats[0]?.warmth).toBeGreaterThan(0.4);
    expect(heats[4]?.warmth).toBe(0);
    expect(heats[4]?.unrest).toBeGreaterThan(0.4);
  });

  test('never jumps: one degree more is hardly heard', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 99, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (heat, calm) => {
          const [one, next] = [mixOf(at(heat, { calm }), LEVELS), mixOf(at(heat + 1, { calm }), LEVELS)];
          for (const layer of ['ground', 'pulse', 'unrest', 'warmth', 'heart'] as const) {
            expect(Math.abs(one[layer] - next[layer])).toBeLessThan(0.06);
            expect(one[layer]).toBeGreaterThanOrEqual(0);
            expect(one[layer]).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  test('makes room for the music of the line while a call is held', () => {
    const held = mixOf(at(90, { isHeld: true, isOnLine: true, calm: 5 }), LEVELS);
    expect(held).toEqual({ ground: 0, pulse: 0, unrest: 0, warmth: 0, heart: 0, hold: 0.5, line: 0 });
  });

  test('is silent for whoever wants none', () => {
    const { heart, ...music } = mixOf(at(90), { ...LEVELS, music: 0 });
    expect(heart).toBe(0);
    expect(Object.values(music).every((level) => level === 0)).toBe(true);
  });
});

describe('an open line', () => {
  test('is heard a little, with or without music, and only on the telephone', () => {
    const heard = mixOf(at(50, { isOnLine: true }), { ...LEVELS, music: 0 }).line;
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThan(1);
    expect(mixOf(at(50), LEVELS).line).toBe(0);
  });

  test('is silent for whoever asked for gentle sound', () => {
    expect(mixOf(at(50, { isOnLine: true }), { ...LEVELS, isGentle: true }).line).toBe(0);
  });
});

describe('the heart', () => {
  test('is heard when the trainee has little calm left, and not before', () => {
    expect(mixOf(at(80, { calm: 70 }), LEVELS).heart).toBe(0);
    expect(mixOf(at(80, { calm: 12 }), LEVELS).heart).toBeGreaterThan(0.8);
  });

  test('is never heard by whoever asked for gentle sound, nor is a slam at full strength', () => {
    expect(mixOf(at(80, { calm: 5 }), { ...LEVELS, isGentle: true }).heart).toBe(0);
    expect(strengthOf('slam', true)).toBeLessThan(0.5);
    expect(strengthOf('slam', false)).toBe(1);
    expect(strengthOf('pen', true)).toBe(1);
  });
});
