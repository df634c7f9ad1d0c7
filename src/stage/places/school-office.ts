/** The office of a school, before the first lesson: drawings on the wall, lockers, a yard in the morning sun. */
import { bend, facets, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { drawClock } from './things.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const schoolOffice: Place = {
  light: [420, 320],
  layers: [
    { blur: 6, paint: drawYard },
    { blur: 4, paint: drawWall },
    { blur: 4, paint: drawLockers },
    { blur: 2.6, paint: drawCork },
    { blur: 3, paint: drawDesk, desk: 'either' },
    { blur: 0, paint: drawLight },
  ],
};

const WINDOW = { x: 30, y: 90, width: 300, height: 330 } as const;

/** A tree, a goal, children who run. */
function drawYard(brush: Brush): void {
  cover(brush, wash(brush, [0, 60, 0, 430], { 0: '#8ac8ea', 0.7: '#e4f2e0', 1: '#c9d8a0' }));
  slab(brush, { x: -60, y: 350, width: 480, height: 120 }, '#c9a878');
  stroke(brush, bend([250, 400, 254, 300]), { paint: '#6a4a30', width: 18 });
  for (const [x, y] of [
    [230, 250],
    [282, 236],
    [256, 200],
    [214, 214],
  ] as const)
    fill(
      brush,
      (pen) => pen.arc(x, y, 48, 0, Math.PI * 2),
      tinted('#5fa050', '#1a3a1a', Math.abs(grain(x)) * 0.3),
    );
  stroke(brush, (pen) => pen.rect(58, 290, 110, 74), { paint: '#fdfaf0', width: 6 });
  for (const [x, colour] of [
    [92, '#d8503f'],
    [150, '#3f6ad0'],
    [190, '#e0b23c'],
  ] as const) {
    fill(brush, (pen) => pen.arc(x, 340, 11, 0, Math.PI * 2), '#8c5836');
    slab(brush, { x: x - 12, y: 350, width: 24, height: 38, round: 8 }, colour);
  }
}

function drawWall(brush: Brush): void {
  const { x, y, width, height } = WINDOW;
  const paint = wash(brush, [0, 0, 1400, 240], {
    0: '#e8d48a',
    0.4: '#bfae72',
    0.75: '#7a7a60',
    1: '#3f4a50',
  });
  fill(
    brush,
    (pen) => {
      pen.rect(-200, -600, 2000, 2200);
      pen.moveTo(x, y);
      pen.lineTo(x, y + height);
      pen.lineTo(x + width, y + height);
      pen.lineTo(x + width, y);
      pen.closePath();
    },
    paint,
  );
  slab(brush, { x: -200, y: 500, width: 2000, height: 500 }, veiled('#3f7a6a', 0.55));
  slab(brush, { x: -200, y: 494, width: 2000, height: 12 }, '#f2ead0');
  for (const bar of [x - 10, x + width / 2 - 5, x + width])
    slab(brush, { x: bar, y: y - 10, width: 11, height: height + 20 }, '#fbf6e6');
  for (const bar of [y - 12, y + height])
    slab(brush, { x: x - 12, y: bar, width: width + 24, height: 13 }, '#fbf6e6');
  drawClock(brush, [600, 120], { radius: 44, hour: 7.83 });
}

function drawLockers(brush: Brush): void {
  drawBystander(brush, [236, 730], {
    size: 0.74,
    skin: '#c08d63',
    hair: '#2b1d18',
    cloth: '#3f6ad0',
    turn: 0.7,
  });
  for (const locker of [0, 1, 2, 3]) {
    const left = 1120 + locker * 112;
    slab(
      brush,
      { x: left, y: 230, width: 106, height: 480, round: 5 },
      wash(brush, [left, 0, left + 106, 0], { 0: '#5a8aa0', 1: '#2a4a5c' }),
    );
    for (const slit of [0, 1, 2])
      slab(
        brush,
        { x: left + 26, y: 256 + slit * 16, width: 54, height: 6, round: 3 },
        veiled('#0a1a24', 0.5),
      );
    slab(brush, { x: left + 82, y: 440, width: 9, height: 34, round: 4 }, '#dfe4e4');
  }
}

function drawCork(brush: Brush): void {
  slab(brush, { x: 704, y: 84, width: 380, height: 330, round: 6 }, '#8a5a34');
  const cork = { 0: '#d8aa70', 1: '#94703f' };
  slab(brush, { x: 718, y: 98, width: 352, height: 302 }, wash(brush, [718, 98, 1070, 400], cork));
  pinned(brush, { at: [790, 164], turn: -0.06 }, drawHouse);
  pinned(brush, { at: [922, 158], turn: 0.05 }, drawSun);
  pinned(brush, { at: [1016, 300], turn: 0.08 }, drawFamily);
  pinned(brush, { at: [858, 306], turn: -0.04 }, drawFish);
}

