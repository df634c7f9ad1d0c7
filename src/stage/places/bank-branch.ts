/** A bank before it closes: columns, a queue between ropes, the number that is being served. */
import { bend, facets, fill, haze, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const bankBranch: Place = {
  light: [420, 320],
  layers: [
    { blur: 6, paint: drawHall },
    { blur: 4, paint: drawColumns },
    { blur: 3.4, paint: drawQueue },
    { blur: 2.6, paint: drawDesk, desk: 'either' },
    { blur: 0, paint: drawLight },
  ],
};

function drawHall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1400, 200], { 0: '#8f98b0', 0.4: '#5c6a8c', 0.75: '#34426a', 1: '#1b2748' }),
  );
  for (const x of [90, 760, 1090]) {
    slab(
      brush,
      { x, y: 60, width: 190, height: 440, round: 95 },
      wash(brush, [0, 60, 0, 500], { 0: '#d8c8e0', 0.6: '#f4dcc0', 1: '#f0c490' }),
    );
    for (const bar of [0.33, 0.66])
      slab(brush, { x: x + 190 * bar, y: 66, width: 7, height: 434 }, '#3a4668');
    slab(brush, { x, y: 250, width: 190, height: 7 }, '#3a4668');
  }
  slab(
    brush,
    { x: -200, y: 610, width: 2000, height: 900 },
    wash(brush, [0, 610, 0, 900], { 0: '#8a8a98', 1: '#242c44' }),
  );
  for (const [x, tone] of [
    [-100, '#ffffff'],
    [160, '#000010'],
    [420, '#ffffff'],
    [700, '#000010'],
    [980, '#ffffff'],
  ] as const) {
    fill(brush, facets([x, 900, x + 60, 610, x + 200, 610, x + 220, 900]), veiled(tone, 0.06));
  }
}

function drawColumns(brush: Brush): void {
  for (const x of [-40, 330, 660, 1000, 1330]) {
    slab(
      brush,
      { x, y: -300, width: 74, height: 920 },
      wash(brush, [x, 0, x + 74, 0], { 0: '#b9b4b8', 0.35: '#e8e2da', 1: '#5a5c70' }),
    );
    for (const groove of [16, 32, 48])
      slab(brush, { x: x + groove, y: -300, width: 4, height: 900 }, veiled('#3a3c54', 0.24));
    slab(brush, { x: x - 14, y: 600, width: 102, height: 28, round: 3 }, '#8f8c96');
  }
  // The number that is being served.
  slab(brush, { x: 770, y: 96, width: 190, height: 96, round: 10 }, '#10162a');
  const digit = (x: number, lit: readonly (readonly [number, number, number, number])[]): void => {
    for (const [dx, dy, w, h] of lit)
      slab(brush, { x: x + dx, y: 114 + dy, width: w, height: h, round: 3 }, '#ff8a3a');
  };
  digit(800, [
    [0, 0, 34, 8],
    [26, 0, 8, 30],
    [0, 26, 34, 8],
    [26, 30, 8, 30],
  ]);
  digit(850, [
    [0, 0, 8, 30],
    [26, 0, 8, 60],
    [0, 26, 34, 8],
  ]);
  digit(900, [
    [0, 0, 34, 8],
    [26, 0, 8, 60],
  ]);
  haze(brush, [866, 144], { radius: 150, colour: '#ff8a3a', alpha: 0.3 });
}

function drawQueue(brush: Brush): void {
  const people = [
    [70, 690, 0.94, '#c08d63', '#d8d5d0', '#6a4a4a'],
    [186, 672, 0.86, '#553322', '#120e10', '#3f6a6a'],
    [286, 660, 0.78, '#e0b08e', '#4d2f21', '#8a8a5a'],
    [760, 664, 0.8, '#a36d45', '#1f1a1c', '#5a4a7a'],
  ] as const;
  for (const [x, y, size, skin, hair, cloth] of people)
    drawBystander(brush, [x, y], {
      stands: true,
      size,
      skin,
      hair,
      cloth,
      turn: x < 300 ? 0.7 : -0.7,
      long: x === 286,
    });
  for (const x of [20, 190, 350, 720, 900, 1080]) {
    slab(brush, { x: x - 5, y: 560, width: 10, height: 160, round: 4 }, '#d8b060');
    fill(brush, (pen) => pen.arc(x, 556, 13, 0, Math.PI * 2), '#e8c884');
  }
  for (const [from, to] of [
    [20, 190],
    [190, 350],
    [720, 900],
    [900, 1080],
  ] as const) {
    stroke(brush, bend([from, 572, (from + to) / 2, 632, to, 572]), { paint: '#8a2f3f', width: 13 });
  }
}

function drawDesk(brush: Brush): void {
  board(brush, { x: -900, y: 722, width: 3400, height: 26 }, '#6a4a38');
  slab(
    brush,
    { x: -900, y: 748, width: 3400, height: 6000 },
    wash(brush, [0, 0, 1200, 0], { 0: '#3a4668', 0.5: '#232e4e', 1: '#111830' }),
  );
  slab(brush, { x: -900, y: 760, width: 3400, height: 6 }, veiled('#d8b060', 0.6));
  drum(brush, { x: 226, y: 690, width: 60, height: 34, round: 6 }, '#3a4458');
  stroke(brush, bend([256, 690, 268, 650, 300, 622]), { paint: '#d8b060', width: 5 });
  for (const sheet of [0, 1, 2])
    slab(
      brush,
      { x: 44 + sheet * 5, y: 712 - sheet * 8, width: 140, height: 9, round: 1 },
      tinted('#efe8da', '#8a8a9a', sheet % 2 ? 0.3 : 0),
    );
  slab(brush, { x: 64, y: 640, width: 92, height: 58, round: 4 }, '#e8edf2');
  slab(brush, { x: 72, y: 650, width: 50, height: 8, round: 3 }, '#3a4668');
}

function drawLight(brush: Brush): void {
  haze(brush, [186, 280], { radius: 380, colour: '#ffdcae', alpha: 0.3 });
}
