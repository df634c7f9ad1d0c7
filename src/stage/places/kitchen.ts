/** His own kitchen in the evening: the lamp is on, the town outside goes dark, dinner gets cold. */
import { bend, facets, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab, wallAround } from './scenery.ts';
import { drawClock, drawPendant, drawPlant, drawRow, drawTown, drawTrailing } from './things.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

const WOOD = '#7a5236';
const CUPBOARD = '#22364a';

export const kitchen: Place = {
  light: [360, 330],
  layers: [
    { blur: 7, paint: drawOutside },
    { blur: 4, paint: drawWall },
    { blur: 2.6, paint: drawShelf },
    { blur: 3.4, paint: drawCounter },
    { blur: 0, paint: drawLight },
  ],
};

const WINDOW = { x: 642, y: 84, width: 316, height: 430 } as const;

function drawOutside(brush: Brush): void {
  cover(brush, '#101c30');
  drawTown(brush, WINDOW);
}

function drawWall(brush: Brush): void {
  const paint = wash(brush, [0, 0, 1250, 220], {
    0: '#8a5f3f',
    0.3: '#5d4a44',
    0.55: '#2c3a4c',
    1: '#141f32',
  });
  wallAround(brush, WINDOW, paint);
  drawTiles(brush);
  drawFrame(brush);
  drawCupboards(brush);
  drawClock(brush, [556, 168], { radius: 42, hour: 19.17 });
}

function drawTiles(brush: Brush): void {
  slab(brush, { x: -200, y: 520, width: 2000, height: 190 }, veiled('#c9b59a', 0.13));
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 24; column++) {
      const at = {
        x: -60 + column * 74 + (row % 2) * 37,
        y: 524 + row * 46,
        width: 70,
        height: 42,
        round: 4,
      };
      slab(brush, at, veiled('#ffe6c0', 0.035 + 0.03 * ((column * 5 + row * 3) % 4)));
    }
  }
}

function drawFrame(brush: Brush): void {
  const { x, y, width, height } = WINDOW;
  const wood = '#2b2530';
  slab(brush, { x: x - 16, y: y - 16, width: width + 32, height: 18, round: 4 }, wood);
  slab(brush, { x: x - 16, y, width: 18, height }, tinted(wood, '#ffcf90', 0.2));
  slab(brush, { x: x + width - 2, y, width: 18, height }, wood);
  slab(brush, { x: x + width / 2 - 6, y, width: 12, height }, wood);
  slab(brush, { x, y: y + height * 0.42, width, height: 11 }, wood);
  board(brush, { x: x - 40, y: y + height, width: width + 80, height: 22, round: 4 }, '#4a3a38');
  const hem = x + width;
  // prettier-ignore
  const curtain = [
    hem + 70, -300, hem - 34, -300, hem - 26, y + 120, hem - 12, y + 260, hem - 40, y + 474, hem + 84, y + 474,
  ];
  fill(brush, facets(curtain), veiled('#31425c', 0.82));
  for (const fold of [0, 1, 2]) {
    const at = hem - 6 + fold * 26;
    stroke(brush, bend([at - 8, -300, at + 4, y + 200, at - 16 + fold * 10, y + 462]), {
      paint: veiled('#0a1424', 0.4),
      width: 9,
    });
  }
}

/** Dim, with a line of light on the edges: words lie over them. */
function drawCupboards(brush: Brush): void {
  for (const [index, x] of [1060, 1250, 1440].entries()) {
    const paint = wash(brush, [x, 0, x + 180, 0], {
      0: tinted(CUPBOARD, '#ffcf90', 0.1 - index * 0.03),
      1: tinted(CUPBOARD, '#05080f', 0.35),
    });
    slab(brush, { x, y: -200, width: 182, height: 560, round: 6 }, paint);
    slab(brush, { x: x + 18, y: -180, width: 146, height: 520, round: 4 }, veiled('#05080f', 0.2));
    slab(brush, { x: x + 22, y: 268, width: 7, height: 56, round: 3 }, veiled('#e0b070', 0.5));
  }
  slab(brush, { x: 1060, y: 362, width: 620, height: 12 }, veiled('#05080f', 0.5));
}

