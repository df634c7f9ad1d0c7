/** Measures the rooms a page leaves for the scene, and says where they are whenever that changes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place, Places } from './curtain.ts';
import { useRoom } from './room.ts';

type Spot = RefObject<HTMLDivElement | null>;

export interface Spots {
  readonly person: Spot;
  readonly bubble: Spot;
  readonly gauge: Spot;
  readonly score: Spot;
}

/** From the scene's corner, as if nothing were scrolled: the scene itself never scrolls. */
function placeOf(spot: Spot, stage: DOMRect): Place | null {
  if (!spot.current) return null;
  const { left, top, width, height } = spot.current.getBoundingClientRect();
  const scrolled = spot.current.closest('main')?.scrollTop ?? 0;
  return { x: left - stage.left, y: top - stage.top + scrolled, width, height };
}

function placesOf(spots: Spots, stage: DOMRect): Places | null {
  const [person, bubble, gauge] = [spots.person, spots.bubble, spots.gauge].map((spot) =>
    placeOf(spot, stage),
  );
  const score = placeOf(spots.score, stage);
  if (!person || !bubble || !gauge) return null;
  return score ? { person, bubble, gauge, score } : { person, bubble, gauge };
}

/** Spots to hang on elements; `screen` is measured anew when it changes. */
export function useArranged(screen: string): Spots {
  const { arrange, stage } = useRoom();
  const [person, bubble, gauge, score] = [useRef(null), useRef(null), useRef(null), useRef(null)];
  const spots = { person, bubble, gauge, score };
  useLayoutEffect(() => {
    const measure = (): void => {
      const places = placesOf(spots, stage.getBoundingClientRect());
      if (places) arrange(places);
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const { current } of Object.values<Spot>(spots)) if (current) observer.observe(current);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [arrange, stage, screen]);
  return spots;
}
