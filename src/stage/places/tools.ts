/** Tools on their hooks, each with the shadow it throws on the board. */
import { bend, facets, fill, limb, shape, stroke, wash } from '../people/brush.ts';
import { slab } from './scenery.ts';
import { veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';

const STEEL = { 0: '#e3e0d6', 0.5: '#a3a49e', 1: '#5f6464' } as const;

export function drawTools(brush: Brush): void {
  for (const [index, x] of [64, 102, 136, 166].entries()) {
    hang(brush, [x, 118], () => drawSpanner(brush, 150 - index * 24));
  }
  hang(brush, [250, 112], () => drawHammer(brush));
  hang(brush, [346, 118], () => drawPliers(brush));
  for (const [index, x] of [60, 92, 124, 156].entries()) {
    hang(brush, [x, 304], () =>
      drawScrewdriver(brush, ['#b5402c', '#d08a34', '#3f6a7c', '#b5402c'][index] ?? '#b5402c'),
    );
  }
  hang(brush, [214, 316], () => drawSaw(brush));
}

function hang(brush: Brush, [x, y]: Point, draw: () => void): void {
  brush.save();
  brush.translate(x, y);
  brush.shadowColor = 'rgb(10 5 2 / 0.55)';
  brush.shadowBlur = 5;
  brush.shadowOffsetX = 6;
  brush.shadowOffsetY = 7;
  draw();
  brush.restore();
}

function drawSpanner(brush: Brush, long: number): void {
  const steel = wash(brush, [-12, 0, 14, 0], STEEL);
  fill(brush, limb([0, 14], [0, long], { start: 6, end: 6 }), steel);
  stroke(brush, (pen) => pen.arc(0, 6, 10, Math.PI * -0.15, Math.PI * 1.15), { paint: '#bcbab0', width: 8 });
  stroke(brush, (pen) => pen.arc(0, long + 8, 9, 0, Math.PI * 2), { paint: '#9a9a94', width: 6 });
}

function drawHammer(brush: Brush): void {
  fill(
    brush,
    limb([0, 20], [0, 172], { start: 7, end: 9 }),
    wash(brush, [-9, 0, 9, 0], { 0: '#c98f54', 1: '#6a4426' }),
  );
  fill(
    brush,
    shape([-46, 6, -40, -6, 30, -8, 44, 4, 40, 26, 22, 22, -40, 24]),
    wash(brush, [0, -8, 0, 26], STEEL),
  );
}

function drawPliers(brush: Brush): void {
  for (const side of [-1, 1]) {
    stroke(brush, bend([side * 3, 44, side * 24, 92, side * 17, 150]), { paint: '#b23a28', width: 13 });
    fill(brush, facets([0, -6, side * 13, 10, side * 10, 46, 0, 50]), wash(brush, [-13, 0, 13, 0], STEEL));
  }
  fill(brush, (pen) => pen.arc(0, 40, 8, 0, Math.PI * 2), '#6a6c68');
}

function drawScrewdriver(brush: Brush, colour: string): void {
  slab(brush, { x: -9, y: -8, width: 18, height: 58, round: 8 }, colour);
  slab(brush, { x: -4, y: -4, width: 4, height: 48, round: 2 }, veiled('#ffe9c8', 0.4));
  fill(brush, limb([0, 52], [0, 108], { start: 3.4, end: 3 }), '#b9b8b0');
}

function drawSaw(brush: Brush): void {
  fill(brush, facets([46, 10, 168, 34, 168, 54, 30, 76]), wash(brush, [0, 10, 0, 76], STEEL));
  stroke(brush, (pen) => pen.ellipse(16, 46, 24, 32, 0.2, 0, Math.PI * 2), { paint: '#8a5630', width: 15 });
}
