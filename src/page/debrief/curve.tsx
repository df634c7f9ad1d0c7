import { useEffect, useState } from 'preact/hooks';
import type { CurvePoint } from '../../debrief/debrief.ts';
import { BAND_WORDS } from '../../scenario/scenario.ts';
import { useSayAll } from '../words/all-words.ts';
import { CurveDrawing } from './curve-drawing.tsx';
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
  readonly marked: number | null;
  /** Present while a turn can be marked by tapping it. */
  readonly onPick?: (turn: number) => void;
}

type TwoProps = Pick<CurveProps, 'points' | 'beside'>;

function Cells({ point }: { readonly point: CurvePoint | undefined }) {
  const { tell } = useSayAll();
  return (
    <>
      <td>{point?.reply ? tell(point.reply) || '…' : '–'}</td>
      <td>{point ? `${tell(BAND_WORDS[point.band].title)} · ${Math.round(point.temperature)}` : '–'}</td>
    </>
  );
}

function AsTable({ points, beside }: TwoProps) {
  const { words } = useSayAll();
  const rows = beside && beside.points.length > points.length ? beside.points : points;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.turn}</th>
          <th scope="col">{words.reply}</th>
          <th scope="col">{words.temperature}</th>
          {beside ? (
            <>
              <th scope="col">{beside.name}</th>
              <th scope="col">{words.temperature}</th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ turn }, place) => (
          <tr key={turn}>
            <th scope="row">{turn === 0 ? words.start : turn}</th>
            <Cells point={points[place]} />
            {beside ? <Cells point={beside.points[place]} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
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
  const { words, tell } = useSayAll();
  const { turn, reply, band, temperature } = point;
  return (
    <p class={`point-words ${as}`} aria-hidden="true">
      <Stroke as={as} /> <b>{turn === 0 ? words.start : turn}</b> {reply ? tell(reply) || '…' : ''}{' '}
      <span class="hint">
        {tell(BAND_WORDS[band].title)} · {Math.round(temperature)}
      </span>
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

const ringsOf = (ringed: readonly number[], marked: number | null): readonly number[] =>
  marked === null ? ringed : [...ringed, marked];

/** The temperature as a line, with every reply a point on it, a second one over it, and the same as a table. */
export function Curve({ points, beside, ringed, marked, onPick }: CurveProps) {
  const { words } = useSayAll();
  const [turn, onTurn] = useState(() => hottestIn(points));
  const from = beside?.from ?? null;
  useEffect(() => {
    if (from !== null) onTurn(from);
  }, [from, beside?.name]);
  const [point, over] = [points[turn], beside?.points[turn]];
  const isOther = over !== undefined && over.temperature !== point?.temperature;
  return (
    <figure class="curve" aria-label={words.curve}>
      <CurveDrawing
        points={points}
        beside={beside?.points ?? []}
        ringed={ringsOf(ringed, marked)}
        onTurn={onTurn}
        onPick={onPick}
      />
      {beside ? <Legend beside={beside} /> : null}
      <div class="two-words">
        {point ? <PointWords point={point} as="solid" /> : null}
        {isOther ? <PointWords point={over} as="dashed" /> : null}
      </div>
      <details>
        <summary>{words.curveTable}</summary>
        <AsTable points={points} beside={beside} />
      </details>
    </figure>
  );
}
