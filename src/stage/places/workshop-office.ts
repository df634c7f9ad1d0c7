/** The back office of a workshop: tools on the wall, bills on the cork, the hall dark behind glass. */
import { bend, facets, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab, wallAround } from './scenery.ts';
import { drawDeskLamp, drawSheet } from './things.ts';
import { drawTools } from './tools.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const workshopOffice: Place = {
  light: [380, 380],
  layers: [
    { blur: 6, paint: drawHall },
    { blur: 3.6, paint: drawWall },
    { blur: 2.4, paint: drawPegboard },
    { blur: 3, paint: drawFurniture },
    { blur: 0, paint: drawLight },
  ],
};

const WINDOW = { x: 560, y: 96, width: 390, height: 380 } as const;

/** A car on the lift and a lamp left on, far off. */
function drawHall(brush: Brush): void {
  cover(brush, '#0e1a26');
  const { x, y, width, height } = WINDOW;
  slab(brush, WINDOW, wash(brush, [0, y, 0, y + height], { 0: '#16303c', 0.6: '#234a52', 1: '#122630' }));
  for (const beam of [0, 1, 2])
    slab(brush, { x: x - 10, y: y + 30 + beam * 22, width: width + 20, height: 5 }, veiled('#0a141c', 0.6));
  for (const lamp of [0, 1, 2]) {
    const at = x + 70 + lamp * 130;
    slab(
      brush,
      { x: at - 34, y: y + 66, width: 68, height: 8, round: 4 },
      lamp === 1 ? '#d8f0e4' : '#6b9a98',
    );
    haze(brush, [at, y + 80], {
      radius: lamp === 1 ? 130 : 80,
      colour: '#a8e0d2',
      alpha: lamp === 1 ? 0.6 : 0.3,
    });
  }
  drawCar(brush);
}

function drawCar(brush: Brush): void {
  const { x, y } = WINDOW;
  // prettier-ignore
  const car = [
    x + 96, y + 236, x + 128, y + 226, x + 164, y + 190, x + 258, y + 188, x + 300, y + 224,
    x + 352, y + 236, x + 358, y + 262, x + 92, y + 264,
  ];
  fill(brush, shape(car), '#0d1820');
  for (const post of [x + 120, x + 316])
    slab(brush, { x: post, y: y + 150, width: 20, height: 240 }, '#b5792f');
  slab(brush, { x: x + 84, y: y + 268, width: 286, height: 12 }, '#8a5c28');
  haze(brush, [x + 230, y + 300], { radius: 120, colour: '#ffb860', alpha: 0.5 });
}

function drawWall(brush: Brush): void {
  const paint = wash(brush, [0, 0, 1250, 260], {
    0: '#7a5a40',
    0.28: '#544a44',
    0.55: '#2a3840',
    1: '#141e2a',
  });
  wallAround(brush, WINDOW, paint);
  for (let plank = 0; plank < 14; plank++) {
    slab(brush, { x: -200, y: 566 + plank * 26, width: 2000, height: 2 }, veiled('#05080f', 0.16));
  }
  slab(brush, { x: -200, y: 552, width: 2000, height: 12 }, veiled('#1a1410', 0.6));
  drawFrame(brush);
  drawCork(brush);
}

function drawFrame(brush: Brush): void {
  const { x, y, width, height } = WINDOW;
  const steel = '#25323a';
  for (const bar of [x - 12, x + width / 3 - 5, x + (width * 2) / 3 - 5, x + width - 2]) {
    slab(
      brush,
      { x: bar, y: y - 12, width: 13, height: height + 24 },
      tinted(steel, '#ffcf90', bar < x + 140 ? 0.22 : 0.06),
    );
  }
  slab(brush, { x: x - 12, y: y - 14, width: width + 24, height: 15 }, steel);
  slab(brush, { x: x - 12, y: y + height * 0.5, width: width + 24, height: 9 }, steel);
  board(brush, { x: x - 30, y: y + height, width: width + 60, height: 20, round: 3 }, '#39444a');
  // Light slides over the glass.
  fill(
    brush,
    facets([x + 20, y + height, x + 130, y, x + 186, y, x + 76, y + height]),
    veiled('#cfeaf0', 0.07),
  );
}

