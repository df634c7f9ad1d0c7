/** A bar on a Friday, a quarter of an hour to the last round: brick, bulbs, neon, and friends at a table who look on. */
import { bend, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { drawPendant } from './things.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const bar: Place = {
  light: [400, 380],
  layers: [
    { blur: 4.5, paint: drawWall },
    { blur: 3.4, paint: drawShelves },
    { blur: 4, paint: drawOthers },
    { blur: 3, paint: drawFriends },
    { blur: 0, paint: drawLight },
    { blur: 0, paint: drawCounter, desk: 'in_front' },
  ],
};

function drawWall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1300, 260], { 0: '#6a3326', 0.35: '#4a2622', 0.7: '#2a1a22', 1: '#161320' }),
  );
  for (let row = 0; row < 20; row += 1) {
    for (let brick = 0; brick < 24; brick += 1) {
      const at = { x: -70 + brick * 76 + (row % 2) * 38, y: -20 + row * 32, width: 72, height: 28, round: 3 };
      slab(
        brush,
        at,
        veiled(
          grain(brick * 7 + row * 31) > 0 ? '#ffb080' : '#140a10',
          0.05 + 0.05 * Math.abs(grain(brick + row * 9)),
        ),
      );
    }
  }
  drawNightWindow(brush);
  drawNeon(brush);
}

/** The yard behind the house, a lamp, and a van that should stay where it is. */
function drawNightWindow(brush: Brush): void {
  slab(brush, { x: 40, y: 110, width: 250, height: 300, round: 6 }, '#1a1318');
  slab(
    brush,
    { x: 52, y: 122, width: 226, height: 276, round: 3 },
    wash(brush, [0, 122, 0, 398], { 0: '#0c1730', 0.7: '#1d2c4c', 1: '#2c3a52' }),
  );
  fill(brush, (pen) => pen.arc(236, 160, 16, 0, Math.PI * 2), '#ffe2a0');
  haze(brush, [236, 166], { radius: 120, colour: '#ffd080', alpha: 0.6 });
  slab(brush, { x: 84, y: 282, width: 140, height: 78, round: 10 }, '#c9d2d8');
  slab(brush, { x: 196, y: 304, width: 52, height: 56, round: 12 }, '#aab6be');
  slab(brush, { x: 206, y: 312, width: 32, height: 22, round: 5 }, '#22304a');
  for (const wheel of [118, 216]) fill(brush, (pen) => pen.arc(wheel, 362, 15, 0, Math.PI * 2), '#0a0d14');
  for (const bar of [162, 52]) slab(brush, { x: bar, y: 116, width: 6, height: 284 }, '#2a1d1c');
  slab(brush, { x: 50, y: 252, width: 230, height: 6 }, '#2a1d1c');
}

/** A glass in light on the wall. */
function drawNeon(brush: Brush): void {
  const tube = (paint: string, width: number): void => {
    stroke(brush, bend([842, 150, 872, 224, 902, 150]), { paint, width });
    stroke(brush, bend([872, 224, 872, 288]), { paint, width });
    stroke(brush, bend([846, 292, 872, 286, 898, 292]), { paint, width });
  };
  haze(brush, [872, 220], { radius: 210, colour: '#ff5a9a', alpha: 0.5 });
  tube('#ff4a90', 11);
  tube('#ffd6ea', 4);
  stroke(brush, (pen) => pen.arc(872, 216, 100, 0.5, 5.4), { paint: veiled('#4ad0e8', 0.85), width: 8 });
  haze(brush, [872, 216], { radius: 160, colour: '#4ad0e8', alpha: 0.2 });
}

const BOTTLES = ['#3f7a4a', '#b9763f', '#c9a24a', '#7a2f3a', '#4a6f8c', '#d8ccb8'] as const;

function drawShelves(brush: Brush): void {
  for (const y of [250, 392]) {
    for (let bottle = 0; bottle < 12; bottle += 1) {
      const x = 1040 + bottle * 46;
      const colour = BOTTLES[Math.abs(Math.round(grain(bottle + y) * 20)) % BOTTLES.length] ?? '#3f7a4a';
      const tall = 84 + grain(bottle * 3 + y) * 22;
      drum(brush, { x, y: y - tall, width: 30, height: tall, round: 8 }, tinted(colour, '#140a14', 0.3));
      slab(
        brush,
        { x: x + 10, y: y - tall - 30, width: 10, height: 34, round: 4 },
        tinted(colour, '#140a14', 0.4),
      );
      slab(brush, { x: x + 4, y: y - tall * 0.6, width: 22, height: 26, round: 2 }, veiled('#f0e2c4', 0.4));
    }
    board(brush, { x: 1010, y, width: 640, height: 15 }, '#5a3524');
    haze(brush, [1200, y - 30], { radius: 200, colour: '#ffb45c', alpha: 0.2 });
  }
}

