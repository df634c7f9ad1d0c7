/** Things that stand and hang about in places. */
import { bend, facets, fill, haze, leaf, limb, shape, stroke, wash } from '../people/brush.ts';
import { board, drum, slab } from './scenery.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush, Point, Trail } from '../people/brush.ts';

/** A plant in a pot; `size` 1 is about 300 high. */
export function drawPlant(
  brush: Brush,
  [x, y]: Point,
  { size, green }: { size: number; green: string },
): void {
  for (let i = 0; i < 15; i++) {
    const angle = -Math.PI / 2 + (i - 7) * 0.19 + grain(i) * 0.1;
    const long = (170 + grain(i + 40) * 50) * size;
    const tip: Point = [x + Math.cos(angle) * long, y - 70 * size + Math.sin(angle) * long];
    const over: Point = [x + Math.cos(angle) * long * 0.5, y - 80 * size + Math.sin(angle) * long * 0.72];
    const colour = tinted(
      green,
      i % 3 === 0 ? '#ffe0a0' : '#04120e',
      i % 3 === 0 ? 0.16 : 0.12 + (i % 4) * 0.09,
    );
    fill(brush, leaf([x, y - 60 * size, ...over, ...tip], 17 * size), colour);
  }
  const pot = { x: x - 44 * size, y: y - 78 * size, width: 88 * size, height: 82 * size, round: 12 * size };
  drum(brush, pot, '#a5674a');
}

/** A trailing plant on a shelf. */
export function drawTrailing(brush: Brush, [x, y]: Point, green: string): void {
  for (let i = 0; i < 6; i++) {
    const down = 70 + grain(i + 3) * 46;
    const side = (i - 2.5) * 17;
    stroke(
      brush,
      bend([x, y - 34, x + side, y - 46, x + side * 1.5, y + down * 0.4, x + side * 1.6, y + down]),
      {
        paint: tinted(green, '#04120e', 0.35),
        width: 3,
      },
    );
    for (let k = 1; k < 6; k++) {
      const [lx, ly] = [x + side * (1.2 + k * 0.07), y - 36 + (down + 34) * (k / 5.4)];
      const turn = k % 2 === 0 ? 14 : -14;
      fill(
        brush,
        leaf([lx, ly, lx + turn, ly - 2, lx + turn * 1.5, ly + 12], 7),
        tinted(green, '#ffe0a0', k * 0.03),
      );
    }
  }
  drum(brush, { x: x - 28, y: y - 40, width: 56, height: 42, round: 8 }, '#d3c5b2');
}

/** A lamp on a cable with its cone of light. */
export function drawPendant(brush: Brush, [x, y]: Point, colour: string): void {
  stroke(brush, bend([x, -700, x, y - 60]), { paint: '#14100f', width: 4 });
  const dome: Trail = [
    x - 14,
    y - 66,
    x + 14,
    y - 66,
    x + 62,
    y - 14,
    x + 84,
    y + 26,
    x - 84,
    y + 26,
    x - 62,
    y - 14,
  ];
  const paint = wash(brush, [x - 84, 0, x + 84, 0], {
    0: tinted(colour, '#ffcf90', 0.3),
    0.4: colour,
    1: tinted(colour, '#05060a', 0.62),
  });
  fill(brush, facets(dome), paint);
  fill(brush, (pen) => pen.ellipse(x, y + 26, 84, 13, 0, 0, Math.PI * 2), '#ffe9bd');
  haze(brush, [x, y + 40], { radius: 190, colour: '#ffdf9e', alpha: 0.75 });
  haze(brush, [x, y + 190], { radius: 560, colour: '#ffb55c', alpha: 0.42 });
}

export function drawClock(
  brush: Brush,
  [x, y]: Point,
  { radius, hour }: { radius: number; hour: number },
): void {
  const disc = (size: number) => (pen: Brush) => pen.arc(x, y, size, 0, Math.PI * 2);
  fill(brush, (pen) => pen.arc(x + 6, y + 9, radius, 0, Math.PI * 2), veiled('#05080f', 0.4));
  fill(brush, disc(radius), '#2c2220');
  fill(
    brush,
    disc(radius * 0.88),
    wash(brush, [x - radius, y, x + radius, y], { 0: '#f6e4c4', 1: '#b79f86' }),
  );
  for (let mark = 0; mark < 12; mark++) {
    const angle = (mark / 12) * Math.PI * 2;
    const [c, s] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    stroke(brush, bend([x + c * 0.7, y + s * 0.7, x + c * 0.78, y + s * 0.78]), {
      paint: '#4a3a34',
      width: 3,
    });
  }
  const hand = (turn: number, long: number, width: number): void => {
    const angle = turn * Math.PI * 2 - Math.PI / 2;
    const tip = [x + Math.cos(angle) * radius * long, y + Math.sin(angle) * radius * long];
    stroke(brush, bend([x, y, ...tip]), { paint: '#2a1e1c', width });
  };
  hand((hour % 12) / 12, 0.42, 5);
  hand(hour % 1, 0.62, 3.4);
}

