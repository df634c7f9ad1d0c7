import { describe, expect, test } from 'vitest';
import { ScoreClock, TAKES } from '../../src/stage/score-clock.ts';
import { drawRing } from '../../src/stage/score-ring.ts';
import { drawRows } from '../../src/stage/score-rows.ts';
import { scoreLayout } from '../../src/stage/score-layout.ts';
import { DIMENSION_WORDS, DIMENSIONS } from '../../src/debrief/debrief.ts';

/** Letters that are all as wide as the widest of ours on average: what fits here fits with them. Ems. */
const WIDE = 0.54;

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: string;
}

/** A canvas that knows what was written on it, and where. */
function writingBrush() {
  const written: Written[] = [];
  const arcs: number[] = [];
  const brush = {
    font: '10px x',
    textAlign: 'left',
    measureText: (text: string) => ({ width: text.length * WIDE * sizeOf(brush.font) }),
    fillText: (text: string, x: number, y: number) =>
      written.push({ text, x, y, width: text.length * WIDE * sizeOf(brush.font), align: brush.textAlign }),
    arc: (_x: number, _y: number, _r: number, from: number, to: number) => arcs.push(to - from),
    beginPath: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
    stroke: () => undefined,
    fill: () => undefined,
    fillRect: () => undefined,
    roundRect: () => undefined,
  };
  return { brush: brush as unknown as CanvasRenderingContext2D, written, arcs };
}
const sizeOf = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1]);

const left = ({ x, width, align }: Written): number =>
  align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;

const PANELS = [
  { x: 499, y: 55, width: 745, height: 535 },
  { x: 16, y: 292, width: 358, height: 371 },
  { x: 329, y: 55, width: 480, height: 258 },
  { x: 250, y: 55, width: 355, height: 232 },
  { x: 1500, y: 60, width: 2300, height: 1700 },
];

describe.each(PANELS)('the score in $width × $height', (panel) => {
  const points = scoreLayout(panel, true).points;
  if (!points) throw new Error('There is nothing to count.');

  test.each(['es', 'en'] as const)(
    'names in %s stay in their rows and clear of what is said of them',
    (language) => {
      const { brush, written } = writingBrush();
      const told = language === 'es' ? 'no se vio' : 'not shown';
      const rows = DIMENSIONS.map((each, place) => ({
        title: DIMENSION_WORDS[each].title[language] ?? '',
        points: place % 2 === 0 ? 100 : null,
        told,
      }));
      drawRows(brush, { place: points.rows, rows, shown: 1 });
      const { box } = points.rows;
      for (const [place, name] of written.entries()) {
        if (place % 2 === 1) continue;
        const figure = written[place + 1];
        if (!figure) throw new Error(`${name.text} says nothing.`);
        expect(left(name)).toBeGreaterThanOrEqual(box.x);
        expect(left(name) + name.width).toBeLessThan(left(figure));
        expect(figure.x).toBeLessThanOrEqual(box.x + box.width + 0.01);
        expect(name.y).toBeLessThan(box.y + box.height);
      }
      expect(written.map(({ text }) => text).filter((text) => text === '100')).toHaveLength(4);
    },
  );

  test('the longest name of a band stays on the panel and under the ring', () => {
    const { brush, written } = writingBrush();
    const total = { is: 'there', value: 97, margin: '± 5', band: 'Maestría de la calma' } as const;
    drawRing(brush, { badge: points.badge, total, shown: 1 });
    const band = written.find(({ text }) => text === total.band);
    if (!band) throw new Error('The band is missing.');
    expect(left(band) + band.width).toBeLessThan(panel.x + panel.width);
    expect(left(band)).toBeGreaterThan(points.notes.x + points.notes.width - 1);
  });
});

describe('the ring', () => {
  const badge = { middle: { x: 0, y: 0 }, radius: 80 };
  const total = (value: number) => ({ is: 'there', value, margin: '± 5', band: 'Puente' }) as const;

  test('is as full as the score, and says the score', () => {
    const { brush, written, arcs } = writingBrush();
    drawRing(brush, { badge, total: total(72), shown: 1 });
    const [whole = 0, filled = 0] = arcs;
    expect(filled / whole).toBeCloseTo(0.72);
    expect(written.map(({ text }) => text)).toEqual(['72', '± 5', 'Puente']);
  });

  test('shows no figure while the score is worked out', () => {
    const { brush, written, arcs } = writingBrush();
    drawRing(brush, { badge, total: { is: 'awaited', word: 'Se está calculando' }, shown: 0 });
    expect(arcs).toHaveLength(1);
    expect(written.map(({ text }) => text).join(' ')).toBe('Se está calculando');
  });
});

describe('the moment of the score', () => {
  test('grows while time goes on, and is over when it has taken its time', () => {
    const clock = new ScoreClock();
    clock.begin('ring');
    expect(clock.shown('ring', false)).toBe(0);
    expect(clock.pass(TAKES.ring / 2)).toEqual(['ring']);
    expect(clock.shown('ring', false)).toBeCloseTo(0.5);
    clock.pass(TAKES.ring);
    expect(clock.shown('ring', false)).toBe(1);
    expect(clock.pass(1)).toEqual([]);
  });

  test('is over with the next key, and never was where nothing may move', () => {
    const clock = new ScoreClock();
    clock.begin('rows');
    expect(clock.shown('rows', true)).toBe(1);
    expect(clock.end()).toEqual(['rows']);
    expect(clock.shown('rows', false)).toBe(1);
  });
});
