/** Points of a plot that can be pointed at. */
import type { RenderFunction } from './plot-marks.ts';

/** Give it to a mark as `render`: its points then know which of the data they are. */
export const numbered: RenderFunction = (...given) => {
  const [index, scales, values, dimensions, context, next] = given;
  const drawn = next?.(index, scales, values, dimensions, context) ?? null;
  for (const [place, point] of [...(drawn?.children ?? [])].entries())
    point.setAttribute('data-index', String(index[place]));
  return drawn;
};

const pointsIn = (box: Element): readonly Element[] => [...box.querySelectorAll('[data-index]')];
const indexOf = (point: Element): number => Number(point.getAttribute('data-index'));

/** The index of the point nearest to a place on screen: nearest across, then up or down. Null where there is none. */
export function nearestTo(box: Element, x: number, y: number): number | null {
  const byDistance = pointsIn(box).map((point) => {
    const { left, right, top, bottom } = point.getBoundingClientRect();
    const away = Math.abs((left + right) / 2 - x) + Math.abs((top + bottom) / 2 - y) / 100;
    return { index: indexOf(point), away };
  });
  return byDistance.toSorted((a, b) => a.away - b.away)[0]?.index ?? null;
}

/** Shows which of the points is spoken of. */
export function lightUp(box: Element, at: number | null): void {
  for (const point of pointsIn(box)) point.classList.toggle('lit', indexOf(point) === at);
}
