import { describe, expect, test } from 'vitest';
import { rendererFor } from '../../src/stage/renderer.ts';
import { surfaceFor } from '../../src/stage/surface.ts';
import { PACES, freshWatch, paceOf, watched } from '../../src/stage/watchdog.ts';
import type { Watch } from '../../src/stage/watchdog.ts';

describe('the choice of renderer', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'Software Rasterizer',
  ])('without a graphics card the processor draws on canvas: %s', (card) => {
    expect(rendererFor('auto', card)).toBe('canvas');
  });

  test.each([
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)',
    'Mali-G78',
    'Mesa Intel(R) UHD Graphics 620 (KBL GT2)',
    '',
  ])('a graphics card draws: "%s"', (card) => {
    expect(rendererFor('auto', card)).toBe('webgl');
  });

  test('a wish is kept, except for WebGL where there is none', () => {
    expect(rendererFor('webgl', 'SwiftShader')).toBe('webgl');
    expect(rendererFor('canvas', 'Mali-G78')).toBe('canvas');
    expect(rendererFor('webgl', null)).toBe('canvas');
  });
});

/** So many seconds at a number of pictures a second that may depend on the pace. */
function sit(watch: Watch, rateAt: (level: number) => number, seconds: number): Watch {
  let now = watch;
  for (let time = 0; time < seconds; time += 1 / rateAt(now.level)) now = watched(now, 1 / rateAt(now.level));
  return now;
}

describe('the watchdog', () => {
  test('leaves a fluent stage alone', () => {
    expect(sit(freshWatch('webgl'), () => 58, 20).level).toBe(0);
  });

  test('does not judge the first seconds, in which everything loads', () => {
    expect(sit(freshWatch('webgl'), () => 10, 2.8).level).toBe(0);
  });

  test('steps down when two seconds were slow, and once more when two more were', () => {
    const slow = [18, 18, 24, 24, 24];
    expect(sit(freshWatch('webgl'), (level) => slow[level] ?? 24, 5.5).level).toBe(1);
    expect(sit(freshWatch('webgl'), (level) => slow[level] ?? 24, 20).level).toBe(2);
  });

  test('does not blur the picture where fewer pixels bring nothing', () => {
    const watch = sit(freshWatch('canvas'), () => 14, 60);
    expect(watch).toMatchObject({ level: 2, isSettled: true });
  });

  test('asks for fewer pictures, then fewer drawings of the person, then fewer pixels', () => {
    const [best, second, third, fourth] = PACES;
    expect(second?.rate).toBeLessThan(best?.rate ?? 0);
    expect(third).toMatchObject({ rate: second?.rate, widest: second?.widest });
    expect(third?.redraws).toBeLessThan(second?.redraws ?? 0);
    expect(fourth?.widest).toBeLessThan(third?.widest ?? 0);
  });

  test('stops at the thriftiest pace', () => {
    const watch = sit(freshWatch('canvas'), (level) => 2.2 + level * 1.5, 120);
    expect(paceOf(watch)).toEqual(PACES.at(-1));
  });

  test('does not take a sleeping tab for a slow machine', () => {
    let watch = freshWatch('webgl');
    for (let picture = 0; picture < 900; picture += 1) watch = watched(watch, picture % 9 === 0 ? 3 : 1 / 60);
    expect(watch.level).toBe(0);
  });
});

describe('the surface', () => {
  test('has a real pixel for every real pixel of the screen', () => {
    expect(surfaceFor({ width: 1280, height: 720, density: 2 }, 3840)).toEqual({
      width: 1280,
      height: 720,
      scale: 2,
      density: 2,
    });
  });

  test('is never wider than the pace allows', () => {
    const { width, scale, density } = surfaceFor({ width: 3840, height: 2160, density: 1 }, 2560);
    expect(width * scale).toBe(2560);
    // Words have every pixel there is.
    expect(density).toBe(1);
  });

  test('a host without size still gives a canvas that can be drawn', () => {
    expect(surfaceFor({ width: 0, height: 0, density: 0 }, 2560)).toEqual({
      width: 16,
      height: 16,
      scale: 1,
      density: 1,
    });
  });
});
