/** Draws the plots of the guide: an experiment of the model as SVG, in the colours of the page. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { experimentOf, mechanismWords, type MechanismId } from '../../src/help/help.ts';
import type { Language, Persona } from '../../src/scenario/scenario.ts';

/** Inks and dashes, so that colour is never the only sign. */
const INKS = ['var(--plot-1, #c77700)', 'var(--plot-2, #1f7a8c)', 'var(--plot-3, #b3406b)'];
const DASHES = [undefined, '7 4', '2 4'];
const INK = 'currentColor';

interface Point {
  readonly series: string;
  readonly ink: string;
  readonly dash: string | undefined;
  readonly x: number | string;
  readonly y: number;
}
type Words = ReturnType<typeof mechanismWords>;

function pointsOf(id: MechanismId, words: Words, cast: readonly Persona[]): readonly Point[] {
  const { cases, run, shape } = experimentOf(id);
  return run(cast).series.flatMap(({ name, values }, place) =>
    values.map((y, at): Point => {
      const written = cases[at];
      const x =
        written === undefined ? at : shape === 'lines' ? Number(written) : (words.cases[written] ?? written);
      return {
        series: words.names[name] ?? name,
        ink: INKS[place]!,
        dash: DASHES[place],
        x,
        y: Math.round(y * 10) / 10,
      };
    }),
  );
}

const bySeries = (points: readonly Point[]): readonly (readonly Point[])[] =>
  [...new Set(points.map(({ series }) => series))].map((name) =>
    points.filter(({ series }) => series === name),
  );

/** Ends of lines far enough apart for their names. */
function spread(ends: readonly Point[], least: number): readonly (Point & { readonly nameAt: number })[] {
  const sorted = ends.toSorted((a, b) => a.y - b.y);
  let last = -Infinity;
  return sorted.map((end) => {
    last = Math.max(end.y, last + least);
    return { ...end, nameAt: last };
  });
}

function lines(points: readonly Point[], turn: string): Plot.PlotOptions {
  const ys = points.map(({ y }) => y);
  const [low, high] = [Math.max(0, Math.min(...ys) - 6), Math.min(100, Math.max(...ys) + 6)];
  const ends = bySeries(points).map((line) => line.at(-1)!);
  return {
    marginRight: 142,
    x: {
      label: turn,
      ticks: [...new Set(points.map(({ x }) => Number(x)))],
      tickFormat: String,
      tickSize: 0,
    },
    y: { domain: [low, high], grid: true, label: null, ticks: 5, tickSize: 0 },
    marks: [
      ...bySeries(points).flatMap((line) => [
        Plot.line(line, {
          x: 'x',
          y: 'y',
          stroke: line[0]!.ink,
          strokeWidth: 2.5,
          ...(line[0]!.dash ? { strokeDasharray: line[0]!.dash } : {}),
        }),
        Plot.dot(line, { x: 'x', y: 'y', fill: line[0]!.ink, r: 3 }),
      ]),
      Plot.text(spread(ends, (high - low) * 0.085), {
        x: 'x',
        y: 'nameAt',
        text: 'series',
        fill: 'ink',
        dx: 10,
        textAnchor: 'start',
        fontWeight: 650,
      }),
    ],
  };
}

/** Names under bars in up to two lines, parted nearest their middle. */
function folded(name: string): string {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [best] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return best === undefined || name.length < 9 ? name : `${name.slice(0, best)}\n${name.slice(best + 1)}`;
}

/** Room over and under the bars for their figures. */
function reach(points: readonly Point[]): [number, number] {
  const ys = points.map(({ y }) => y);
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  const room = (high - low) * 0.13;
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}

type Channels = Pick<Plot.TextOptions, 'x' | 'fx'>;

/** Each bar with its figure past its end. */
function figures(points: readonly Point[], place: Channels): Plot.Markish[] {
  const [up, down] = [points.filter(({ y }) => y >= 0), points.filter(({ y }) => y < 0)];
  const text = { ...place, y: 'y', text: ({ y }: Point) => told(y), fontWeight: 650 };
  return [Plot.text(up, { ...text, dy: -9 }), Plot.text(down, { ...text, dy: 11 })];
}

/** The name of every colour, on the other side of nought. */
function inkNames(points: readonly Point[], place: Channels): Plot.Markish[] {
  const [up, down] = [points.filter(({ y }) => y >= 0), points.filter(({ y }) => y < 0)];
  const text = { ...place, y: () => 0, text: 'series', fill: 'ink', fontSize: 11 };
  return [Plot.text(up, { ...text, dy: 11 }), Plot.text(down, { ...text, dy: -9 })];
}

function bars(points: readonly Point[]): Plot.PlotOptions {
  const isGrouped = bySeries(points).length > 1;
  const names = new Map(points.map(({ x }) => [x, folded(String(x))]));
  const place: Channels = isGrouped ? { fx: 'x', x: 'series' } : { x: 'x' };
  const cases = {
    domain: [...names.keys()],
    label: null,
    tickFormat: (x: string) => names.get(x) ?? x,
    tickSize: 0,
  };
  return {
    marginBottom: 46,
    ...(isGrouped
      ? {
          fx: { ...cases, axis: 'bottom' as const, padding: 0.12 },
          x: { axis: null, domain: bySeries(points).map(([first]) => first!.series) },
        }
      : { x: { ...cases, padding: 0.35 } }),
    y: { domain: reach(points), grid: true, label: null, ticks: 5, tickSize: 0 },
    marks: [
      Plot.barY(points, { ...place, y: 'y', fill: 'ink', rx: 3 }),
      ...figures(points, place),
      ...(isGrouped ? inkNames(points, place) : []),
      Plot.ruleY([0], { stroke: INK }),
    ],
  };
}

const told = (y: number): string => y.toFixed(Math.abs(y) < 10 && y % 1 !== 0 ? 1 : 0).replace('-', '−');

const TURN = {
  es: { turns: 'turno →', degrees: 'grados →' },
  en: { turns: 'turn →', degrees: 'degrees →' },
} as const;

/** The plot of a mechanism in a language. */
export function drawPlot(id: MechanismId, language: Language, cast: readonly Persona[]): string {
  const words = mechanismWords(id, language);
  const { shape, cases } = experimentOf(id);
  const points = pointsOf(id, words, cast);
  const options =
    shape === 'lines' ? lines(points, TURN[language][cases.length ? 'degrees' : 'turns']) : bars(points);
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({
    width: 520,
    height: 300,
    marginLeft: 34,
    marginTop: 34,
    style: { fontSize: '14px' },
    document,
    ...options,
  });
  svg.querySelector('style')?.remove();
  for (const name of ['class', 'width', 'height', 'style']) svg.removeAttribute(name);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('font-size', '14');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `plot-${id}`);
  const title = `<title id="plot-${id}">${words.title}. ${words.shows}</title><text x="0" y="14" fill="currentColor" text-anchor="start" font-size="13">${words.axis}</text>`;
  // The picture is one thing to a screen reader; a tenth of a unit is finer than any screen.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  const drawn = svg.outerHTML.replace(/\d+\.\d{2,}/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
  return `${drawn.replace(/>/, `>${title}`)}\n`;
}
