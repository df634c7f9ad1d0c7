/** A hotel pool at noon: water, parasols, palms, and guests who would rather not overhear. */
import { bend, facets, fill, haze, leaf, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const hotelPool: Place = {
  light: [440, 300],
  layers: [
    { blur: 6, paint: drawSky },
    { blur: 4, paint: drawWater },
    { blur: 3, paint: drawParasols },
    { blur: 2.4, paint: drawPalms },
    { blur: 0, paint: drawGlare },
  ],
};

function drawSky(brush: Brush): void {
  cover(brush, wash(brush, [0, -60, 0, 470], { 0: '#4a9ad0', 0.6: '#9fd0e4', 1: '#e4f0e4' }));
  for (const [x, y, size] of [
    [180, 120, 1],
    [860, 90, 1.3],
    [1300, 170, 1],
  ] as const) {
    for (const puff of [-1, 0, 1])
      fill(
        brush,
        (pen) =>
          pen.ellipse(
            x + puff * 56 * size,
            y - (puff === 0 ? 20 : 0),
            66 * size,
            30 * size,
            0,
            0,
            Math.PI * 2,
          ),
        veiled('#ffffff', 0.8),
      );
  }
  slab(
    brush,
    { x: 640, y: 120, width: 700, height: 380 },
    wash(brush, [640, 0, 1340, 0], { 0: '#f0e2c8', 1: '#b59f84' }),
  );
  for (let floor = 0; floor < 4; floor += 1) {
    for (let room = 0; room < 7; room += 1) {
      const at = { x: 668 + room * 96, y: 146 + floor * 88, width: 62, height: 56, round: 3 };
      slab(brush, at, '#5f8a9c');
      slab(brush, { ...at, y: at.y + 40, height: 22 }, '#fdf6e6');
      if (grain(room * 5 + floor) > 0.4)
        slab(brush, { x: at.x + 10, y: at.y + 34, width: 26, height: 22 }, '#e07a5a');
    }
  }
}

function drawWater(brush: Brush): void {
  slab(brush, { x: -200, y: 486, width: 2000, height: 40 }, '#5f9a5a');
  for (let bush = 0; bush < 22; bush += 1)
    fill(
      brush,
      (pen) => pen.ellipse(-40 + bush * 80, 486, 56, 30 + grain(bush) * 10, 0, 0, Math.PI * 2),
      tinted('#4f8a4e', '#14301a', Math.abs(grain(bush * 3)) * 0.5),
    );
  slab(brush, { x: -200, y: 520, width: 2000, height: 26 }, '#efe6d4');
  slab(
    brush,
    { x: -200, y: 544, width: 2000, height: 150 },
    wash(brush, [0, 544, 0, 694], { 0: '#3fb8c8', 1: '#1f8fb0' }),
  );
  for (let glint = 0; glint < 60; glint += 1) {
    const [x, y] = [700 + grain(glint) * 860, 616 + grain(glint + 200) * 66];
    fill(brush, leaf([x - 34, y, x, y - 6, x + 34, y], 3), veiled('#eaffff', 0.5));
  }
  for (const lane of [584, 640])
    for (let float = 0; float < 34; float += 1)
      fill(
        brush,
        (pen) => pen.arc(-60 + float * 50, lane, 6, 0, Math.PI * 2),
        float % 2 ? '#e8604a' : '#fdf6e6',
      );
  fill(brush, (pen) => pen.arc(944, 600, 20, 0, Math.PI * 2), '#a36d45');
  fill(brush, (pen) => pen.arc(944, 592, 19, Math.PI, 0), '#1f1a1c');
  slab(
    brush,
    { x: -200, y: 690, width: 2000, height: 800 },
    wash(brush, [0, 690, 0, 900], { 0: '#ecdcc0', 1: '#a89070' }),
  );
}

function parasol(brush: Brush, [x, y]: Point, [one, other]: readonly [string, string]): void {
  slab(brush, { x: x - 5, y, width: 10, height: 300 }, '#f4ecda');
  for (const part of [0, 1, 2, 3, 4, 5]) {
    const [from, to] = [x - 150 + part * 50, x - 100 + part * 50];
    const paint = part % 2 ? one : other;
    fill(
      brush,
      facets([x, y - 70, from, y + 14, (from + to) / 2, y + 24, to, y + 14]),
      x > 700 ? tinted(paint, '#1a2a34', 0.24) : paint,
    );
  }
}

function drawParasols(brush: Brush): void {
  parasol(brush, [164, 440], ['#e8604a', '#fdf0da']);
  parasol(brush, [1010, 452], ['#2f8fa0', '#fdf0da']);
  drawBystander(brush, [120, 716], {
    size: 0.8,
    skin: '#ecc4a8',
    hair: '#b08a58',
    cloth: '#f0c24a',
    turn: 0.9,
    long: true,
  });
  board(brush, { x: 20, y: 700, width: 300, height: 18, round: 8 }, '#f4ecda');
  drawBystander(brush, [1080, 724], {
    size: 0.8,
    skin: '#553322',
    hair: '#120e10',
    cloth: '#e8f0f0',
    turn: -0.8,
  });
  board(brush, { x: 960, y: 708, width: 330, height: 18, round: 8 }, '#f4ecda');
  drum(brush, { x: 262, y: 648, width: 34, height: 54, round: 5 }, '#f0902c');
}

function drawPalms(brush: Brush): void {
  for (const [x, y, lean] of [
    [340, 84, -30],
    [780, 60, 26],
  ] as const) {
    stroke(brush, bend([x + lean, 700, x + lean * 0.3, 400, x, y]), { paint: '#8a6a48', width: 20 });
    for (let frond = 0; frond < 9; frond += 1) {
      const angle = Math.PI * (0.92 + frond * 0.145);
      const tip: Point = [x + Math.cos(angle) * 190, y + Math.sin(angle) * 110 + 60];
      fill(
        brush,
        leaf([x, y, x + Math.cos(angle) * 110, y + Math.sin(angle) * 110 - 20, ...tip], 20),
        tinted('#4f9a54', '#12301c', (frond % 3) * 0.16),
      );
    }
  }
  fill(brush, shape([-60, 900, -40, 760, 30, 700, 60, 780, 40, 900]), '#2f6a44');
}

function drawGlare(brush: Brush): void {
  haze(brush, [140, -20], { radius: 560, colour: '#fff6d0', alpha: 0.5 });
  haze(brush, [512, 620], { radius: 420, colour: '#d0fbff', alpha: 0.16 });
}
