/** One shape per mood band, rounder when calm and sharper when hot: colour is never the only sign. */
import type { Band } from '../conversation/conversation.ts';

interface Round {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
interface Figure {
  readonly points: number;
  /** Inner radius as a share of the outer; 1 is a plain polygon. */
  readonly waist: number;
  /** Where the first point stands, in turns from the top. */
  readonly turn: number;
}

const FIGURES: Readonly<Record<Exclude<Band, 'calm'>, Figure>> = {
  frustrated: { points: 4, waist: 1, turn: 0.125 },
  angry: { points: 3, waist: 1, turn: 0 },
  furious: { points: 6, waist: 0.55, turn: 0 },
  explosive: { points: 11, waist: 0.62, turn: 0 },
};

/** Adds the shape of a band around a middle; fill or stroke it afterwards. */
export function traceBand(context: CanvasRenderingContext2D, band: Band, { x, y, radius }: Round): void {
  context.beginPath();
  if (band === 'calm') {
    context.arc(x, y, radius * 0.86, 0, Math.PI * 2);
    return;
  }
  const figure = FIGURES[band];
  const steps = figure.waist === 1 ? figure.points : figure.points * 2;
  for (let step = 0; step < steps; step += 1) {
    const angle = (step / steps + figure.turn - 0.25) * Math.PI * 2;
    const reach = figure.waist !== 1 && step % 2 === 1 ? radius * figure.waist : radius;
    context.lineTo(
      x + Math.cos(angle) * reach,
      y + Math.sin(angle) * reach + (band === 'angry' ? radius * 0.16 : 0),
    );
  }
  context.closePath();
}
