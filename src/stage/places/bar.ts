/** A bar on a Friday, a quarter of an hour to the last round: brick, bulbs, neon, and friends at a table who look on. */
import { bend, fill, haze, stroke, wash } from '../people/brush.ts';
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
    { blur: 3, paint: drawTable },
    { blur: 3, paint: drawOthers },
    { blur: 0, paint: drawLight },
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
function drawTable(brush: Brush): void {
  slab(
    brush,
    { x: -200, y: 640, width: 2000, height: 800 },
    wash(brush, [0, 640, 0, 900], { 0: '#2a1a1c', 1: '#120d14' }),
  );
  drawBystander(brush, [866, 690], {
    size: 0.86,
    skin: '#c08d63',
    hair: '#241a18',
    cloth: '#3f6b5a',
    turn: -0.8,
    glass: '#d99a34',
  });
  drawBystander(brush, [1040, 694], {
    size: 0.84,
    skin: '#8c5836',
    hair: '#1a1416',
    cloth: '#5a5a78',
    turn: -0.9,
  });
  board(brush, { x: 790, y: 676, width: 400, height: 20, round: 10 }, '#6a4028');
  drum(brush, { x: 1000, y: 616, width: 30, height: 62, round: 4 }, '#5a2418');
  for (const glass of [868, 1110])
    drum(brush, { x: glass, y: 628, width: 32, height: 50, round: 4 }, '#c9913a');
}

/** And two who have noticed nothing. */
function drawOthers(brush: Brush): void {
  drawBystander(brush, [112, 706], {
    size: 0.8,
    skin: '#71452c',
    hair: '#120e10',
    cloth: '#8a3a4a',
    turn: 0.7,
    long: true,
  });
  drawBystander(brush, [254, 716], {
    size: 0.78,
    skin: '#d9a67f',
    hair: '#6a4730',
    cloth: '#34405a',
    turn: -0.5,
    glass: '#e0c27a',
  });
  board(brush, { x: 30, y: 690, width: 310, height: 18, round: 9 }, '#6a4028');
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
