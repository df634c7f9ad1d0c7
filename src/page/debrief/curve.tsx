import './curve.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CurvePoint } from '../../debrief/debrief.ts';
import { BAND_WORDS } from '../../scenario/scenario.ts';
import { PlotFigure, type PlotSize } from '../plots/plot-figure.tsx';
import type { Plots } from '../plots/plot-library.ts';
import type { PlotTableOf } from '../plots/plot-table.tsx';
import { useSayAll } from '../words/all-words.ts';
import type { SayAll } from '../words/all-words.ts';
import { drawCurve } from './curve-plot.ts';
import { CURVE_WORDS } from './curve-words.ts';
import { Stroke } from './stroke.tsx';

type Points = readonly CurvePoint[];

/** A second course, laid over the first. */
export interface BesideCourse {
  readonly name: string;
  readonly points: Points;
  /** The turn at which it leaves the first; null where it never does. */
  readonly from: number | null;
}

interface CurveProps {
  readonly points: Points;
  readonly beside: BesideCourse | null;
  /** Turns at which it turned. */
  readonly ringed: readonly number[];
  /** The turn the learner marked; null for none. */
  readonly marked?: number | null;
  /** Present where a turn can be marked on the curve; 0 is the start. */
  readonly onPick?: (turn: number) => void;
}

const heatOf = ({ band, temperature }: CurvePoint, { tell }: SayAll): string =>
  `${tell(BAND_WORDS[band].title)} · ${Math.round(temperature)}`;

/** The curve's equal in words: a row for every turn, with both courses where there are two. */
function tableOf({ points, beside }: Pick<CurveProps, 'points' | 'beside'>, say: SayAll): PlotTableOf {
  const { words, tell } = say;
  const rows = beside && beside.points.length > points.length ? beside.points : points;
  const cells = (point: CurvePoint | undefined) => [
    point?.reply ? tell(point.reply) || '…' : '–',
    point ? heatOf(point, say) : '–',
  ];
  return {
    head: [
      words.turn,
      words.reply,
      words.temperature,
      ...(beside ? [beside.name, `${words.temperature} (${beside.name})`] : []),
    ],
    rows: rows.map(({ turn }, place) => [
      turn === 0 ? words.start : turn,
      ...cells(points[place]),
      ...(beside ? cells(beside.points[place]) : []),
    ]),
  };
}

/** The reply that heated most, to begin with. */
function hottestIn(points: Points): number {
  const rises = points.map(
    ({ temperature }, place) => temperature - (points[place - 1]?.temperature ?? Infinity),
  );
  return Math.max(
    0,
    rises.findIndex((rise) => rise === Math.max(...rises)),
  );
}

/** What was said at a point of a line. */
function PointWords({ point, as }: { readonly point: CurvePoint; readonly as: 'solid' | 'dashed' }) {
  const say = useSayAll();
  const { words, tell } = say;
  const { turn, reply } = point;
  return (
    <p class={`point-words ${as}`} aria-hidden="true">
      <Stroke as={as} /> <b>{turn === 0 ? words.start : turn}</b> {reply ? tell(reply) || '…' : ''}{' '}
      <span class="hint">{heatOf(point, say)}</span>
    </p>
  );
}

function Legend({ beside }: { readonly beside: BesideCourse }) {
  const { words } = useSayAll();
  return (
    <ul class="legend">
      <li>
        <Stroke as="solid" /> {words.thisRun}
      </li>
      <li>
        <Stroke as="dashed" /> {beside.name}
      </li>
    </ul>
  );
}

interface ThroughProps extends Pick<CurveProps, 'points' | 'beside'> {
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
}

/** The turns one by one, under the points they belong to: for keys, for fingers and for whoever listens. */
function GoThrough({ points, beside, turn, onTurn }: ThroughProps) {
  const say = useSayAll();
  const { words, tell, state } = say;
  const told = (point: CurvePoint | undefined, by = '') =>
    point ? [by, tell(point.reply ?? {}), heatOf(point, say)] : [];
  const name = turn === 0 ? words.start : `${words.turn} ${turn}`;
  const over = beside ? told(beside.points[turn], beside.name) : [];
  return (
    <input
      class="go-through"
      type="range"
      min="0"
      max={Math.max(points.length, beside?.points.length ?? 0) - 1}
      value={turn}
      aria-label={CURVE_WORDS[state.language].goThrough}
      aria-valuetext={[name, ...told(points[turn]), ...over].filter(Boolean).join('. ')}
      onInput={({ currentTarget }) => onTurn(Number(currentTarget.value))}
    />
  );
}

/** Holds on to how the curve is drawn while nothing in the picture changes, so that pointing at it draws nothing anew. */
function useDraw({ points, beside, ringed, marked = null }: CurveProps) {
  const { words, tell, state } = useSayAll();
  const { end, yourMark } = CURVE_WORDS[state.language];
  const over = beside?.points ?? [];
  const picture = JSON.stringify([points, over].map((line) => line.map(({ temperature }) => temperature)));
  return useCallback(
    (plot: Plots, size: PlotSize) => {
      const bands = {
        calm: tell(BAND_WORDS.calm.title),
        frustrated: tell(BAND_WORDS.frustrated.title),
        angry: tell(BAND_WORDS.angry.title),
        furious: tell(BAND_WORDS.furious.title),
        explosive: tell(BAND_WORDS.explosive.title),
      };
      const says = { bands, turn: words.turn, start: words.start, end, mark: yourMark };
      return drawCurve(plot, size, { points, beside: over, ringed, marked, says });
    },
    [picture, ringed.join(), marked, state.language],
  );
}

/** The temperature as a line, with every reply a point on it, a second one over it, and the same as a table. */
export function Curve(props: CurveProps) {
  const { points, beside, marked = null, onPick } = props;
  const say = useSayAll();
  // Where the learner is asked first, nothing is pointed at before.
  const [turn, onTurn] = useState(() => (onPick ? (marked ?? 0) : hottestIn(points)));
  const from = beside?.from ?? null;
  useEffect(() => {
    if (from !== null) onTurn(from);
  }, [from, beside?.name]);
  useEffect(() => {
    if (marked !== null) onTurn(marked);
  }, [marked]);
  const [point, over] = [points[turn], beside?.points[turn]];
  const isOther = over !== undefined && over.temperature !== point?.temperature;
  return (
    <PlotFigure
      class="curve"
      title={say.words.curve}
      table={tableOf(props, say)}
      draw={useDraw(props)}
      height={250}
      at={turn}
      onPoint={onTurn}
      {...(onPick ? { onPick } : {})}
    >
      <GoThrough points={points} beside={beside} turn={turn} onTurn={onTurn} />
      {beside ? <Legend beside={beside} /> : null}
      <div class="two-words">
        {point ? <PointWords point={point} as="solid" /> : null}
        {isOther ? <PointWords point={over} as="dashed" /> : null}
      </div>
    </PlotFigure>
  );
}
