import { describe, expect, test } from 'vitest';
import { boxesFor, defaultBoxes } from '../../src/stage/boxes.ts';
import {
  besidePanel,
  curvePoints,
  defaultPanel,
  momentsWithFaces,
  rowParts,
  ROWS,
  scoreLayout,
} from '../../src/stage/score-layout.ts';

type Place = typeof box | undefined;
const isInside = (part: Place, whole: typeof box): boolean =>
  part !== undefined &&
  part.x >= whole.x &&
  part.y >= whole.y &&
  part.x + part.width <= whole.x + whole.width + 0.01 &&
  part.y + part.height <= whole.y + whole.height + 0.01;
const isApart = (one: Place, other: Place): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.x + one.width <= other.x + 0.01 ||
    other.x + other.width <= one.x + 0.01 ||
    one.y + one.height <= other.y + 0.01 ||
    other.y + other.height <= one.y + 0.01);

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
  [640, 360],
])('the score on a stage of %i × %i', (width, height) => {
  const panel = defaultPanel(width, height);

  test('before it is counted the ending and the course have the panel to themselves', () => {
    const { title, curve, points } = scoreLayout(panel, false);
    expect(points).toBeNull();
    expect(title.width).toBeGreaterThan(panel.width * 0.8);
    expect(curve?.box.height).toBeGreaterThan(panel.height * 0.35);
    for (const box of [title, curve?.box]) expect(isInside(box, panel)).toBe(true);
  });

  test('once it is counted title, ring, notes, rows and course lie inside the panel and apart', () => {
    const { title, curve, points } = scoreLayout(panel, true);
    const { middle, radius } = points?.badge ?? { middle: { x: 0, y: 0 }, radius: 0 };
    const ring = { x: middle.x - radius, y: middle.y - radius, width: radius * 2, height: radius * 2 };
    const parts = [title, points?.notes, ring, points?.rows.box, ...(curve ? [curve.box] : [])];
    for (const part of parts) expect(isInside(part, panel)).toBe(true);
    for (const [place, one] of parts.entries())
      for (const other of parts.slice(place + 1)) expect(isApart(one, other)).toBe(true);
    expect(radius).toBeGreaterThan(36);
    expect(title.width).toBeGreaterThan(panel.width * 0.3);
  });

  test('a panel of no height, as while a window is drawn small, has a ring of no size', () => {
    const flat = scoreLayout({ x: 0, y: 0, width: 300, height: 18 }, true);
    expect(flat.points?.badge.radius).toBe(0);
  });
  test('a row has room for its name, its bar and its figure, and they can be read', () => {
    const { points } = scoreLayout(panel, true);
    const place = points?.rows;
    if (!place) throw new Error('There are no rows.');
    const { name, bar, height: thick } = rowParts(place);
    expect(place.size).toBeGreaterThanOrEqual(11);
    expect(place.size).toBeLessThan(place.box.height / ROWS);
    expect(name).toBeGreaterThan(place.size * 13.5);
    expect(bar.x + bar.width).toBeLessThanOrEqual(place.box.width);
    expect(bar.width).toBeGreaterThan(place.size * 4);
    expect(bar.down + thick).toBeLessThan(place.box.height / ROWS);
  });

  test('the person is not behind the words', () => {
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
