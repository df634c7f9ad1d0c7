/** What progress looks like: a score over conversations, seven small courses, means side by side. */
import { SCORE_BANDS } from '../../../debrief/debrief.ts';
import type { Progress } from '../../../records/records.ts';
import type { PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';

/** Room at the left for names, in sixteenths of the page's letter height. */
const NAMES = 132;
const MARGINS = { marginLeft: NAMES, marginRight: 36 };
/** Height of one of the seven courses, and of one mean among others. */
export const COURSE_HEIGHT = 58;
export const MEAN_HEIGHT = 34;
/** Of the bands, from the lowest up. */
const TINTS: readonly number[] = [0.2, 0.12, 0.1, 0.1, 0.18];
const FILLS: readonly string[] = ['var(--rose)', 'var(--rose)', 'var(--amber)'];

interface Point {
  readonly place: number;
  readonly points: number;
  readonly isAssessed: boolean;
}
type Scored = Progress['scored'];

const lastOf = (scored: Scored): number => Math.max(2, scored.length);
const symbolOf = ({ isAssessed }: Point): string => (isAssessed ? 'square' : 'circle');
const isAssessed = (scored: Scored, place: number): boolean => scored[place - 1]?.run.mode === 'assessment';

/** At most so many numbers under a course. */
const NUMBERS = 10;
function numbersUnder(scored: Scored): readonly number[] {
  const every = Math.ceil(scored.length / NUMBERS);
  return scored.map(({ place }) => place).filter((place) => (place - 1) % every === 0);
}

/** The named bands behind a score, with where each begins. */
function bandsBehind(plot: Plots, last: number, bandNames: readonly string[]) {
  const bands = SCORE_BANDS.map(({ from }, at) => ({ from, to: SCORE_BANDS[at + 1]?.from ?? 100, at }));
  return [
    ...bands.map(({ from, to, at }) =>
      plot.rect([0], {
        x1: 1,
        x2: last,
        y1: from,
        y2: to,
        fill: FILLS[at] ?? 'var(--leaf)',
        fillOpacity: TINTS[at] ?? 0.1,
      }),
    ),
    plot.text(bands, {
      x: 1,
      dx: -10,
      y: ({ from, to }) => (from + to) / 2,
      text: ({ at }: { at: number }) => bandNames[at] ?? '',
      textAnchor: 'end',
      lineWidth: 9,
    }),
    plot.text([...bands.map(({ from }) => from), 100], {
      x: last,
      dx: 8,
      y: (floor: number) => floor,
      textAnchor: 'start',
    }),
  ];
}

export function drawScores(plot: Plots, size: PlotSize, { scored, bandNames }: ScoresTold): Element {
  const points = scored.map(({ place, run }) => ({
    place,
    points: run.score.total,
    isAssessed: isAssessed(scored, place),
  }));
  const last = lastOf(scored);
  const at = { x: 'place', y: 'points' } as const;
  return plot.plot({
    ...size,
    ...MARGINS,
    marginTop: 12,
    marginBottom: 30,
    x: { domain: [1, last], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      bandsBehind(plot, last, bandNames),
      plot.text(numbersUnder(scored), { x: (place: number) => place, y: 0, dy: 18 }),
      plot.line(points, { ...at, stroke: 'var(--plot-ink)', strokeWidth: 2 }),
      plot.dot(points, { ...at, r: 5, symbol: symbolOf, fill: 'var(--amber)', stroke: 'var(--plot-ground)' }),
    ],
  });
}
export interface ScoresTold {
  readonly scored: Scored;
  /** From the lowest up. */
  readonly bandNames: readonly string[];
}

export interface CoursesTold {
  readonly scored: Scored;
  readonly courses: readonly {
    readonly name: string;
    readonly points: readonly Omit<Point, 'isAssessed'>[];
  }[];
}

/** A field for each course, with its name before it and the numbers under the last. */
function fieldsBehind(plot: Plots, { scored, courses }: CoursesTold) {
  const names = courses.map(({ name }) => name);
  const fy = (name: string): string => name;
  return [
    plot.rect(names, {
      x1: 1,
      x2: lastOf(scored),
      y1: 0,
      y2: 100,
      fy,
      fill: 'var(--plot-faint)',
      fillOpacity: 0.09,
    }),
    plot.text(names, { x: 1, y: 50, fy, text: fy, dx: -10, textAnchor: 'end', lineWidth: 9 }),
    plot.text(numbersUnder(scored), {
      x: (place: number) => place,
      y: 0,
      fy: () => names.at(-1),
      dy: 16,
    }),
  ];
}

/** Seven courses, one under the other, each 0–100. */
export function drawCourses(plot: Plots, size: PlotSize, told: CoursesTold): Element {
  const { scored, courses } = told;
  const points = courses.flatMap(({ name, points: all }) =>
    all.map((point) => ({ ...point, name, isAssessed: isAssessed(scored, point.place) })),
  );
  const at = { x: 'place', y: 'points', fy: 'name' } as const;
  return plot.plot({
    ...size,
    ...MARGINS,
    marginTop: 6,
    marginBottom: 26,
    x: { domain: [1, lastOf(scored)], axis: null },
    y: { domain: [0, 100], axis: null },
    fy: { domain: courses.map(({ name }) => name), axis: null, padding: 0.22 },
    marks: [
      fieldsBehind(plot, told),
      plot.line(points, { ...at, stroke: 'var(--leaf)', strokeWidth: 2 }),
      plot.dot(points, { ...at, r: 4, symbol: symbolOf, fill: 'var(--leaf)', stroke: 'var(--plot-ground)' }),
    ],
  });
}

export interface MeansTold {
  readonly means: readonly { readonly name: string; readonly mean: number; readonly told: string }[];
  /** What the longest line stands for. */
  readonly most: number;
}

/** A line and its end for each, with the figure beside it. */
export function drawMeans(plot: Plots, { width, height }: PlotSize, { means, most }: MeansTold): Element {
  const y = (mean: MeansTold['means'][number]): string => mean.name;
  return plot.plot({
    width,
    height,
    marginLeft: NAMES,
    marginRight: 64,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, most], axis: null },
    y: { type: 'point', domain: means.map(({ name }) => name), axis: null },
    marks: [
      plot.text(means, { x: 0, y, text: y, dx: -10, textAnchor: 'end', lineWidth: 9 }),
      plot.ruleY(means, { y, x1: 0, x2: most, stroke: 'var(--plot-rule)' }),
      plot.ruleY(means, { y, x1: 0, x2: 'mean', stroke: 'var(--leaf)', strokeWidth: 5 }),
      plot.dot(means, { y, x: 'mean', r: 6, fill: 'var(--leaf)', stroke: 'var(--plot-ground)' }),
      plot.text(means, { y, x: most, dx: 12, text: 'told', textAnchor: 'start' }),
    ],
  });
}
