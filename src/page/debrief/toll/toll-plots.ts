/** Effort as a flight of stairs, and calm as a line with what was lost of it. */
import type { CalmTurn, Stairs } from '../../../debrief/debrief.ts';
import type { PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';

const MARGINS = { marginLeft: 34, marginRight: 16, marginTop: 20, marginBottom: 24 } as const;

interface Frame {
  readonly turns: number;
  /** Where the scale ends. */
  readonly top: number;
}

/** No more figures than this under a plot. */
const FIGURES = 12;

function frame(plot: Plots, { turns, top }: Frame) {
  const every = Math.ceil((turns + 1) / FIGURES);
  const numbers = Array.from({ length: turns + 1 }, (_, turn) => turn).filter((turn) => turn % every === 0);
  const floors = [0, top / 2, top];
  return [
    plot.ruleY(floors, { stroke: 'var(--plot-rule)' }),
    plot.axisY({ ticks: floors, tickSize: 0, label: null }),
    plot.axisX({ ticks: numbers, tickFormat: 'd', tickSize: 0, label: null }),
  ];
}

/** Effort seldom comes near its end: a scale for the stairs that were climbed, in whole tens. */
const topOf = ({ levels }: Stairs): number =>
  Math.min(100, Math.max(40, 20 * Math.ceil((Math.max(...levels.map(({ effort }) => effort)) + 4) / 20)));

/** Each turn is a tread as high as the effort it left; those that were climbed stand out and say by how much. */
export function drawStairs(plot: Plots, { width, height }: PlotSize, stairs: Stairs): Element {
  const { levels, climbs } = stairs;
  const isClimbed = (turn: number): boolean => climbs.some((each) => each.turn === turn);
  const treads = levels.map(({ turn, effort }) => ({ turn, effort, x1: turn - 0.5, x2: turn + 0.5 }));
  const tread = { x1: 'x1', x2: 'x2', y1: 0, y2: 'effort', insetRight: 1 } as const;
  return plot.plot({
    width,
    height,
    ...MARGINS,
    x: { domain: [-0.5, levels.length - 0.5], axis: null },
    y: { domain: [0, topOf(stairs)], axis: null },
    marks: [
      ...frame(plot, { turns: levels.length - 1, top: topOf(stairs) }),
      plot.rect(
        treads.filter(({ turn }) => !isClimbed(turn)),
        { className: 'tread', ...tread },
      ),
      plot.rect(
        treads.filter(({ turn }) => isClimbed(turn)),
        { className: 'tread climbed', ...tread },
      ),
      plot.text(steepest(climbs), {
        className: 'end-word',
        x: 'turn',
        y: ({ turn }: Stairs['climbs'][number]) => levels[turn]?.effort ?? 0,
        dy: -9,
        text: ({ by }: Stairs['climbs'][number]) => `+${Math.round(by)}`,
      }),
    ],
  });
}

/** Only these are spoken of, in the picture as under it. */
const SPOKEN_OF = 3;

/** The steepest climbs, first the steepest. */
export const steepest = (climbs: Stairs['climbs']): Stairs['climbs'] =>
  climbs.toSorted((a, b) => b.by - a.by).slice(0, SPOKEN_OF);

/** The turns that took most calm, first the dearest; under a point nobody notices. */
export const dearest = (told: readonly CalmTurn[]): readonly CalmTurn[] =>
  told
    .filter(({ lost }) => lost >= 1)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, SPOKEN_OF);

interface CalmPicture {
  /** 0–100, before the first reply. */
  readonly start: number;
  readonly told: readonly CalmTurn[];
}

export function drawCalm(plot: Plots, { width, height }: PlotSize, { start, told }: CalmPicture): Element {
  const points = [{ turn: 0, calm: start, lost: 0, toBait: false }, ...told];
  return plot.plot({
    width,
    height,
    ...MARGINS,
    x: { domain: [-0.5, points.length - 0.5], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      ...frame(plot, { turns: points.length - 1, top: 100 }),
      plot.line(points, { className: 'calm-line', x: 'turn', y: 'calm' }),
      plot.dot(points, {
        className: 'calm-dots',
        x: 'turn',
        y: 'calm',
        r: 4,
        symbol: ({ toBait }: { readonly toBait: boolean }) => (toBait ? 'times' : 'circle'),
      }),
      plot.text(dearest(told), {
        className: 'end-word',
        x: 'turn',
        y: 'calm',
        dy: 13,
        dx: -5,
        textAnchor: 'end',
        text: ({ lost }: { readonly lost: number }) => `−${Math.round(lost)}`,
      }),
    ],
  });
}
