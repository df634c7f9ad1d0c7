/** A living room on a weekday afternoon: sun through a tall window, books, and the upright piano that is to be moved. */
import { bend, facets, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, slab } from './scenery.ts';
import { drawPlant, drawRow } from './things.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const livingRoom: Place = {
  light: [330, 360],
  layers: [
    { blur: 5, paint: drawWall },
    { blur: 6, paint: drawPanes },
    { blur: 3, paint: drawShelf },
    { blur: 2.6, paint: drawPiano },
    { blur: 3.4, paint: drawSofa },
    { blur: 0, paint: drawSun },
  ],
};

function drawWall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1400, 200], { 0: '#b9b894', 0.4: '#8c9684', 0.75: '#5b6b6a', 1: '#3a4a54' }),
  );
  slab(brush, { x: 20, y: 40, width: 286, height: 520, round: 4 }, '#e8e2d0');
  slab(
    brush,
    { x: 36, y: 56, width: 254, height: 488 },
    wash(brush, [0, 56, 0, 544], { 0: '#a8d0ea', 0.6: '#dcebd6', 1: '#9fc08a' }),
  );
  fill(brush, shape([36, 544, 36, 420, 90, 380, 150, 410, 210, 370, 290, 400, 290, 544]), '#6f9a62');
  slab(brush, { x: 158, y: 50, width: 10, height: 500 }, '#e8e2d0');
  slab(brush, { x: 30, y: 280, width: 266, height: 10 }, '#e8e2d0');
  for (const [x, lean] of [
    [-24, 30],
    [300, -26],
  ] as const) {
    fill(
      brush,
      facets([x, -200, x + 64, -200, x + 50 + lean * 0.4, 330, x + 60 + lean, 640, x - 20 + lean, 640]),
      veiled('#d8b48a', 0.86),
    );
    for (const fold of [12, 34])
      stroke(brush, bend([x + fold, -200, x + fold + 4, 300, x + fold + lean * 0.6, 630]), {
        paint: veiled('#6a4a30', 0.24),
        width: 8,
      });
  }
  slab(
    brush,
    { x: -200, y: 640, width: 2000, height: 900 },
    wash(brush, [0, 0, 1300, 0], { 0: '#9c7a56', 0.5: '#5f4d40', 1: '#2a2a2e' }),
  );
  slab(brush, { x: -200, y: 626, width: 2000, height: 16 }, veiled('#f2ead8', 0.5));
}

/** Light lies on the wall in the shape of the window. */
function drawPanes(brush: Brush): void {
  for (const [x, y] of [
    [372, 300],
    [470, 324],
    [372, 432],
    [470, 456],
  ] as const) {
    fill(brush, facets([x, y, x + 84, y + 20, x + 84, y + 130, x, y + 110]), veiled('#fff0c0', 0.24));
  }
}

function drawShelf(brush: Brush): void {
  for (const y of [196, 330]) {
    drawRow(brush, [1120, y], {
      width: 380,
      order: y,
      colours: ['#7a3f34', '#c2a468', '#44605a', '#d8ccb8', '#4a5a78', '#8a6a4a'],
    });
    board(brush, { x: 1100, y, width: 440, height: 16, round: 2 }, '#7a5a3c');
  }
  for (const [x, y, w, h, tone] of [
    [404, 130, 118, 150, '#c87a4a'],
    [560, 96, 96, 118, '#4a7a8a'],
  ] as const) {
    slab(brush, { x: x + 6, y: y + 8, width: w, height: h }, veiled('#1a1a14', 0.3));
    slab(brush, { x, y, width: w, height: h }, '#efe6d2');
    slab(brush, { x: x + 12, y: y + 12, width: w - 24, height: h - 24 }, tinted(tone, '#f2e6cc', 0.3));
    fill(
      brush,
      shape([
        x + 14,
        y + h - 14,
        x + w * 0.4,
        y + h * 0.5,
        x + w * 0.7,
        y + h * 0.7,
        x + w - 14,
        y + h * 0.44,
        x + w - 14,
        y + h - 14,
      ]),
      tinted(tone, '#241a14', 0.3),
    );
  }
}

function drawPiano(brush: Brush): void {
  const wood = '#4a2a1e';
  slab(
    brush,
    { x: 730, y: 300, width: 340, height: 380, round: 8 },
    wash(brush, [730, 0, 1070, 0], { 0: tinted(wood, '#ffd9a0', 0.3), 0.5: wood, 1: '#1d1216' }),
  );
  slab(brush, { x: 718, y: 288, width: 364, height: 20, round: 5 }, tinted(wood, '#ffd9a0', 0.24));
  slab(brush, { x: 752, y: 330, width: 296, height: 120, round: 4 }, veiled('#0a0508', 0.24));
  slab(brush, { x: 712, y: 476, width: 376, height: 26, round: 4 }, tinted(wood, '#ffd9a0', 0.12));
  slab(brush, { x: 728, y: 462, width: 344, height: 18, round: 2 }, '#f4ecda');
  for (let key = 0; key < 22; key += 1) {
    slab(brush, { x: 734 + key * 15.4, y: 462, width: 1.6, height: 18 }, '#a89a88');
    if (![2, 6].includes(key % 7))
      slab(brush, { x: 744 + key * 15.4, y: 460, width: 8, height: 11 }, '#1a1416');
  }
  slab(brush, { x: 836, y: 370, width: 128, height: 90, round: 2 }, '#f0e8d4');
  for (const line of [0, 1, 2, 3, 4])
    slab(brush, { x: 846, y: 386 + line * 13, width: 108, height: 2 }, veiled('#3a3430', 0.5));
  drawPlant(brush, [1018, 290], { size: 0.4, green: '#5c8f58' });
}

function drawSofa(brush: Brush): void {
  const cloth = '#3f6a72';
  slab(
    brush,
    { x: -120, y: 606, width: 470, height: 300, round: 60 },
    wash(brush, [-120, 600, 350, 800], { 0: tinted(cloth, '#ffe0b0', 0.3), 0.5: cloth, 1: '#16282e' }),
  );
  slab(
    brush,
    { x: -140, y: 720, width: 500, height: 300, round: 40 },
    wash(brush, [-120, 720, 350, 900], { 0: tinted(cloth, '#ffe0b0', 0.16), 1: '#13242a' }),
  );
  fill(brush, shape([60, 640, 150, 622, 176, 700, 160, 752, 76, 756, 54, 700]), '#c98a3a');
  stroke(brush, bend([76, 660, 112, 690, 156, 728]), { paint: veiled('#5a3410', 0.3), width: 4 });
  board(brush, { x: 1130, y: 726, width: 420, height: 22, round: 4 }, '#6a4a34');
  drawPlant(brush, [1240, 728], { size: 0.8, green: '#5c8f58' });
}

function drawSun(brush: Brush): void {
  haze(brush, [170, 300], { radius: 460, colour: '#fff0c4', alpha: 0.34 });
}