const WARES = ['#c9a06a', '#8c4a3a', '#d8ccb8', '#4f6a5c', '#b9763f', '#58626e'] as const;

function drawShelf(brush: Brush): void {
  drawRow(brush, [40, 334], { width: 210, order: 3, colours: WARES });
  board(brush, { x: 4, y: 334, width: 330, height: 18, round: 3 }, WOOD);
  drawTrailing(brush, [292, 334], '#5d8a55');
  drawRow(brush, [24, 494], { width: 250, order: 57, colours: WARES });
  board(brush, { x: 4, y: 494, width: 330, height: 18, round: 3 }, WOOD);
  drawPlant(brush, [900, 514], { size: 0.42, green: '#5c8f58' });
}

function drawCounter(brush: Brush): void {
  const top = { 0: '#b5804f', 0.4: '#7a5236', 0.7: '#3c332f', 1: '#1e1d22' };
  slab(brush, { x: -200, y: 712, width: 2000, height: 40 }, wash(brush, [0, 0, 1300, 0], top));
  slab(brush, { x: -200, y: 712, width: 2000, height: 5 }, veiled('#ffdca4', 0.35));
  const front = { 0: '#4c3a34', 0.5: '#1c2a3c', 1: '#111b2b' };
  slab(brush, { x: -200, y: 752, width: 2000, height: 700 }, wash(brush, [0, 0, 1200, 0], front));
  slab(brush, { x: -200, y: 752, width: 2000, height: 26 }, veiled('#05080f', 0.4));
  drawDinner(brush);
  drawKettle(brush);
}

/** Half eaten: the call has taken too long. */
function drawDinner(brush: Brush): void {
  fill(brush, (pen) => pen.ellipse(146, 714, 122, 14, 0, 0, Math.PI * 2), veiled('#05080f', 0.4));
  fill(brush, (pen) => pen.ellipse(146, 702, 116, 18, 0, 0, Math.PI * 2), '#efe3cf');
  fill(brush, (pen) => pen.ellipse(146, 700, 92, 12, 0, 0, Math.PI * 2), '#cfbfa6');
  fill(brush, shape([90, 702, 104, 678, 136, 668, 160, 684, 172, 702, 130, 708]), '#c8782f');
  for (const strand of [0, 1, 2, 3]) {
    stroke(
      brush,
      bend([96 + strand * 14, 700, 112 + strand * 12, 680 - strand * 2, 134 + strand * 10, 698]),
      { paint: veiled('#f4c878', 0.8), width: 4 },
    );
  }
  stroke(brush, bend([182, 696, 236, 680, 286, 676]), { paint: '#d8dde2', width: 5 });
  drum(brush, { x: 300, y: 620, width: 54, height: 96, round: 8 }, '#9fb3bf');
  slab(brush, { x: 305, y: 654, width: 44, height: 58, round: 5 }, veiled('#dfeef5', 0.5));
}

function drawKettle(brush: Brush): void {
  drum(brush, { x: 936, y: 610, width: 104, height: 106, round: 34 }, '#5a6470');
  stroke(brush, bend([952, 618, 988, 566, 1026, 618]), { paint: '#191c22', width: 11 });
  fill(brush, shape([936, 640, 908, 622, 900, 630, 930, 676]), '#4a525c');
}

function drawLight(brush: Brush): void {
  drawPendant(brush, [196, 92], '#b5622f');
  haze(brush, [800, 330], { radius: 420, colour: '#f2a66a', alpha: 0.2 });
  haze(brush, [512, 430], { radius: 480, colour: '#ffcf90', alpha: 0.12 });
}