/** Two friends look this way: one drinks, one does not. */
function drawFriends(brush: Brush): void {
  const one = { skin: '#c08d63', hair: '#241a18', cloth: '#3f6b5a', turn: 0.8, glass: '#d99a34' };
  const other = { skin: '#8c5836', hair: '#1a1416', cloth: '#5a5a78', turn: 0.6 };
  drawBystander(brush, [92, 700], { size: 0.94, ...other });
  drawBystander(brush, [250, 708], { size: 0.98, ...one });
  board(brush, { x: -40, y: 684, width: 360, height: 20, round: 10 }, '#6a4028');
  drum(brush, { x: 40, y: 622, width: 32, height: 64, round: 4 }, '#5a2418');
  for (const glass of [132, 168])
    drum(brush, { x: glass, y: 636, width: 30, height: 50, round: 4 }, '#c9913a');
}

/** And two who have noticed nothing. */
function drawOthers(brush: Brush): void {
  floor(brush);
  const one = { skin: '#71452c', hair: '#120e10', cloth: '#8a3a4a', turn: 0.7, long: true };
  const other = { skin: '#d9a67f', hair: '#6a4730', cloth: '#34405a', turn: -0.7, glass: '#e0c27a' };
  drawBystander(brush, [690, 650], { size: 0.74, ...one });
  drawBystander(brush, [812, 654], { size: 0.74, ...other });
  board(brush, { x: 640, y: 634, width: 240, height: 16, round: 8 }, '#6a4028');
}

function floor(brush: Brush): void {
  const boards = wash(brush, [0, 640, 0, 900], { 0: '#3a2320', 1: '#140e14' });
  slab(brush, { x: -200, y: 640, width: 2000, height: 800 }, boards);
}

/** The trainee's side of it: taps, a bowl, a glass with a finger left in it, and the keys of a van. */
function drawCounter(brush: Brush): void {
  board(brush, { x: -900, y: 716, width: 3400, height: 30 }, '#8a5230');
  const front = { 0: '#4a2c20', 0.5: '#2a1a18', 1: '#140e12' };
  slab(brush, { x: -900, y: 746, width: 3400, height: 6000 }, wash(brush, [0, 0, 1200, 0], front));
  slab(brush, { x: -900, y: 762, width: 3400, height: 7 }, veiled('#d8aa55', 0.6));
  drawTaps(brush);
  fill(brush, shape([228, 700, 330, 700, 312, 722, 246, 722]), '#3a2a2e');
  for (let nut = 0; nut < 9; nut += 1) {
    const [x, y] = [279 + grain(nut) * 40, 697 + grain(nut + 20) * 5];
    fill(brush, (pen) => pen.ellipse(x, y, 8, 6, grain(nut) * 2, 0, Math.PI * 2), '#c9985c');
  }
  drum(brush, { x: 392, y: 646, width: 52, height: 76, round: 6 }, '#7a8c98');
  slab(brush, { x: 397, y: 694, width: 42, height: 24, round: 4 }, '#d9a03a');
  drawKeys(brush);
}

function drawTaps(brush: Brush): void {
  drum(brush, { x: 66, y: 596, width: 130, height: 24, round: 10 }, '#c9ced2');
  for (const [x, colour] of [
    [92, '#b03a3a'],
    [150, '#3f7a4a'],
  ] as const) {
    drum(brush, { x: x - 9, y: 610, width: 26, height: 108, round: 5 }, '#aab2b8');
    slab(brush, { x, y: 540, width: 9, height: 60, round: 4 }, '#d8dde0');
    drum(brush, { x: x - 7, y: 496, width: 24, height: 56, round: 9 }, colour);
    stroke(brush, bend([x + 4, 626, x + 26, 634, x + 28, 660]), { paint: '#d8dde0', width: 8 });
  }
}

/** A ring, two keys, a tag of the van. */
function drawKeys(brush: Brush): void {
  fill(brush, (pen) => pen.ellipse(618, 728, 62, 8, 0, 0, Math.PI * 2), veiled('#05080f', 0.4));
  stroke(brush, (pen) => pen.ellipse(592, 716, 17, 8, 0, 0, Math.PI * 2), { paint: '#d8dde0', width: 4 });
  stroke(brush, bend([606, 718, 634, 722, 662, 720]), { paint: '#e0c884', width: 7 });
  stroke(brush, bend([606, 712, 630, 706, 652, 704]), { paint: '#b9c2c8', width: 7 });
  slab(brush, { x: 548, y: 706, width: 34, height: 22, round: 5 }, '#d8503f');
}

function drawLight(brush: Brush): void {
  stroke(brush, bend([-60, 26, 300, 74, 660, 30, 1020, 78, 1380, 24, 1700, 60]), {
    paint: '#120c10',
    width: 3,
  });
  for (let bulb = 0; bulb < 15; bulb += 1) {
    const x = -40 + bulb * 118;
    const y = 56 + Math.sin(bulb * 1.03) * 20;
    fill(brush, (pen) => pen.arc(x, y + 8, 8, 0, Math.PI * 2), '#ffe6ae');
    haze(brush, [x, y + 8], { radius: 64, colour: '#ffc060', alpha: 0.62 });
  }
  drawPendant(brush, [330, 150], '#7a3a2a');
  haze(brush, [512, 460], { radius: 420, colour: '#ff9a4a', alpha: 0.14 });
}
