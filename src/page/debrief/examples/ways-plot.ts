/** Three courses as lines: told apart by stroke, by the shape of their points, and by a word at their end. */
import type { PlotSize } from '../../plots/plot-figure.tsx';
import type { Plots } from '../../plots/plot-library.ts';

export interface Strand {
  readonly is: 'own' | 'good' | 'bad';
  readonly name: string;
  /** Temperature at the start and after every turn, 0–100. */
  readonly heat: readonly number[];
}

const SHAPES = { own: 'circle', good: 'square', bad: 'times' } as const;
/** Words at the ends of lines nearer than this run into each other. */
const WORD_ROOM = 9;

interface At {
  readonly turn: number;
  readonly heat: number;
}
const pointsOf = ({ heat }: Strand): readonly At[] => heat.map((each, turn) => ({ turn, heat: each }));

/** How high the word at the end of each line stands: pushed apart where they end together. */
function wordsApart(strands: readonly Strand[]): readonly (At & { readonly strand: Strand })[] {
  const ends = strands
    .map((strand) => ({ strand, turn: strand.heat.length - 1, heat: strand.heat.at(-1) ?? 0 }))
    .toSorted((a, b) => a.heat - b.heat);
  let floor = -Infinity;
  return ends.map((end) => {
    const heat = Math.max(end.heat, floor + WORD_ROOM);
    floor = heat;
    return { ...end, heat };
  });
}

export function drawWays(plot: Plots, { width, height }: PlotSize, strands: readonly Strand[]): Element {
  const last = Math.max(...strands.map(({ heat }) => heat.length)) - 1;
  const at = { x: 'turn', y: 'heat' } as const;
  return plot.plot({
    width,
    height,
    marginLeft: 34,
    marginRight: 96,
    marginTop: 14,
    marginBottom: 28,
    x: { domain: [0, Math.max(1, last)], axis: null },
    y: { domain: [0, 100], axis: null },
    marks: [
      plot.ruleY([0, 50, 100], { stroke: 'var(--plot-rule)' }),
      plot.axisY({ ticks: [0, 50, 100], tickSize: 0, label: null }),
      plot.axisX({ ticks: Math.min(last, 12), tickFormat: 'd', tickSize: 0, label: null }),
      ...strands.flatMap((strand) => [
        plot.line(pointsOf(strand), { className: `way-line ${strand.is}`, ...at }),
        plot.dot(pointsOf(strand), {
          className: `way-dots ${strand.is}`,
          ...at,
          symbol: SHAPES[strand.is],
          r: 4,
        }),
      ]),
      plot.text(wordsApart(strands), {
        className: 'end-word',
        x: 'turn',
        y: 'heat',
        dx: 10,
        textAnchor: 'start',
        text: ({ strand }: { readonly strand: Strand }) => strand.name,
      }),
    ],
  });
}
