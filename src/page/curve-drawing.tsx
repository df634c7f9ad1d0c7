import type { CurvePoint } from '../debrief/debrief.ts';

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 16;
const TOP = 14;
const BOTTOM = 34;
/** Where the mood bands begin (domain 3.1). */
const FLOORS = [20, 38, 56, 74];

type Points = readonly CurvePoint[];
interface Spot {
  readonly x: number;
  readonly y: number;
}

const down = (temperature: number): number => TOP + ((100 - temperature) * (HEIGHT - TOP - BOTTOM)) / 100;

function spotsOf(points: Points, last: number): readonly Spot[] {
  return points.map(({ turn, temperature }) => ({
    x: LEFT + (turn * (WIDTH - LEFT - RIGHT)) / Math.max(1, last),
    y: down(temperature),
  }));
}

const lineThrough = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, place) => `${place ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Where a second line leaves the first: it is drawn from the last point they share. */
function leaves(points: Points, beside: Points): number {
  const place = beside.findIndex(({ temperature }, each) => temperature !== points[each]?.temperature);
  return Math.max(0, (place < 0 ? beside.length : place) - 1);
}

function Ground() {
  return (
    <>
      {FLOORS.map((floor) => (
        <line key={floor} class="floor" x1={LEFT} x2={WIDTH - RIGHT} y1={down(floor)} y2={down(floor)} />
      ))}
      {[0, 50, 100].map((figure) => (
        <text key={figure} class="figure" x={LEFT - 8} y={down(figure) + 4} text-anchor="end">
          {figure}
        </text>
      ))}
    </>
  );
}

/** The second line: dashed, with squares for points. */
function BesideLine({
  points,
  last,
  from,
}: {
  readonly points: Points;
  readonly last: number;
  from: number;
}) {
  const spots = spotsOf(points, last).slice(from);
  return (
    <g class="beside">
      <path d={lineThrough(spots)} />
      {spots.slice(1).map(({ x, y }) => (
        <rect key={x} x={x - 5} y={y - 5} width="10" height="10" />
      ))}
    </g>
  );
}

export interface DrawingProps {
  readonly points: Points;
  /** Laid over it; empty for nothing. */
  readonly beside: Points;
  /** Turns to be ringed: there it turned. */
  readonly ringed: readonly number[];
  readonly onTurn: (turn: number) => void;
}

/** One or two courses of the temperature over the turns. */
export function CurveDrawing({ points, beside, ringed, onTurn }: DrawingProps) {
  const last = Math.max(points.length, beside.length) - 1;
  const spots = spotsOf(points, last);
  const turns = Array.from({ length: last + 1 }, (_, turn) => turn);
  const wide = (WIDTH - LEFT - RIGHT) / Math.max(1, last);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Ground />
      {beside.length > 1 ? <BesideLine points={beside} last={last} from={leaves(points, beside)} /> : null}
      <path class="course" d={lineThrough(spots)} />
      {points.map(({ band, turn }, place) => (
        <g key={turn} class={`point ${band}`}>
          {ringed.includes(turn) ? (
            <circle class="ring" cx={spots[place]?.x} cy={spots[place]?.y} r="12" />
          ) : null}
          <circle cx={spots[place]?.x} cy={spots[place]?.y} r="6.5" />
        </g>
      ))}
      {turns.map((turn) => (
        <g key={turn} onPointerEnter={() => onTurn(turn)}>
          <rect class="reach" x={LEFT + (turn - 0.5) * wide} y="0" width={wide} height={HEIGHT} />
          <text class="figure" x={LEFT + turn * wide} y={HEIGHT - 12} text-anchor="middle">
            {turn === 0 ? '' : turn}
          </text>
        </g>
      ))}
    </svg>
  );
}
