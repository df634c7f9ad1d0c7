import { describe, expect, test } from 'vitest';
import { PLACES } from '../../src/stage/places/places.ts';
import { drawGlow, drawPasser, drawRain, lifeOf, strengthOf, wayOf } from '../../src/stage/places/life.ts';
import { tracingBrush } from './tracing-brush.ts';

const SETTINGS = PLACES.filter((setting) => setting !== 'quiet-room');
const MOMENTS = Array.from({ length: 400 }, (_, index) => index * 0.37);

describe('a little life', () => {
  test('is in every place that has a name of its own', () => {
    for (const setting of SETTINGS) expect(lifeOf(setting).length, setting).toBeGreaterThan(0);
    expect(lifeOf('constructor')).toEqual([]);
  });

  test.each(SETTINGS)('%s: it can be drawn, and never leaves what a light or a walker can do', (setting) => {
    for (const living of lifeOf(setting)) {
      const tracing = tracingBrush();
      if (living.is === 'rain') drawRain(tracing.brush, { width: 1280, height: 720 });
      if (living.is === 'glow') drawGlow(tracing.brush, living);
      if (living.is === 'passer') drawPasser(tracing.brush, living);
      expect(tracing.nonsense).toEqual([]);
      expect(tracing.open()).toBe(0);
      for (const time of MOMENTS) {
        const share =
          living.is === 'glow' ? strengthOf(living, time) : living.is === 'passer' ? wayOf(living, time) : 0;
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 0).toBeLessThanOrEqual(1);
      }
    }
  });

  test('somebody passes now and then, and most of the time nobody', () => {
    for (const living of SETTINGS.flatMap(lifeOf)) {
      if (living.is !== 'passer') continue;
      const seen = MOMENTS.filter((time) => wayOf(living, time) !== null).length / MOMENTS.length;
      expect(seen).toBeGreaterThan(0.2);
      expect(seen).toBeLessThan(0.6);
    }
  });

  test('no light flashes: none goes from dark to bright more than three times a second', () => {
    for (const living of SETTINGS.flatMap(lifeOf)) {
      if (living.is !== 'glow') continue;
      const steps = Array.from({ length: 1200 }, (_, index) => strengthOf(living, index / 120));
      let flashes = 0;
      let low = 1;
      for (const strength of steps) {
        if (strength < 0.25) low = strength;
        if (strength > 0.75 && low < 0.25) {
          flashes += 1;
          low = 1;
        }
      }
      expect(flashes / 10, `${living.at.join()}`).toBeLessThanOrEqual(3);
    }
  });
});
