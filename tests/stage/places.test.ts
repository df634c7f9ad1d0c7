import { describe, expect, it } from 'vitest';
import { drawPlace } from '../../src/stage/places/places.ts';
import { viewOf } from '../../src/stage/places/scenery.ts';
import { RecordingBrush } from './recording-brush.ts';

const picture = (setting: string, heat = 0, size = { width: 1280, height: 720 }): RecordingBrush => {
  const recorder = new RecordingBrush();
  drawPlace(recorder.brush, { setting, ...size }, heat);
  return recorder;
};
const KNOWN = ['kitchen', 'workshop-office', 'call-centre'];

describe('a place as drawn', () => {
  it('is another one for every setting, and a quiet room for settings nobody has drawn', () => {
    const pictures = [...KNOWN, 'the-moon'].map((setting) => picture(setting).calls.join());
    expect(new Set(pictures).size).toBe(4);
    expect(picture('__proto__').calls).toEqual(picture('the-moon').calls);
  });

  it('is always the same, and changes with the heat', () => {
    for (const setting of KNOWN) {
      expect(picture(setting, 0.4).calls).toEqual(picture(setting, 0.4).calls);
      expect(picture(setting, 1).calls).not.toEqual(picture(setting, 0).calls);
    }
  });

  it('leaves the canvas as it was and never draws at no place, on the smallest canvas as well', () => {
    for (const setting of [...KNOWN, 'the-moon']) {
      for (const size of [
        { width: 1, height: 1 },
        { width: 390, height: 844 },
        { width: 3840, height: 1600 },
      ]) {
        const recorder = picture(setting, 0.7, size);
        expect(recorder.depth).toBe(0);
        expect(recorder.nowhere).toEqual([]);
      }
    }
  });
});

describe('which part of a place is seen', () => {
  it('covers every canvas to its edges', () => {
    for (const [width, height] of [
      [1280, 720],
      [390, 844],
      [2560, 1080],
      [820, 1180],
      [1, 900],
    ] as const) {
      const { zoom, x, y } = viewOf({ width, height });
      expect(x).toBeLessThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(0);
      expect(x + 1600 * zoom).toBeGreaterThanOrEqual(width - 0.001);
      expect(y + 900 * zoom).toBeGreaterThanOrEqual(height - 0.001);
    }
  });

  it('puts the light of the place where the person stands: left of the middle, or in the middle of a tall screen', () => {
    const stands = (width: number, height: number): number => {
      const { zoom, x } = viewOf({ width, height });
      return (x + 512 * zoom) / width;
    };
    expect(stands(1280, 720)).toBeCloseTo(0.32, 2);
    expect(stands(390, 844)).toBeCloseTo(0.5, 2);
  });
});
