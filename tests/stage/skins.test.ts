import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawLine } from '../../src/stage/skins/line.ts';
import { wear } from '../../src/stage/palette.ts';
import { tracingBrush } from './tracing-brush.ts';

const SHEET = { width: 1280, height: 720 };

function lineIn(theme: 'dark' | 'light' | 'contrast') {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  wear(theme);
  const tracing = tracingBrush();
  drawLine(tracing.brush, SHEET, 0.5);
  return tracing;
}
afterEach(() => {
  wear('dark');
  vi.unstubAllGlobals();
});

describe('the caller’s place on a telephone line', () => {
  test('loses colour and darkens towards its edges', () => {
    const { marks, nonsense, open } = lineIn('dark');
    expect(marks).toContain('globalCompositeOperation saturation');
    expect(marks.filter((mark) => mark.startsWith('createRadialGradient'))).toHaveLength(1);
    expect(nonsense).toEqual([]);
    expect(open()).toBe(0);
  });

  test('goes into the ground of the theme it is seen in', () => {
    const stops = lineIn('light').marks.filter((mark) => mark.startsWith('addColorStop'));
    expect(stops.every((stop) => stop.includes('240 244 249'))).toBe(true);
  });

  test('stays plain in high contrast', () => {
    expect(lineIn('contrast').marks).toEqual([]);
  });
});
