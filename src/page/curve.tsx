import { useState } from 'preact/hooks';
import type { CurvePoint } from '../debrief/debrief.ts';
import { BAND_WORDS } from '../scenario/scenario.ts';
import { useSayAll } from './all-words.ts';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 16;
const TOP = 14;
const BOTTOM = 34;
/** Where the mood bands begin (domain 3.1). */
const FLOORS = [20, 38, 56, 74];

const across = (place: number, count: number): number =>
  LEFT + (place * (WIDTH - LEFT - RIGHT)) / Math.max(1, count - 1);
const down = (temperature: number): number => TOP + ((100 - temperature) * (HEIGHT - TOP - BOTTOM)) / 100;

interface CurveProps {
  readonly points: readonly CurvePoint[];
}

function Drawing({ points, onPoint }: CurveProps & { readonly onPoint: (place: number) => void }) {
  const places = points.map(({ temperature }, place) => ({
    x: across(place, points.length),
    y: down(temperature),
  }));
  const path = places
    .map(({ x, y }, place) => `${place ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {FLOORS.map((floor) => (
        <line key={floor} class="floor" x1={LEFT} x2={WIDTH - RIGHT} y1={down(floor)} y2={down(floor)} />
      ))}
      {[0, 50, 100].map((figure) => (
        <text key={figure} class="figure" x={LEFT - 8} y={down(figure) + 4} text-anchor="end">
          {figure}
        </text>
      ))}
      <path d={path} />
      {points.map(({ band, turn }, place) => (
        <g key={turn} class={`point ${band}`} onPointerEnter={() => onPoint(place)}>
          <circle class="reach" cx={places[place]?.x} cy={places[place]?.y} r="22" />
          <circle cx={places[place]?.x} cy={places[place]?.y} r="6.5" />
          <text class="figure" x={places[place]?.x} y={HEIGHT - 12} text-anchor="middle">
            {turn === 0 ? '' : turn}
          </text>
        </g>
      ))}
    </svg>
  );
}

function AsTable({ points }: CurveProps) {
  const { words, tell } = useSayAll();
  return (
    <table>
      <thead>
        <tr>
          {[words.turn, words.reply, words.mood, words.temperature].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ temperature, band, turn, reply }) => (
          <tr key={turn}>
            <th scope="row">{turn === 0 ? words.start : turn}</th>
            <td>{reply ? tell(reply) : '–'}</td>
            <td>{tell(BAND_WORDS[band].title)}</td>
            <td>{Math.round(temperature)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The reply that heated most, to begin with. */
function hottestIn(points: readonly CurvePoint[]): number {
  const rises = points.map(
    ({ temperature }, place) => temperature - (points[place - 1]?.temperature ?? Infinity),
  );
  return Math.max(
    0,
    rises.findIndex((rise) => rise === Math.max(...rises)),
  );
}

/** What was said at a point of the line. */
function PointWords({ point }: { readonly point: CurvePoint }) {
  const { words, tell } = useSayAll();
  const { turn, reply, band, temperature } = point;
  return (
    <p class="point-words" aria-hidden="true">
      <b>{turn === 0 ? words.start : turn}</b> {reply ? tell(reply) : ''}{' '}
      <span class="hint">
        {tell(BAND_WORDS[band].title)} · {Math.round(temperature)}
      </span>
    </p>
  );
}

/** The temperature as a line, with every reply a point on it, and the same as a table. */
export function Curve({ points }: CurveProps) {
  const { words } = useSayAll();
  const [place, onPoint] = useState(() => hottestIn(points));
  const point = points[place];
  return (
    <figure class="curve">
      <Drawing points={points} onPoint={onPoint} />
      {point ? <PointWords point={point} /> : null}
      <details>
        <summary>{words.curveTable}</summary>
        <AsTable points={points} />
      </details>
    </figure>
  );
}
