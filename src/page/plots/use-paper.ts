/** How wide a plot may be, and whether it is on its way to a printer. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Of a column on paper, in the lengths of the drawing. */
const PAPER_WIDTH = 660;

/** True while the page is laid out for paper. */
export function usePaper(): boolean {
  const [isPaper, setIsPaper] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const print = matchMedia('print');
    const look = (): void => setIsPaper(print.matches);
    look();
    print.addEventListener('change', look);
    return () => print.removeEventListener('change', look);
  }, []);
  return isPaper;
}

/** The width of a box in sixteenths of the page's letter height, so that a drawing grows with the words around it; 0 until it is known. */
export function useWidth(box: RefObject<HTMLElement | null>, isPaper: boolean): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const found = box.current?.clientWidth ?? 0;
      if (found > 0) setWidth(Math.round((found * 16) / letters));
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return isPaper ? PAPER_WIDTH : width;
}
