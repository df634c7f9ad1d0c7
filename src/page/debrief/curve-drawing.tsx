import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CurvePoint } from '../../debrief/debrief.ts';

/** Lengths are sixteenths of the page's letter height, so that the drawing grows with the words around it. */
const HEIGHT = 220;
const LEFT = 40;
const RIGHT = 16;
const TOP = 14;
const BOTTOM = 34;
/** As wide as a column of words, until the real width is known. */
const WIDTH_AT_FIRST = 960;
/** Figures nearer than this run into each other. */
const FIGURE_ROOM = 24;
/** Where the mood bands begin (domain 3.1). */
const FLOORS = [20, 38, 56, 74];

type Points = readonly CurvePoint[];
interface Spot {
  readonly x: number;
  readonly y: number;
}
/** The ground two courses are drawn on: how wide it is, and how far apart two turns are. */
interface Ground {
  readonly width: number;
  readonly last: number;
  readonly pace: number;
}

const groundOf = (width: number, last: number): Ground => ({
  width,
  last,
  pace: (width - LEFT - RIGHT) / Math.max(1, last),
});
const down = (temperature: number): number => TOP + ((100 - temperature) * (HEIGHT - TOP - BOTTOM)) / 100;
const across = ({ pace }: Ground, turn: number): number => LEFT + turn * pace;
/** Half the width of a point; smaller where many turns share little room. */
const pointSize = ({ pace }: Ground): number => Math.min(6.5, Math.max(3, pace * 0.3));

function spotsOf(points: Points, ground: Ground): readonly Spot[] {
  return points.map(({ turn, temperature }) => ({ x: across(ground, turn), y: down(temperature) }));
}

const lineThrough = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, place) => `${place ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Where a second line leaves the first: it is drawn from the last point they share. */
function leaves(points: Points, beside: Points): number {
  const place = beside.findIndex(({ temperature }, each) => temperature !== points[each]?.temperature);
  return Math.max(0, (place < 0 ? beside.length : place) - 1);
}

function Scale({ ground }: { readonly ground: Ground }) {
  const every = Math.ceil(FIGURE_ROOM / ground.pace);
  const turns = Array.from({ length: ground.last }, (_, place) => place + 1);
  return (
    <>
      {FLOORS.map((floor) => (
        <line
          key={floor}
          class="floor"
          x1={LEFT}
          x2={ground.width - RIGHT}
          y1={down(floor)}
          y2={down(floor)}
        />
      ))}
      {[0, 50, 100].map((figure) => (
        <text key={figure} class="figure" x={LEFT - 8} y={down(figure) + 4} text-anchor="end">
          {figure}
        </text>
      ))}
      {turns
        .filter((turn) => turn % every === 0)
        .map((turn) => (
          <text key={turn} class="figure" x={across(ground, turn)} y={HEIGHT - 12} text-anchor="middle">
            {turn}
          </text>
        ))}
    </>
  );
}

interface LineProps {
  readonly points: Points;
  readonly ground: Ground;
}

/** The second line: dashed, with squares for points. */
function BesideLine({ points, ground, from }: LineProps & { readonly from: number }) {
  const spots = spotsOf(points, ground).slice(from);
  const half = pointSize(ground) * 0.8;
  return (
    <g class="beside">
      <path d={lineThrough(spots)} />
      {spots.slice(1).map(({ x, y }) => (
        <rect key={x} x={x - half} y={y - half} width={half * 2} height={half * 2} />
      ))}
    </g>
  );
}

/** The run's own line, with circles; where it turned, ringed. */
function OwnLine({ points, ground, ringed }: LineProps & Pick<DrawingProps, 'ringed'>) {
  const spots = spotsOf(points, ground);
  const size = pointSize(ground);
  return (
    <>
      <path class="course" d={lineThrough(spots)} />
      {points.map(({ band, turn }, place) => (
        <g key={turn} class={`point ${band}`}>
          {ringed.includes(turn) ? (
            <circle class="ring" cx={spots[place]?.x} cy={spots[place]?.y} r={size + 5} />
          ) : null}
          <circle cx={spots[place]?.x} cy={spots[place]?.y} r={size} />
        </g>
      ))}
    </>
  );
}

export interface DrawingProps {
  readonly points: Points;
  /** Laid over it; empty for nothing. */
  readonly beside: Points;
  /** Turns to be ringed: there it turned. */
  readonly ringed: readonly number[];
  readonly onTurn: (turn: number) => void;
  readonly onPick: ((turn: number) => void) | undefined;
}

/** The width of an element in the drawing's own lengths, kept up to date. */
function useWidth() {
  const drawn = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(WIDTH_AT_FIRST);
  useLayoutEffect(() => {
    const measure = (): void => {
      const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const found = drawn.current?.clientWidth ?? 0;
      if (found > 0) setWidth((found * 16) / letters);
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (drawn.current) observer.observe(drawn.current);
    return () => observer.disconnect();
  }, []);
  return { drawn, width };
}

/** One or two courses of the temperature over the turns. */
export function CurveDrawing({ points, beside, ringed, onTurn, onPick }: DrawingProps) {
  const { drawn, width } = useWidth();
  const ground = groundOf(width, Math.max(points.length, beside.length) - 1);
  const turns = Array.from({ length: ground.last + 1 }, (_, turn) => turn);
  return (
    <svg ref={drawn} viewBox={`0 0 ${width.toFixed(1)} ${HEIGHT}`} aria-hidden="true">
      <Scale ground={ground} />
      {beside.length > 1 ? (
        <BesideLine points={beside} ground={ground} from={leaves(points, beside)} />
      ) : null}
      <OwnLine points={points} ground={ground} ringed={ringed} />
      {turns.map((turn) => (
        <rect
          key={turn}
          class="reach"
          x={across(ground, turn - 0.5)}
          y="0"
          width={ground.pace}
          height={HEIGHT}
          onPointerEnter={() => onTurn(turn)}
          onClick={() => onPick?.(turn)}
        />
      ))}
    </svg>
  );
}
