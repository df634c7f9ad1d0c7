import { describe, expect, test } from 'vitest';
import {
  PLACES,
  bringPlace,
  drawCounter,
  drawPlace,
  isPlaceHere,
  isServedAt,
} from '../../src/stage/places/places.ts';
import { SPACE, viewOf } from '../../src/stage/places/scenery.ts';
import { tracingBrush } from './tracing-brush.ts';

const DRAWN = PLACES;
const SETTINGS = [...DRAWN.filter((setting) => setting !== 'quiet-room'), 'a-beach-on-mars'];
const WIDE = { width: 1280, height: 720 };
interface Seen {
  readonly width: number;
  readonly height: number;
  readonly channel?: string;
}
const TALL = { width: 390, height: 844 };
const SIZES = [
  WIDE,
  TALL,
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
  { width: 16, height: 16 },
];

function draw(
  setting: string,
  heat: number,
  { channel = 'phone', ...size }: Seen = WIDE,
): ReturnType<typeof tracingBrush> {
  const tracing = tracingBrush();
  drawPlace(tracing.brush, { setting, channel, ...size }, heat);
  return tracing;
}

const whatIsNotHere = draw('bar', 0).marks;
await Promise.all(DRAWN.map(bringPlace));

describe('a place on the canvas', () => {
  test('is drawn when it has come, and nothing stands there before', async () => {
    expect(whatIsNotHere).toEqual([]);
    expect(draw('bar', 0).marks.length).toBeGreaterThan(100);
    await bringPlace('a-beach-on-mars');
    expect(isPlaceHere('a-beach-on-mars')).toBe(true);
  });

  test.each(SETTINGS)('%s can be drawn at any size and heat without a broken number', (setting) => {
    for (const size of SIZES) {
      for (const heat of [0, 0.4, 1]) {
        const tracing = draw(setting, heat, size);
        expect(tracing.nonsense).toEqual([]);
        expect(tracing.open()).toBe(0);
      }
    }
  });

  test('is the same every time it is drawn', () => {
    for (const setting of SETTINGS) expect(draw(setting, 0.3).marks).toEqual(draw(setting, 0.3).marks);
  });

  test('every setting is another picture', () => {
    expect(new Set(SETTINGS.map((setting) => draw(setting, 0).marks.join('\n'))).size).toBe(SETTINGS.length);
  });

  test('a setting nobody has drawn is a quiet room, whatever its name', () => {
    expect(draw('constructor', 0).marks).toEqual(draw('a-beach-on-mars', 0).marks);
  });

  test('anger changes the light of every place', () => {
    for (const setting of SETTINGS) expect(draw(setting, 1).marks).not.toEqual(draw(setting, 0).marks);
  });
});

describe('the part of a place that is seen', () => {
  test.each(SIZES)('covers a picture of $width × $height to every edge', (size) => {
    const { x, y, zoom } = viewOf(size);
    const within = 1e-6;
    expect(x).toBeLessThanOrEqual(within);
    expect(y).toBeLessThanOrEqual(within);
    expect(x + SPACE.width * zoom).toBeGreaterThanOrEqual(size.width - within);
    expect(y + SPACE.height * zoom).toBeGreaterThanOrEqual(size.height - within);
  });

  test('what stands behind the person does so in wide and in tall pictures', () => {
    const seenAt = ({ width, height }: typeof WIDE): number => {
      const { x, zoom } = viewOf({ width, height });
      return (x + 512 * zoom) / width;
    };
    expect(seenAt(WIDE)).toBeCloseTo(0.32, 2);
    expect(seenAt(TALL)).toBeCloseTo(0.5, 2);
  });
});

describe('a counter', () => {
  const counters = DRAWN.filter((setting) => isServedAt(setting, 'counter'));

  test('stands before whoever is served face to face, and before nobody else', () => {
    expect(counters).toEqual(expect.arrayContaining(['bar', 'shop', 'bank-branch', 'hotel-lobby', 'clinic']));
    for (const setting of counters) {
      for (const channel of ['phone', 'visit', 'chat', 'video'])
        expect(isServedAt(setting, channel)).toBe(false);
    }
    expect(isServedAt('hotel-pool', 'counter')).toBe(false);
  });

  test.each(counters)(
    '%s: it is not drawn behind the person as well, and any size of it can be drawn',
    (setting) => {
      for (const zoom of [0.05, 0.37, 0.8, 3]) {
        const tracing = tracingBrush();
        drawCounter(tracing.brush, setting, { x: 200 * zoom, y: 700 * zoom, zoom });
        expect(tracing.nonsense).toEqual([]);
        expect(tracing.open()).toBe(0);
        expect(tracing.marks.length).toBeGreaterThan(40);
      }
      const served = draw(setting, 0, { ...WIDE, channel: 'counter' }).marks;
      expect(served.length).toBeLessThanOrEqual(draw(setting, 0).marks.length);
    },
  );
});
