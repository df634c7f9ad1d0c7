/** The lobby of a good hotel at dusk: keys in their pigeonholes, brass, green marble, a chandelier. */
import { bend, facets, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { drawPlant, drawTown } from './things.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

const BRASS = '#d8aa55';

export const hotelLobby: Place = {
  light: [430, 320],
  layers: [
    { blur: 7, paint: drawTownOutside },
    { blur: 4, paint: drawHall },
    { blur: 3, paint: drawKeys },
    { blur: 2.8, paint: drawDesk, desk: 'either' },
    { blur: 0, paint: drawChandelier },
  ],
};

const ARCH = { x: 40, y: 90, width: 250, height: 470 } as const;

function drawTownOutside(brush: Brush): void {
  cover(brush, '#12202a');
  drawTown(brush, ARCH);
}

function drawHall(brush: Brush): void {
  drawArch(brush);
  drawPillars(brush);
  drawGuest(brush);
}

function drawArch(brush: Brush): void {
  const wall = wash(brush, [0, 0, 1400, 200], {
    0: '#4f7560',
    0.4: '#335448',
    0.75: '#1f3836',
    1: '#13242a',
  });
  fill(
    brush,
    (pen) => {
      pen.rect(-200, -600, 2000, 2200);
      pen.moveTo(ARCH.x, 560);
      pen.lineTo(ARCH.x + ARCH.width, 560);
      pen.lineTo(ARCH.x + ARCH.width, 215);
      pen.arc(ARCH.x + 125, 215, 125, 0, Math.PI, true);
      pen.closePath();
    },
    wall,
  );
  stroke(
    brush,
    (pen) => {
      pen.moveTo(ARCH.x, 560);
      pen.lineTo(ARCH.x, 215);
      pen.arc(ARCH.x + 125, 215, 125, Math.PI, 0);
      pen.lineTo(ARCH.x + ARCH.width, 560);
    },
    { paint: BRASS, width: 11 },
  );
  for (const x of [160, 165]) slab(brush, { x, y: 90, width: 5, height: 470 }, veiled(BRASS, 0.7));
}

function drawPillars(brush: Brush): void {
  for (const x of [340, 690]) {
    slab(
      brush,
      { x, y: -300, width: 62, height: 960 },
      wash(brush, [x, 0, x + 62, 0], { 0: '#cdbfa2', 0.4: '#efe4cc', 1: '#7a6c58' }),
    );
    slab(brush, { x: x - 12, y: 30, width: 86, height: 26, round: 4 }, BRASS);
  }
  slab(
    brush,
    { x: -200, y: 640, width: 2000, height: 900 },
    wash(brush, [0, 640, 0, 900], { 0: '#3a4a44', 1: '#141d20' }),
  );
  fill(brush, facets([80, 640, 260, 640, 330, 900, -20, 900]), veiled('#ffd9a0', 0.08));
}

/** Somebody has just arrived, with a case. */
function drawGuest(brush: Brush): void {
  drawBystander(brush, [226, 690], {
    stands: true,
    size: 0.9,
    skin: '#d2a071',
    hair: '#8b8988',
    cloth: '#5a3a4a',
    turn: -0.7,
  });
  drum(brush, { x: 104, y: 600, width: 78, height: 106, round: 10 }, '#7a4a34');
  stroke(brush, bend([124, 600, 124, 556, 162, 556, 162, 600]), { paint: '#2a2420', width: 6 });
}

/** Every hole has its key, and some a letter. */
function drawKeys(brush: Brush): void {
  drawPlant(brush, [748, 700], { size: 1.2, green: '#3f7a52' });
  slab(
    brush,
    { x: 800, y: 96, width: 560, height: 380, round: 6 },
    wash(brush, [800, 0, 1360, 0], { 0: '#7a4e30', 0.4: '#4a2f22', 1: '#1f1616' }),
  );
  for (let row = 0; row < 4; row += 1) {
    for (let hole = 0; hole < 7; hole += 1) {
      const [x, y] = [818 + hole * 76, 114 + row * 90];
      slab(brush, { x, y, width: 66, height: 76, round: 3 }, veiled('#0c0808', 0.62));
      if ((hole * 3 + row) % 4 !== 0) {
        slab(brush, { x: x + 28, y: y + 12, width: 6, height: 26, round: 3 }, BRASS);
        fill(brush, (pen) => pen.arc(x + 31, y + 46, 10, 0, Math.PI * 2), tinted(BRASS, '#7a3a24', 0.4));
      }
      if ((hole + row * 2) % 5 === 0)
        fill(brush, facets([x + 8, y + 66, x + 50, y + 58, x + 54, y + 74, x + 10, y + 76]), '#e8dcc4');
    }
  }
}

function drawDesk(brush: Brush): void {
  slab(
    brush,
    { x: -900, y: 712, width: 3400, height: 30 },
    wash(brush, [0, 0, 1300, 0], { 0: '#e8dcc4', 0.5: '#8a8674', 1: '#3a423e' }),
  );
  slab(brush, { x: -900, y: 712, width: 3400, height: 5 }, veiled('#fff6e0', 0.5));
  slab(
    brush,
    { x: -900, y: 742, width: 3400, height: 6000 },
    wash(brush, [0, 0, 1200, 0], { 0: '#5a3a28', 1: '#171214' }),
  );
  slab(brush, { x: -900, y: 756, width: 3400, height: 7 }, veiled(BRASS, 0.6));
  fill(brush, shape([52, 712, 58, 682, 84, 662, 110, 682, 116, 712]), BRASS);
  fill(brush, (pen) => pen.arc(84, 660, 7, 0, Math.PI * 2), tinted(BRASS, '#fff2d0', 0.4));
  drum(brush, { x: 262, y: 616, width: 34, height: 98, round: 12 }, '#d8e4e4');
  for (const [x, y, colour] of [
    [262, 596, '#d8505a'],
    [290, 574, '#efe4e8'],
    [306, 606, '#e8a33a'],
    [244, 574, '#efe4e8'],
    [272, 558, '#d8505a'],
  ] as const) {
    fill(brush, (pen) => pen.arc(x + 8, y, 23, 0, Math.PI * 2), colour);
  }
}

function drawChandelier(brush: Brush): void {
  stroke(brush, bend([512, -300, 512, 14]), { paint: BRASS, width: 5 });
  for (const side of [-1, 1]) {
    for (const reach of [74, 150]) {
      const [x, y] = [512 + side * reach, 34 - reach * 0.1];
      stroke(brush, bend([512, 30, 512 + side * reach * 0.6, 66, x, y]), { paint: BRASS, width: 5 });
      fill(brush, (pen) => pen.ellipse(x, y - 16, 8, 15, 0, 0, Math.PI * 2), '#fff0c8');
      haze(brush, [x, y - 14], { radius: 96, colour: '#ffdf9a', alpha: 0.55 });
    }
  }
  haze(brush, [512, 120], { radius: 520, colour: '#ffd894', alpha: 0.26 });
}
