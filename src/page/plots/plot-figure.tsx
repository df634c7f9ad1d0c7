/** A plot with its table: drawn by the plotting library, as wide as there is room, in the colours of the page or of paper. */
import './plots.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnId } from '../own-id.ts';
import { useSayAll } from '../words/all-words.ts';
import { useLibrary, type Plots } from './plot-library.ts';
import { PlotTable, type PlotTableOf } from './plot-table.tsx';
import { lightUp, nearestTo } from './pointing.ts';
import { usePaper, useWidth } from './use-paper.ts';

/** Lengths are sixteenths of the page's letter height. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

export interface PlotFigureProps {
  readonly title: string;
  readonly table: PlotTableOf;
  /** Draws anew whenever this is another function: hold on to it while nothing in the picture changes. */
  readonly draw: (plot: Plots, size: PlotSize) => Element;
  readonly height?: number;
  readonly class?: string;
  /** A point was pressed, in the drawing or in the table; points are those of a mark rendered with `numbered`. */
  readonly onPick?: (index: number) => void;
  /** A point was passed over. */
  readonly onPoint?: (index: number) => void;
  /** The point that is spoken of. */
  readonly at?: number | null;
  /** Stands between drawing and table: what explains it. */
  readonly children?: ComponentChildren;
}

type DrawingProps = Pick<PlotFigureProps, 'draw' | 'onPick' | 'onPoint'> & {
  readonly library: Plots | null;
  readonly height: number;
  readonly isPaper: boolean;
  readonly at: number | null;
};

function Drawing({ library, draw, height, isPaper, at, onPick, onPoint }: DrawingProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, isPaper);
  useLayoutEffect(() => {
    if (library && width > 0) box.current?.replaceChildren(draw(library, { width, height }));
  }, [library, draw, width, height]);
  useLayoutEffect(() => {
    if (box.current) lightUp(box.current, at);
  }, [library, draw, width, height, at]);
  const nearest = (tell: typeof onPick) => (event: MouseEvent) => {
    const index = box.current && nearestTo(box.current, event.clientX, event.clientY);
    if (index !== null) tell?.(index);
  };
  return (
    <div
      ref={box}
      class={onPick ? 'plot-drawing pickable' : 'plot-drawing'}
      style={{ minHeight: library ? undefined : `${height / 16}rem` }}
      aria-hidden="true"
      onPointerMove={nearest(onPoint)}
      onClick={nearest(onPick ?? onPoint)}
    />
  );
}

export function PlotFigure({ title, table, height = 220, children, at = null, ...props }: PlotFigureProps) {
  const { words } = useSayAll();
  const library = useLibrary();
  const isPaper = usePaper();
  const name = useOwnId();
  const isMissing = library === 'missing';
  return (
    <figure class={`plot ${props.class ?? ''}`} aria-labelledby={name}>
      <figcaption id={name}>{title}</figcaption>
      {isMissing ? null : (
        <Drawing
          {...props}
          library={typeof library === 'string' ? null : library}
          height={height}
          isPaper={isPaper}
          at={at}
        />
      )}
      {children}
      <details open={isPaper || isMissing}>
        <summary>{words.curveTable}</summary>
        <PlotTable table={table} at={at} onPick={props.onPick} />
      </details>
    </figure>
  );
}
