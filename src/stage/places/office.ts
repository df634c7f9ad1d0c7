/** An office in the morning: a glass wall, a board with figures, the city in daylight. */
import { bend, facets, fill, haze, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { drawPlant } from './things.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const office: Place = {
  light: [420, 300],
  layers: [
    { blur: 7, paint: drawCity },
    { blur: 4, paint: drawGlass },
    { blur: 2.8, paint: drawBoard },
    { blur: 3, paint: drawDesk },
    { blur: 0, paint: drawLight },
  ],
};

function drawCity(brush: Brush): void {
  cover(brush, wash(brush, [0, 0, 0, 640], { 0: '#7fb0d8', 0.6: '#cfe2ea', 1: '#f2e8d4' }));
  for (let tower = 0; tower < 15; tower += 1) {
    const tall = 220 + Math.abs(grain(tower * 5)) * 260;
    const at = { x: -80 + tower * 96, y: 640 - tall, width: 80, height: tall };
    slab(brush, at, tinted('#8ea6b8', '#3a4f66', Math.abs(grain(tower * 3)) * 0.6));
    for (let floor = 0; floor * 26 < tall - 30; floor += 1)
      slab(brush, { x: at.x + 8, y: at.y + 12 + floor * 26, width: 64, height: 9 }, veiled('#e8f4fa', 0.34));
  }
}

function drawGlass(brush: Brush): void {
  for (const x of [-60, 240, 540, 840, 1140, 1440])
    slab(brush, { x, y: -300, width: 16, height: 1000 }, '#3d4a56');
  for (const y of [-10, 452]) slab(brush, { x: -200, y, width: 2000, height: 13 }, '#3d4a56');
  fill(brush, facets([260, 640, 400, 0, 470, 0, 330, 640]), veiled('#ffffff', 0.16));
  fill(brush, facets([700, 640, 840, 0, 872, 0, 732, 640]), veiled('#ffffff', 0.12));
  slab(
    brush,
    { x: -200, y: 600, width: 2000, height: 900 },
    wash(brush, [0, 0, 1300, 0], { 0: '#8792a0', 0.5: '#4d5968', 1: '#1f2836' }),
  );
  drawBystander(brush, [120, 640], {
    size: 0.74,
    skin: '#a36d45',
    hair: '#1f1a1c',
    cloth: '#dfe4ea',
    turn: 0.8,
    long: true,
  });
  drawBystander(brush, [236, 646], {
    size: 0.76,
    skin: '#ecc4a8',
    hair: '#6a4730',
    cloth: '#34506b',
    turn: -0.8,
  });
  board(brush, { x: 30, y: 634, width: 300, height: 16, round: 4 }, '#c9b08a');
}

function drawBoard(brush: Brush): void {
  slab(brush, { x: 872, y: 104, width: 420, height: 270, round: 8 }, veiled('#1a2430', 0.4));
  slab(
    brush,
    { x: 864, y: 94, width: 420, height: 270, round: 8 },
    wash(brush, [864, 94, 1284, 364], { 0: '#f4f6f4', 1: '#a8b4bc' }),
  );
  for (const [bar, tall] of [60, 110, 84, 140, 122, 168].entries()) {
    slab(
      brush,
      { x: 900 + bar * 34, y: 330 - tall, width: 22, height: tall, round: 2 },
      bar === 5 ? '#d8703a' : '#4a7f9a',
    );
  }
  stroke(brush, bend([1124, 300, 1160, 250, 1196, 268, 1254, 160]), { paint: '#3f8a6a', width: 6 });
  for (const [index, colour] of ['#f2d24a', '#f29a8a', '#8ad0b0'].entries())
    slab(brush, { x: 1124 + index * 52, y: 116, width: 40, height: 38 }, colour);
}

function drawDesk(brush: Brush): void {
  drawPlant(brush, [770, 716], { size: 1.1, green: '#4f8a5e' });
  board(brush, { x: -200, y: 716, width: 2000, height: 26 }, '#d8c4a0');
  slab(
    brush,
    { x: -200, y: 742, width: 2000, height: 700 },
    wash(brush, [0, 0, 1200, 0], { 0: '#8f8574', 0.5: '#4a4c50', 1: '#1b222e' }),
  );
  slab(brush, { x: 18, y: 580, width: 200, height: 124, round: 8 }, '#22282f');
  slab(brush, { x: 26, y: 588, width: 184, height: 108, round: 4 }, '#dfe9ee');
  for (const row of [0, 1, 2, 3])
    slab(
      brush,
      { x: 40, y: 604 + row * 20, width: 90 + grain(row) * 40, height: 8, round: 3 },
      veiled('#4a6f8a', 0.6),
    );
  slab(brush, { x: 104, y: 700, width: 28, height: 20 }, '#22282f');
  drum(brush, { x: 250, y: 662, width: 46, height: 56, round: 7 }, '#e8e4da');
  for (const sheet of [0, 1, 2])
    slab(
      brush,
      { x: 1090 + sheet * 6, y: 702 - sheet * 7, width: 170, height: 9, round: 1 },
      sheet % 2 ? '#d8dde0' : '#f0f2f2',
    );
}

function drawLight(brush: Brush): void {
  for (const x of [120, 520, 920])
    slab(brush, { x, y: 16, width: 240, height: 9, round: 4 }, veiled('#fdfdf4', 0.85));
  haze(brush, [400, 200], { radius: 520, colour: '#eaf4fa', alpha: 0.3 });
}