function drawCork(brush: Brush): void {
  slab(brush, { x: 1004, y: 76, width: 372, height: 300, round: 6 }, '#2c221c');
  slab(
    brush,
    { x: 1018, y: 90, width: 344, height: 272, round: 3 },
    wash(brush, [1018, 90, 1362, 362], { 0: '#8a6844', 1: '#4f3c2c' }),
  );
  for (let dot = 0; dot < 160; dot++) {
    const at = { x: 1190 + grain(dot) * 166, y: 226 + grain(dot + 500) * 130, width: 4, height: 3 };
    slab(brush, at, veiled('#2a1a10', 0.35));
  }
  drawSheet(brush, [1078, 112], { width: 96, height: 132, turn: -0.05, pin: '#c8402f' });
  drawSheet(brush, [1186, 104], { width: 92, height: 124, turn: 0.04, pin: '#e0a23c' });
  drawSheet(brush, [1296, 122], { width: 100, height: 136, turn: -0.03, pin: '#5a9ab0' });
  drawSheet(brush, [1132, 234], { width: 92, height: 108, turn: 0.07, pin: '#c8402f' });
  drawSheet(brush, [1240, 244], { width: 88, height: 104, turn: -0.08, pin: '#7fae6a' });
}

function drawPegboard(brush: Brush): void {
  slab(brush, { x: 26, y: 96, width: 384, height: 360, round: 6 }, veiled('#05080f', 0.35));
  slab(
    brush,
    { x: 18, y: 86, width: 384, height: 360, round: 6 },
    wash(brush, [18, 86, 402, 446], { 0: '#c08a54', 0.5: '#8c6440', 1: '#574534' }),
  );
  for (let row = 0; row < 13; row++) {
    for (let column = 0; column < 14; column++) {
      fill(
        brush,
        (pen) => pen.arc(38 + column * 27, 104 + row * 27, 3, 0, Math.PI * 2),
        veiled('#2a1a10', 0.5),
      );
    }
  }
  drawTools(brush);
}

function drawFurniture(brush: Brush): void {
  drawCabinet(brush);
  slab(
    brush,
    { x: -200, y: 720, width: 1120, height: 30 },
    wash(brush, [0, 0, 900, 0], { 0: '#b07a48', 0.5: '#6c4a32', 1: '#2c2622' }),
  );
  slab(brush, { x: -200, y: 720, width: 1120, height: 5 }, veiled('#ffdca4', 0.4));
  slab(
    brush,
    { x: -200, y: 750, width: 1120, height: 700 },
    wash(brush, [0, 0, 900, 0], { 0: '#3e302a', 1: '#14181f' }),
  );
  drawPapers(brush);
  drum(brush, { x: 330, y: 650, width: 58, height: 72, round: 8 }, '#a24a34');
  stroke(brush, bend([388, 668, 412, 676, 404, 702, 386, 704]), { paint: '#7a3626', width: 8 });
}

function drawPapers(brush: Brush): void {
  for (const sheet of [0, 1, 2, 3, 4]) {
    slab(
      brush,
      { x: 36 + grain(sheet) * 10, y: 708 - sheet * 8, width: 170, height: 8, round: 1 },
      tinted('#e6dac4', '#7a6a5a', sheet % 2 ? 0.3 : 0),
    );
  }
  drum(brush, { x: 64, y: 640, width: 110, height: 36, round: 6 }, '#39434c');
}

/** Steel, three drawers, dim: words lie over it. */
function drawCabinet(brush: Brush): void {
  slab(
    brush,
    { x: 1090, y: 446, width: 300, height: 800, round: 8 },
    wash(brush, [1090, 0, 1390, 0], { 0: '#3a4a52', 0.3: '#2b3a42', 1: '#141d24' }),
  );
  for (const drawer of [0, 1, 2]) {
    const y = 466 + drawer * 140;
    slab(brush, { x: 1106, y, width: 268, height: 126, round: 5 }, veiled('#05080f', 0.24));
    slab(brush, { x: 1106, y, width: 268, height: 3 }, veiled('#d8e8ee', 0.2));
    slab(brush, { x: 1200, y: y + 44, width: 80, height: 14, round: 6 }, '#56666e');
    slab(brush, { x: 1212, y: y + 20, width: 56, height: 16, round: 2 }, veiled('#e8dcc4', 0.4));
  }
  drum(brush, { x: 1120, y: 392, width: 120, height: 56, round: 5 }, '#5c4634');
}

function drawLight(brush: Brush): void {
  drawDeskLamp(brush, [150, 718], '#6d7f5c');
  haze(brush, [740, 300], { radius: 380, colour: '#8fd0c6', alpha: 0.16 });
  haze(brush, [512, 430], { radius: 460, colour: '#ffcf90', alpha: 0.1 });
}
