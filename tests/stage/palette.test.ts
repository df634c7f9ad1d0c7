import { afterEach, describe, expect, test } from 'vitest';
import * as palette from '../../src/stage/palette.ts';
import { contrastOf } from './contrast.ts';

const { wear, heatColour } = palette;
afterEach(() => wear('dark'));

/** The lightest and the darkest a place may be under a plate that lets some of it through. */
const UNDER = ['#ffffff', '#05080f'];

describe.each(['dark', 'light', 'contrast'] as const)('in the %s theme', (theme) => {
  test('every word on a plate stands out 4.5 to 1', () => {
    wear(theme);
    const { SNOW, MIST, GOOD, POOR, AMBER } = palette;
    for (const ink of [SNOW, MIST, GOOD, POOR]) {
      expect(contrastOf(ink, palette.PLATE, theme === 'light' ? '#33415a' : '#5d6b80')).toBeGreaterThan(4.5);
    }
    expect(contrastOf(AMBER, palette.PLATE, UNDER[1] ?? '')).toBeGreaterThan(3);
  });

  test('every temperature stands out 3 to 1 from its plate', () => {
    wear(theme);
    for (let step = 0; step <= 20; step += 1) {
      expect(contrastOf(heatColour(step / 20), palette.PLATE, '#33415a')).toBeGreaterThan(3);
    }
  });

  test('free-standing letters stand out from what the place fades into', () => {
    wear(theme);
    if (palette.SIDE.beside === 0) return;
    expect(contrastOf(palette.SNOW, `rgb(${palette.SIDE.ground} / 0.92)`, '#3c4a5e')).toBeGreaterThan(7);
    expect(contrastOf(palette.MIST, `rgb(${palette.SIDE.ground} / 0.92)`, '#3c4a5e')).toBeGreaterThan(4.5);
  });
});
