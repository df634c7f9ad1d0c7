/** Words of the score in rooms that may be too small for them. */
import { fontOf } from './bubble-drawing.ts';

export interface Line {
  /** Of the letters, in CSS pixels, where there is room. */
  readonly size: number;
  readonly room: number;
  readonly weight: number;
}

/** The font in which one line of words takes no more than its room. */
export function fittedFont(
  context: CanvasRenderingContext2D,
  text: string,
  { size, room, weight }: Line,
): string {
  context.font = fontOf(size, weight);
  const wide = context.measureText(text).width;
  return wide <= room ? context.font : fontOf((size * room) / wide, weight);
}