/** Books, jars and cups along a shelf, always the same ones for the same `order`. */
export function drawRow(
  brush: Brush,
  [x, y]: Point,
  row: { width: number; order: number; colours: readonly string[] },
): void {
  let left = x;
  for (let i = 0; left < x + row.width; i++) {
    const pick = Math.floor(Math.abs(grain(row.order + i)) * row.colours.length) % row.colours.length;
    const colour = row.colours[pick] ?? '#888888';
    const width = 18 + Math.abs(grain(row.order + i * 3)) * 30;
    const height = 52 + Math.abs(grain(row.order + i * 5)) * 52;
    if (left + width > x + row.width) return;
    drum(brush, { x: left, y: y - height, width, height, round: i % 3 === 0 ? 9 : 3 }, colour);
    if (i % 3 === 0)
      slab(
        brush,
        { x: left + 3, y: y - height - 7, width: width - 6, height: 10, round: 4 },
        tinted(colour, '#1a120e', 0.5),
      );
    left += width + 5 + Math.abs(grain(row.order + i * 7)) * 14;
  }
}

/** A town at dusk, with windows lit here and there; inside a window's frame. */
export function drawTown(brush: Brush, at: { x: number; y: number; width: number; height: number }): void {
  const { x, y, width, height } = at;
  slab(
    brush,
    at,
    wash(brush, [0, y, 0, y + height], {
      0: '#1c2d5a',
      0.42: '#5a4d80',
      0.7: '#d0755c',
      0.92: '#f7b36a',
      1: '#f9c98a',
    }),
  );
  for (const [row, dark] of [0.25, 0.52].entries()) {
    let left = x - 20;
    for (let i = 0; left < x + width; i++) {
      const wide = 34 + Math.abs(grain(i + row * 50)) * 38;
      const tall = height * (0.16 + Math.abs(grain(i * 3 + row * 70)) * 0.26 - row * 0.05);
      slab(
        brush,
        { x: left, y: y + height - tall, width: wide, height: tall },
        tinted('#7a5470', '#141a33', dark + row * 0.3),
      );
      litWindows(brush, { x: left, y: y + height - tall, width: wide, height: tall }, i + row * 90);
      left += wide + 3;
    }
  }
}

function litWindows(
  brush: Brush,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  order: number,
): void {
  for (let row = 0; row * 17 < height - 22; row++) {
    for (let column = 0; column * 12 < width - 14; column++) {
      if (grain(order * 13 + row * 7 + column * 3) < 0.5) continue;
      slab(
        brush,
        { x: x + 6 + column * 12, y: y + 9 + row * 17, width: 6, height: 9 },
        veiled('#ffd98c', 0.85),
      );
    }
  }
}

/** Lamp of a desk: foot, two arms, a metal shade that looks down to the right. */
export function drawDeskLamp(brush: Brush, [x, y]: Point, colour: string): void {
  const metal = tinted(colour, '#05060a', 0.35);
  board(brush, { x: x - 62, y: y - 14, width: 124, height: 16, round: 8 }, metal);
  stroke(brush, bend([x, y - 12, x - 64, y - 170]), { paint: metal, width: 10 });
  stroke(brush, bend([x - 64, y - 170, x + 40, y - 300]), {
    paint: tinted(metal, '#ffcf90', 0.12),
    width: 9,
  });
  fill(brush, (pen) => pen.arc(x - 64, y - 170, 10, 0, Math.PI * 2), tinted(metal, '#ffcf90', 0.3));
  const shade: Trail = [
    x + 14,
    y - 322,
    x + 54,
    y - 330,
    x + 128,
    y - 262,
    x + 122,
    y - 232,
    x + 6,
    y - 262,
    x + 2,
    y - 296,
  ];
  fill(
    brush,
    shape(shade),
    wash(brush, [x, y - 330, x + 90, y - 240], {
      0: tinted(colour, '#ffcf90', 0.3),
      1: tinted(colour, '#05060a', 0.5),
    }),
  );
  fill(brush, limb([x + 30, y - 252], [x + 108, y - 238], { start: 10, end: 10 }), '#fff0c8');
  haze(brush, [x + 66, y - 220], { radius: 170, colour: '#ffe0a0', alpha: 0.8 });
  haze(brush, [x + 110, y - 60], { radius: 520, colour: '#ffae52', alpha: 0.44 });
}

/** A sheet of paper with lines on it, slightly askew, under a pin. */
export function drawSheet(
  brush: Brush,
  [x, y]: Point,
  sheet: { width: number; height: number; turn: number; pin: string },
): void {
  const { width, height, turn, pin } = sheet;
  brush.save();
  brush.translate(x, y);
  brush.rotate(turn);
  slab(brush, { x: -width / 2 + 4, y: 6, width, height, round: 2 }, veiled('#05080f', 0.4));
  slab(
    brush,
    { x: -width / 2, y: 0, width, height, round: 2 },
    wash(brush, [0, 0, width, height], { 0: '#e9dfca', 1: '#b5aa98' }),
  );
  slab(brush, { x: -width / 2 + 8, y: 12, width: width * 0.5, height: 7 }, veiled('#3a4a66', 0.7));
  for (let line = 0; 34 + line * 11 < height - 24; line++) {
    const wide = width * (0.5 + Math.abs(grain(line + Math.round(x))) * 0.34);
    slab(brush, { x: -width / 2 + 8, y: 30 + line * 11, width: wide, height: 3 }, veiled('#4a4440', 0.5));
  }
  slab(brush, { x: width / 2 - 34, y: height - 20, width: 26, height: 9 }, veiled('#a23a2c', 0.75));
  fill(brush, (pen) => pen.arc(0, 4, 6, 0, Math.PI * 2), pin);
  brush.restore();
}
