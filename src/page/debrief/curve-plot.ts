/** The temperature over the turns as a plot: bands behind, every reply a point, a second course dashed over it. */
import type { CurvePoint } from '../../debrief/debrief.ts';
import type { Band } from '../../scenario/scenario.ts';
import type { PlotSize } from '../plots/plot-figure.tsx';
import type { Plots } from '../plots/plot-library.ts';
import { numbered } from '../plots/pointing.ts';

/** Lengths are sixteenths of the page's letter height; the style sheet knows the first two as well. */
const LEFT = 92;
const RIGHT = 32;
const TOP = 24;
const BOTTOM = 30;
/** Figures nearer than this run into each other. */
const FIGURE_ROOM = 24;
/** Above this a word would leave the picture if it stood over its point. */
const HIGH = 84;
/** Below this a word under its point would leave the picture. */
const LOW = 14;

/** Where the mood bands begin and end (domain 3.1), and what each is tinted with. */
const BANDS: readonly (readonly [Band, number, number, string])[] = [
  ['calm', 0, 20, 'var(--leaf)'],
  ['frustrated', 20, 38, 'var(--snow)'],
  ['angry', 38, 56, 'var(--amber)'],
  ['furious', 56, 74, 'var(--rose)'],
  ['explosive', 74, 100, 'var(--rose)'],
];
const TINTS: readonly number[] = [0.16, 0.05, 0.13, 0.13, 0.26];

export interface CurvePicture {
  readonly points: readonly CurvePoint[];
  /** Laid over it; empty for nothing. */
  readonly beside: readonly CurvePoint[];
  /** Turns to be ringed: there it turned. */
  readonly ringed: readonly number[];
  /** The turn the learner marked; null for none. */
  readonly marked: number | null;
  readonly says: {
    readonly bands: Readonly<Record<Band, string>>;
    readonly turn: string;
    readonly start: string;
    readonly end: string;
    readonly mark: string;
  };
}

interface Ground {
  readonly plot: Plots;
  readonly last: number;
  /** How far apart two turns are. */
  readonly pace: number;
}

/** Where a second line leaves the first: it is drawn from the last point they share. */
function leaves({ points, beside }: CurvePicture): number {
  const place = beside.findIndex(({ temperature }, each) => temperature !== points[each]?.temperature);
  return Math.max(0, (place < 0 ? beside.length : place) - 1);
}

/** Half the width of a point; smaller where many turns share little room. */
const pointSize = ({ pace }: Ground): number => Math.min(6.5, Math.max(3, pace * 0.3));

function backdrop({ plot, last, pace }: Ground, { says }: CurvePicture) {
  const every = Math.ceil(FIGURE_ROOM / pace);
  const turns = Array.from({ length: last }, (_, place) => place + 1);
  const floors = BANDS.map(([, from]) => from);
  return [
    ...BANDS.map(([, from, to, fill], place) =>
      plot.rect([0], { x1: 0, x2: last, y1: from, y2: to, fill, fillOpacity: TINTS[place] ?? 0 }),
    ),
    plot.ruleY(floors, { className: 'floor', x1: 0, x2: last }),
    plot.text(BANDS, {
      x: 0,
      dx: -10,
      y: ([, from, to]) => (from + to) / 2,
      text: ([band]: (typeof BANDS)[number]) => says.bands[band],
      textAnchor: 'end',
      lineWidth: 6.2,
    }),
    plot.text([...floors, 100], { x: last, dx: 9, y: (floor: number) => floor, textAnchor: 'start' }),
    plot.text(
      turns.filter((turn) => turn % every === 0),
      { x: (turn: number) => turn, y: 0, dy: 19 },
    ),
    plot.text([says.turn], { x: 0, dx: -10, y: 0, dy: 19, textAnchor: 'end' }),
  ];
}

/** The second line: dashed, with squares for points. */
function besideCourse(ground: Ground, picture: CurvePicture) {
  const { beside } = picture;
  const from = leaves(picture);
  if (beside.length < 2) return [];
  return [
    ground.plot.line(beside.slice(from), { className: 'beside', x: 'turn', y: 'temperature' }),
    ground.plot.dot(beside, {
      className: 'beside-points',
      x: 'turn',
      y: 'temperature',
      filter: ({ turn }: CurvePoint) => turn > from,
      symbol: 'square',
      r: pointSize(ground) * 0.9,
      render: numbered,
    }),
  ];
}

/** The run's own line, with circles; where it turned, ringed. */
function ownCourse(ground: Ground, { points, ringed }: CurvePicture) {
  const { plot } = ground;
  const size = pointSize(ground);
  const at = { x: 'turn', y: 'temperature' } as const;
  return [
    plot.line(points, { className: 'course', ...at }),
    plot.dot(points, { className: 'ring', ...at, filter: ({ turn }) => ringed.includes(turn), r: size + 5 }),
    plot.dot(points, {
      className: 'points',
      ...at,
      r: size,
      fill: ({ band }: CurvePoint) => fillOf(band),
      render: numbered,
    }),
  ];
}

function fillOf(band: Band): string {
  if (band === 'calm') return 'var(--leaf)';
  return band === 'furious' || band === 'explosive' ? 'var(--rose)' : 'var(--night)';
}

/** Over the point where the line comes from below or goes down from it; under it else, where there is room. */
function isOver(point: CurvePoint, neighbour: CurvePoint | undefined): boolean {
  if (point.temperature > HIGH) return false;
  return point.temperature < LOW || point.temperature >= (neighbour?.temperature ?? 0);
}

/** Where it began and where it ended. */
function endWords({ plot }: Ground, { points, says }: CurvePicture) {
  const word = (isStart: boolean, point: CurvePoint, neighbour: CurvePoint | undefined) =>
    plot.text([point], {
      className: 'end-word',
      x: 'turn',
      y: 'temperature',
      dx: isStart ? 6 : -2,
      dy: isOver(point, neighbour) ? -18 : 20,
      text: () => `${isStart ? says.start : says.end} ${Math.round(point.temperature)}`,
      textAnchor: isStart ? 'start' : 'end',
    });
  const [start, end] = [points[0], points.at(-1)];
  return [
    start ? word(true, start, points[1]) : null,
    end && end !== start ? word(false, end, points.at(-2)) : null,
  ];
}

/** Where the learner thinks it turned. */
function ownMark({ plot, last }: Ground, { marked, says }: CurvePicture) {
  if (marked === null) return [];
  const isLate = marked > last / 2;
  return [
    plot.ruleX([marked], { className: 'own-mark', y1: 0, y2: 100 }),
    plot.text([marked], {
      className: 'end-word',
      x: [marked],
      y: [100],
      dy: -11,
      text: [isLate ? `${says.mark} ▼` : `▼ ${says.mark}`],
      textAnchor: isLate ? 'end' : 'start',
      dx: isLate ? 6 : -6,
    }),
  ];
}

export function drawCurve(plot: Plots, { width, height }: PlotSize, picture: CurvePicture): Element {
  const last = Math.max(1, Math.max(picture.points.length, picture.beside.length) - 1);
  const ground: Ground = { plot, last, pace: (width - LEFT - RIGHT) / last };
  return plot.plot({
    width,
    height,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: { domain: [0, last], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      backdrop(ground, picture),
      besideCourse(ground, picture),
      ownCourse(ground, picture),
      endWords(ground, picture),
      ownMark(ground, picture),
    ],
  });
}
