import { describe, expect, test } from 'vitest';
import { boxesFor, defaultBoxes } from '../../src/stage/boxes.ts';
import {
  besidePanel,
  curvePoints,
  defaultPanel,
  momentsWithFaces,
  scoreLayout,
} from '../../src/stage/score-layout.ts';

const box = { x: 100, y: 50, width: 400, height: 200 };

describe('the curve of the score', () => {
  test('hot is high and calm is low', () => {
    const [start, end] = curvePoints([100, 0], box);
    expect(start).toEqual({ x: 100, y: 50 });
    expect(end).toEqual({ x: 500, y: 250 });
  });

  test('a contact that ended at once is a flat line, not a fault', () => {
    expect(curvePoints([62], box).map((point) => point.x)).toEqual([100, 500]);
    expect(curvePoints([], box)).toEqual([]);
  });

  test('faces stand at the start, at the end and where it was hottest', () => {
    const moments = momentsWithFaces([50, 55, 60, 98, 60, 40, 30, 20], 4);
    expect(moments).toContain(0);
    expect(moments).toContain(7);
    expect(moments).toContain(3);
  });

  test('no two faces cover each other', () => {
    const moments = momentsWithFaces(
      Array.from({ length: 30 }, (_, i) => (i * 37) % 100),
      5,
    );
    const gaps = moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0));
    expect(moments.length).toBeLessThanOrEqual(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5);
  });
});

describe.each([
  [1280, 720],
  [3840, 2160],
  [390, 844],
  [844, 390],
])('the score on a stage of %i × %i', (width, height) => {
  test('title, badge and curve lie inside the panel and apart', () => {
    const panel = defaultPanel(width, height);
    const { title, badge, curve } = scoreLayout(panel);
    expect(title.width).toBeGreaterThan(panel.width * 0.3);
    expect(title.x + title.width).toBeLessThan(badge.middle.x - badge.radius);
    expect(badge.middle.y + badge.radius).toBeLessThan(curve.y);
    expect(curve.height).toBeGreaterThan(panel.height * 0.2);
    expect(curve.y + curve.height).toBeLessThan(panel.y + panel.height);
  });

  test('the person is not behind the words', () => {
    const panel = defaultPanel(width, height);
    const person = besidePanel(width, height);
    expect(person.x + person.width / 2 < panel.x || person.y + person.height / 2 < panel.y).toBe(true);
  });

  test('in the conversation bubble and gauge stand apart', () => {
    const { bubble, gauge } = defaultBoxes(width, height);
    expect(gauge.y + gauge.height).toBeLessThanOrEqual(bubble.y);
  });
});

describe('the boxes of the page', () => {
  const given = { person: box, bubble: { ...box, height: 0 }, gauge: box };

  test('are kept where there is room, and ours stand in for those without', () => {
    const boxes = boxesFor(given, 1280, 720);
    expect(boxes.person).toBe(box);
    expect(boxes.bubble).toEqual(defaultBoxes(1280, 720).bubble);
    expect(boxes).not.toHaveProperty('score');
  });
});
