import { describe, expect, test } from 'vitest';
import { fitText } from '../../src/stage/bubble-fit.ts';
import { bubbleBox, tailTo } from '../../src/stage/bubble-place.ts';
import { traceBubble } from '../../src/stage/bubble-edge.ts';
import { mannerOf, secondsToSay } from '../../src/stage/manner.ts';
import type { Pen } from '../../src/stage/bubble-edge.ts';

const box = { x: 700, y: 100, width: 500, height: 260 };
const mouth = { x: 380, y: 390 };
const text = fitText(
  'Llevo cuarenta minutos esperando.',
  { width: 440, height: 200, largest: 30, smallest: 11 },
  (part) => part.length * 52,
);

/** Remembers every point the outline passes. */
function pencil(): { pen: Pen; points: { x: number; y: number }[] } {
  const points: { x: number; y: number }[] = [];
  const at = (x: number, y: number): void => void points.push({ x, y });
  return {
    points,
    pen: { moveTo: at, lineTo: at, quadraticCurveTo: (_a, _b, x, y) => at(x, y), closePath: () => {} },
  };
}

describe('the bubble in its place', () => {
  test('stays inside its box', () => {
    const bubble = bubbleBox(box, text, mouth);
    expect(bubble.x).toBeGreaterThanOrEqual(box.x);
    expect(bubble.y).toBeGreaterThanOrEqual(box.y);
    expect(bubble.x + bubble.width).toBeLessThanOrEqual(box.x + box.width);
    expect(bubble.y + bubble.height).toBeLessThanOrEqual(box.y + box.height);
  });

  test('is only as large as its words need', () => {
    expect(bubbleBox(box, text, mouth).height).toBeLessThan(box.height);
  });

  test('under a person on a tall screen it stands in the middle and points up', () => {
    const under = { x: 20, y: 500, width: 350, height: 240 };
    const bubble = bubbleBox(under, text, { x: 195, y: 260 });
    expect(bubble.x + bubble.width / 2).toBeCloseTo(195);
    expect(tailTo(bubble, { x: 195, y: 260 }, 24).side).toBe('top');
  });

  test('points to the mouth without reaching the face', () => {
    const bubble = bubbleBox(box, text, mouth);
    const tail = tailTo(bubble, mouth, text.size);
    expect(tail.side).toBe('left');
    expect(tail.tip.x).toBeLessThan(bubble.x);
    expect(tail.tip.x).toBeGreaterThan(mouth.x + 100);
  });
});

describe('the edge of the bubble', () => {
  const outline = (bristle: number): { x: number; y: number }[] => {
    const { pen, points } = pencil();
    traceBubble(pen, { box, edge: { radius: 10, bristle, stride: 40 }, tail: null });
    return points;
  };

  test('is quiet when calm and bristles when furious', () => {
    expect(outline(0).length).toBeLessThan(12);
    expect(outline(16).length).toBeGreaterThan(60);
  });

  test('thorns point outwards and never into the words', () => {
    const isWithin = (point: { x: number; y: number }): boolean =>
      point.x > box.x + 11 &&
      point.x < box.x + box.width - 11 &&
      point.y > box.y + 11 &&
      point.y < box.y + box.height - 11;
    expect(outline(16).filter(isWithin)).toEqual([]);
  });

  test('passes the tip of its tail', () => {
    const { pen, points } = pencil();
    const tail = tailTo(box, mouth, 30);
    traceBubble(pen, { box, edge: { radius: 10, bristle: 12, stride: 40 }, tail });
    expect(points).toContainEqual(tail.tip);
  });
});

describe('the manner of a temperature', () => {
  test('hotter is larger, heavier, tighter, faster', () => {
    const [calm, furious] = [mannerOf(10), mannerOf(90)];
    expect(furious.size).toBeGreaterThan(calm.size);
    expect(furious.weight).toBeGreaterThan(calm.weight);
    expect(furious.tightness).toBeLessThan(calm.tightness);
    expect(furious.pace).toBeGreaterThan(calm.pace);
  });

  test('a calm person neither trembles nor bristles', () => {
    expect(mannerOf(30)).toMatchObject({ tremble: 0, bristle: 0 });
  });

  test('trembling never moves a word more than its own stroke', () => {
    expect(mannerOf(100).tremble).toBeLessThanOrEqual(1.5);
  });

  test('nobody waits more than four seconds for a long line', () => {
    expect(secondsToSay(120, mannerOf(0))).toBeLessThan(4);
  });
});
