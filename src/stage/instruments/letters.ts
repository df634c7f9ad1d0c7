/** Words and figures beside the instruments, made smaller where there is no room. */
import { FAMILY } from '../palette.ts';

export interface Writing {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  /** Of the letters, where there is room. */
  readonly size: number;
  readonly room: number;
  readonly colour: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** Returns the size the letters came to. */
export function write(context: CanvasRenderingContext2D, writing: Writing): number {
  const { text, x, y, room, colour, align = 'left' } = writing;
  let { size } = writing;
  context.font = `700 ${size}px ${FAMILY}`;
  const { width } = context.measureText(text);
  if (width > room) {
    size *= Math.max(0, room) / width;
    context.font = `700 ${size}px ${FAMILY}`;
  }
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  context.textAlign = align;
  context.fillText(text, x, y);
  return size;
}