/** What the little ones painted. */
function pinned(brush: Brush, { at, turn }: { at: Point; turn: number }, draw: (brush: Brush) => void): void {
  brush.save();
  brush.translate(...at);
  brush.rotate(turn);
  slab(brush, { x: -50, y: -40, width: 104, height: 86 }, veiled('#2a1a0a', 0.3));
  slab(brush, { x: -54, y: -44, width: 104, height: 86 }, '#fbf6ea');
  draw(brush);
  fill(brush, (pen) => pen.arc(0, -38, 6, 0, Math.PI * 2), '#d8503f');
  brush.restore();
}

function drawHouse(brush: Brush): void {
  slab(brush, { x: -24, y: -6, width: 44, height: 36 }, '#d8703a');
  fill(brush, facets([-32, -6, 28, -6, -2, -30]), '#a83a3a');
}

function drawSun(brush: Brush): void {
  fill(brush, (pen) => pen.arc(-2, 2, 22, 0, Math.PI * 2), '#f2c02c');
  for (let ray = 0; ray < 8; ray += 1) {
    const [x, y] = [Math.cos(ray * 0.785), Math.sin(ray * 0.785)];
    stroke(brush, bend([x * 27 - 2, y * 27 + 2, x * 38 - 2, y * 36 + 2]), { paint: '#f2a02c', width: 5 });
  }
}

function drawFamily(brush: Brush): void {
  for (const [x, tall, colour] of [
    [-28, 40, '#3f6ad0'],
    [-4, 46, '#d8503f'],
    [18, 26, '#6a9a4a'],
  ] as const) {
    slab(brush, { x: x - 8, y: 32 - tall * 0.7, width: 16, height: tall * 0.7, round: 5 }, colour);
    fill(brush, (pen) => pen.arc(x, 26 - tall * 0.7, 8, 0, Math.PI * 2), '#c08d63');
  }
}

function drawFish(brush: Brush): void {
  fill(brush, shape([-36, 2, -6, -20, 26, 0, 40, -16, 40, 20, 26, 4, -6, 24]), '#3f9aa8');
  fill(brush, (pen) => pen.arc(-18, -2, 4, 0, Math.PI * 2), '#14202a');
}

function drawDesk(brush: Brush): void {
  board(brush, { x: -900, y: 716, width: 3400, height: 26 }, '#c9985c');
  slab(
    brush,
    { x: -900, y: 742, width: 3400, height: 6000 },
    wash(brush, [0, 0, 1200, 0], { 0: '#7a5c3c', 0.5: '#3f3a34', 1: '#171c22' }),
  );
  for (const [index, colour] of ['#d8503f', '#3f8a6a', '#3f6ad0', '#e0b23c'].entries())
    slab(
      brush,
      { x: 30 + index * 3, y: 700 - index * 17, width: 150 - index * 8, height: 17, round: 3 },
      colour,
    );
  fill(brush, (pen) => pen.arc(104, 626, 22, 0, Math.PI * 2), '#c8402f');
  fill(brush, shape([104, 606, 116, 590, 126, 598, 112, 608]), '#5a9a4a');
  drum(brush, { x: 770, y: 644, width: 50, height: 74, round: 6 }, '#4a8a9a');
  for (const [index, colour] of ['#e0b23c', '#d8503f', '#5a9a4a', '#3f6ad0'].entries())
    slab(brush, { x: 776 + index * 11, y: 596 + (index % 2) * 12, width: 7, height: 52, round: 2 }, colour);
  drawGlobe(brush);
}

function drawGlobe(brush: Brush): void {
  board(brush, { x: 930, y: 704, width: 90, height: 12, round: 6 }, '#7a4a2c');
  slab(brush, { x: 970, y: 674, width: 9, height: 32 }, '#c9985c');
  const sea = { 0: '#8ad0e8', 0.5: '#3f8ab8', 1: '#163a5c' };
  fill(brush, (pen) => pen.arc(974, 612, 62, 0, Math.PI * 2), wash(brush, [920, 570, 1030, 660], sea));
  fill(brush, shape([940, 580, 966, 566, 980, 588, 964, 616, 948, 606]), '#6aa85a');
  fill(brush, shape([984, 600, 1014, 590, 1026, 618, 1000, 650, 988, 628]), '#5a9450');
  stroke(brush, (pen) => pen.arc(974, 612, 70, -1.2, 1.8), { paint: '#c9985c', width: 7 });
}

function drawLight(brush: Brush): void {
  haze(brush, [180, 250], { radius: 480, colour: '#fff4c4', alpha: 0.34 });
}
