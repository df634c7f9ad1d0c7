/** A call centre late in the day: rows of lamps and screens that lose themselves in the dark. */
import { fill, haze, shape, wash } from '../people/brush.ts';
import { board, cover, slab } from './scenery.ts';
import { drawDeskLamp, drawPlant, drawTown } from './things.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const callCentre: Place = {
  light: [400, 340],
  layers: [
    { blur: 8, paint: drawFar },
    { blur: 4.5, paint: drawRows },
    { blur: 2.6, paint: drawNear },
    { blur: 0, paint: drawLight },
  ],
};

function drawFar(brush: Brush): void {
  cover(brush, wash(brush, [0, 0, 1500, 300], { 0: '#3a4658', 0.5: '#22324a', 1: '#121d30' }));
  drawTown(brush, { x: 470, y: 110, width: 520, height: 360 });
  for (const bar of [470, 640, 814, 984])
    slab(brush, { x: bar - 6, y: 100, width: 12, height: 380 }, '#16202f');
  slab(brush, { x: 460, y: 466, width: 540, height: 16 }, '#16202f');
  for (const [index, y] of [20, 62, 92].entries()) {
    for (let lamp = 0; lamp < 5; lamp++) {
      const at = {
        x: -40 + lamp * 340 + index * 60,
        y,
        width: 210 - index * 50,
        height: 12 - index * 3,
        round: 5,
      };
      slab(brush, at, veiled('#ffe7bd', lamp < 3 ? 0.8 : 0.25));
    }
  }
}

function drawRows(brush: Brush): void {
  for (const [row, y] of [500, 580].entries()) {
    for (let desk = 0; desk < 9; desk++) {
      const x = -80 + desk * 190 + row * 70;
      const isOn = grain(desk + row * 20) > -0.3;
      slab(
        brush,
        { x, y, width: 176, height: 130, round: 8 },
        tinted('#2c4058', '#0a1220', 0.2 + desk * 0.05),
      );
      slab(brush, { x: x + 46, y: y - 54, width: 92, height: 60, round: 5 }, '#0e1622');
      if (!isOn) continue;
      slab(
        brush,
        { x: x + 51, y: y - 49, width: 82, height: 50, round: 3 },
        desk % 3 === 0 ? '#d9b37c' : '#7fb3d6',
      );
      haze(brush, [x + 92, y - 24], { radius: 96, colour: '#8fc4e8', alpha: 0.22 });
    }
  }
}

function drawNear(brush: Brush): void {
  drawPlant(brush, [118, 726], { size: 1.05, green: '#4a7f60' });
  board(brush, { x: -200, y: 720, width: 2000, height: 34 }, '#7a6248');
  slab(
    brush,
    { x: -200, y: 754, width: 2000, height: 700 },
    wash(brush, [0, 0, 1200, 0], { 0: '#2a3a50', 1: '#101a2a' }),
  );
  fill(brush, shape([880, 716, 930, 640, 1030, 640, 1060, 716]), '#17212f');
}

function drawLight(brush: Brush): void {
  drawDeskLamp(brush, [286, 720], '#8a6a44');
  haze(brush, [720, 300], { radius: 420, colour: '#f2b27a', alpha: 0.18 });
}
