import { describe, expect, test } from 'vitest';
import type { GaugeView } from '../../src/stage/gauge-drawing.ts';
import { layOut } from '../../src/stage/instruments/layout.ts';
import { movesBetween, onTheWay } from '../../src/stage/instruments/moving.ts';
import type { Box, Instrument } from '../../src/stage/picture.ts';

const ALL = ['heard', 'calm', 'clock', 'effort', 'trust', 'promises', 'notebook', 'steps'] as const;
/** The gauge's box as the page leaves it, from a large screen to a small phone. CSS pixels. */
const BOXES: Readonly<Record<string, Box>> = {
  '1280×720': { x: 610, y: 54, width: 640, height: 70 },
  '3840×2160': { x: 1800, y: 160, width: 1950, height: 154 },
  '390×844': { x: 256, y: 48, width: 120, height: 214 },
  '360×640': { x: 227, y: 48, width: 119, height: 150 },
  '844×390': { x: 8, y: 300, width: 320, height: 83 },
  projector: { x: 440, y: 48, width: 820, height: 58 },
};

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

describe.each(Object.entries(BOXES))('in the room there is at %s', (_name, box) => {
  const sets = ALL.map((_kind, count) => ALL.slice(0, count + 1));
  test('every instrument stands whole in its box and on its ground, none over another', () => {
    for (const kinds of [[], ...sets]) {
      const { panel, spots } = layOut(box, kinds);
      expect(spots.map(({ kind }) => kind).toSorted()).toEqual(['temperature', ...kinds].toSorted());
      expect(isInside(panel, box)).toBe(true);
      expect(spots.filter((spot) => !isInside(spot.box, panel))).toEqual([]);
      const pairs = spots.flatMap((one, place) =>
        spots.slice(place + 1).map((other) => [one, other] as const),
      );
      expect(pairs.filter(([one, other]) => meet(one.box, other.box))).toEqual([]);
    }
  });
  test('none is smaller than can be read', () => {
    for (const { box: spot } of layOut(box, ALL).spots) {
      expect(spot.height).toBeGreaterThanOrEqual(15);
      expect(spot.width).toBeGreaterThanOrEqual(20);
    }
  });
});

const bar = (is: 'heard' | 'trust' | 'effort', value: number): Instrument => ({ is, value, isNew: false });
const view = (temperature: number, ...instruments: Instrument[]): GaugeView => ({
  temperature,
  band: 'angry',
  word: 'Angry',
  figures: false,
  instruments,
});

describe('the way a figure went', () => {
  test('is good news for being heard, bad news for effort and heat', () => {
    const before = view(50, bar('heard', 20), bar('effort', 15), bar('trust', 40));
    const after = view(44, bar('heard', 31), bar('effort', 25), bar('trust', 33));
    expect(Object.fromEntries(movesBetween(before, after))).toEqual({
      temperature: { way: 'down', isGood: true },
      heard: { way: 'up', isGood: true },
      effort: { way: 'up', isGood: false },
      trust: { way: 'down', isGood: false },
    });
  });
  test('is not told of what hardly moved or has only just come', () => {
    expect(movesBetween(view(50, bar('heard', 20)), view(50.4, bar('heard', 20.6))).size).toBe(0);
    expect(movesBetween(view(50), view(50, bar('heard', 20))).size).toBe(0);
  });
});

describe('a figure', () => {
  test('glides from where it stood and arrives', () => {
    const [from, to] = [view(50, bar('heard', 20)), view(30, bar('heard', 60))];
    const soon = onTheWay(from, to, 0.1);
    expect(soon.temperature).toBeLessThan(50);
    expect(soon.temperature).toBeGreaterThan(30);
    expect(onTheWay(soon, to, 10)).toEqual(to);
  });
  test('is told by the newest word at once', () => {
    const to = { ...view(50), word: 'Con enojo' };
    expect(onTheWay(view(50), to, 0).word).toBe('Con enojo');
  });
});
