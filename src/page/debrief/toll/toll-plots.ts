/** Effort as a flight of stairs, and calm as a line with what was lost of it. */
import type { CalmTurn, Stairs } from '../../../debrief/debrief.ts';
import type { PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';

const MARGINS = { marginLeft: 34, marginRight: 16, marginTop: 20, marginBottom: 24 } as const;

const frame = (plot: Plots, turns: number) => [
  plot.ruleY([0, 50, 100], { stroke: 'var(--plot-rule)' }),
  plot.axisY({ ticks: [0, 50, 100], tickSize: 0, label: null }),
  plot.axisX(
    Array.from({ length: turns + 1 }, (_, turn) => turn).filter(
      (turn) => turn % Math.ceil((turns + 1) / 12) === 0,
    ),
    { x: (turn: number) => turn, tickSize: 0, label: null },
  ),
];

/** Each turn is a tread as high as the effort it left; those that were climbed stand out and say by how much. */
export function drawStairs(plot: Plots, { width, height }: PlotSize, { levels, climbs }: Stairs): Element {
  const isClimbed = (turn: number): boolean => climbs.some((each) => each.turn === turn);
  const treads = levels.map(({ turn, effort }) => ({ turn, effort, x1: turn - 0.5, x2: turn + 0.5 }));
  const tread = { x1: 'x1', x2: 'x2', y1: 0, y2: 'effort', insetRight: 1 } as const;
  return plot.plot({
    width,
    height,
    ...MARGINS,
    x: { domain: [-0.5, levels.length - 0.5], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      ...frame(plot, levels.length - 1),
      plot.rect(
        treads.filter(({ turn }) => !isClimbed(turn)),
        { className: 'tread', ...tread },
      ),
      plot.rect(
        treads.filter(({ turn }) => isClimbed(turn)),
        { className: 'tread climbed', ...tread },
      ),
      plot.text(climbs, {
        className: 'end-word',
        x: 'turn',
        y: ({ turn }: Stairs['climbs'][number]) => levels[turn]?.effort ?? 0,
        dy: -9,
        text: ({ by }: Stairs['climbs'][number]) => `+${Math.round(by)}`,
      }),
    ],
  });
}

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
      ...frame(plot, points.length - 1),
      plot.line(points, { className: 'calm-line', x: 'turn', y: 'calm' }),
      plot.dot(points, {
        className: 'calm-dots',
        x: 'turn',
        y: 'calm',
        r: 4,
        symbol: ({ toBait }: { readonly toBait: boolean }) => (toBait ? 'times' : 'circle'),
      }),
      plot.text(
        points.filter(({ lost }) => lost >= 1),
        {
          className: 'end-word',
          x: 'turn',
          y: 'calm',
          dy: -12,
          text: ({ lost }: { readonly lost: number }) => `−${Math.round(lost)}`,
        },
      ),
    ],
  });
}
