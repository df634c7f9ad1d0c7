/** How a style of hair is written down: in the head's space, seen from the front. */
import type { Point, Trail } from './brush.ts';

/** A tuft: broad at its root, pointed at its tip, bowed to one side. */
export interface Lock {
  readonly root: Point;
  readonly tip: Point;
  readonly width: number;
  readonly bow: number;
}
export interface HairCut {
  /** Behind head and shoulders; empty for short hair. */
  readonly behind: Trail;
  /** Over the skull, hairline included: one closed shape. */
  readonly cap: Trail;
  /** Single locks in the hair's own colour that break the outline. */
  readonly locks: readonly Lock[];
  /** Lines of light along the hair. */
  readonly strands: readonly Trail[];
  /** Radius of the curls along the first `edge` points of the cap. */
  readonly curl?: number;
  readonly edge?: number;
  /** How dense the hair is, 0–1; below 1 the skin shines through. */
  readonly dense?: number;
}

export const lock = (root: Point, tip: Point, [width, bow]: readonly [number, number]): Lock => ({
  root,
  tip,
  width,
  bow,
});
