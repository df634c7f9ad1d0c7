/** A living room on the evening of a birthday: balloons, garlands, forty guests, and a table where a cake should stand. */
import { bend, facets, fill, haze, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const birthdayParty: Place = {
  light: [420, 340],
  layers: [
    { blur: 6, paint: drawWall },
    { blur: 4, paint: drawGuests },
    { blur: 2.4, paint: drawTable },
    { blur: 1.6, paint: drawBalloons },
    { blur: 0, paint: drawLight },
  ],
};

const GAY = ['#e8a33a', '#d8505a', '#4aa3a8', '#8a5ab0', '#e8d05a', '#5a8ad0'] as const;
const gay = (index: number): string => GAY[index % GAY.length] ?? '#e8a33a';

function drawWall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1400, 260], { 0: '#7a4a5a', 0.4: '#553a58', 0.75: '#33294a', 1: '#1d1a34' }),
  );
  for (let stripe = 0; stripe < 26; stripe += 1)
    slab(brush, { x: -160 + stripe * 74, y: -300, width: 30, height: 960 }, veiled('#ffd9c0', 0.045));
  slab(brush, { x: 760, y: 70, width: 220, height: 300, round: 4 }, '#2a2038');
  slab(
    brush,
    { x: 774, y: 84, width: 192, height: 272 },
    wash(brush, [0, 84, 0, 356], { 0: '#0e1a3a', 1: '#3a3a6a' }),
  );
  for (let star = 0; star < 16; star += 1)
    slab(
      brush,
      { x: 870 + grain(star) * 90, y: 200 + grain(star + 40) * 110, width: 4, height: 4 },
      '#ffe6b0',
    );
  slab(brush, { x: -200, y: 640, width: 2000, height: 900 }, '#1c1626');
}

// prettier-ignore
const GUESTS: readonly (readonly [x: number, y: number, size: number, skin: string, hair: string, cloth: string, turn: number])[] = [
  [40, 640, 0.86, '#c08d63', '#241a18', '#34597a', 0.6], [150, 628, 0.8, '#8c5836', '#b9b8b8', '#5a4a3a', -0.6],
  [252, 646, 0.84, '#d9a67f', '#6a4730', '#9a4a5a', -0.9], [330, 626, 0.74, '#71452c', '#120e10', '#d0a040', 0.5],
  [700, 630, 0.78, '#b27a4e', '#2b1d18', '#4a7a5a', 0.8], [800, 648, 0.86, '#ecc4a8', '#d8d5d0', '#7a6a9a', -0.5],
  [906, 634, 0.8, '#a36d45', '#1f1a1c', '#c05a4a', -0.7], [1010, 650, 0.88, '#553322', '#120e10', '#3a6a8a', -0.8],
  [1130, 636, 0.8, '#e0b08e', '#b2602c', '#5a8a6a', -0.6], [1250, 648, 0.86, '#c08d63', '#4d2f21', '#a0506a', -0.9],
];

function drawGuests(brush: Brush): void {
  for (const [index, [x, y, size, skin, hair, cloth, turn]] of GUESTS.entries()) {
    const glass = index % 3 === 0 ? { glass: '#e8c86a' } : {};
    drawBystander(brush, [x, y], { size, skin, hair, cloth, turn, long: index % 4 === 2, ...glass });
  }
}

/** Plates, candles laid ready, and in the middle of the cloth nothing. */
function drawTable(brush: Brush): void {
  board(brush, { x: -200, y: 690, width: 2000, height: 22 }, '#efe4d8');
  slab(
    brush,
    { x: -200, y: 712, width: 2000, height: 700 },
    wash(brush, [0, 0, 1300, 0], { 0: '#c9b4b0', 0.4: '#8a7488', 1: '#33294a' }),
  );
  for (let fold = 0; fold < 14; fold += 1)
    stroke(brush, bend([-60 + fold * 120, 716, -70 + fold * 120, 800, -50 + fold * 120, 900]), {
      paint: veiled('#2a1a34', 0.2),
      width: 10,
    });
  for (let pile = 0; pile < 5; pile += 1)
    slab(
      brush,
      { x: 40 - pile, y: 680 - pile * 7, width: 130 + pile * 2, height: 7, round: 3 },
      pile % 2 ? '#f4ece0' : '#d8c8c0',
    );
  fill(brush, (pen) => pen.ellipse(262, 690, 92, 13, 0, 0, Math.PI * 2), '#e6d8c8');
  fill(brush, (pen) => pen.ellipse(262, 687, 70, 9, 0, 0, Math.PI * 2), '#cdb9aa');
  for (let cup = 0; cup < 6; cup += 1)
    drum(brush, { x: 770 + cup * 66, y: 640, width: 36, height: 52, round: 5 }, gay(cup + 1));
}

function drawBalloons(brush: Brush): void {
  const bunch: readonly Point[] = [
    [84, 210],
    [168, 150],
    [236, 236],
    [20, 120],
    [724, 160],
    [1044, 190],
    [1120, 120],
    [1190, 214],
    [1330, 150],
  ];
  for (const [index, [x, y]] of bunch.entries()) {
    const colour = gay(index);
    stroke(brush, bend([x, y + 62, x + 10, y + 150, x - 8 + grain(index) * 30, y + 260]), {
      paint: veiled('#f4ecda', 0.4),
      width: 2.4,
    });
    fill(
      brush,
      (pen) => pen.ellipse(x, y, 48, 60, 0, 0, Math.PI * 2),
      wash(brush, [x - 46, y - 40, x + 46, y + 40], {
        0: tinted(colour, '#fff2d8', 0.4),
        0.5: colour,
        1: tinted(colour, '#1a0a24', 0.5),
      }),
    );
    fill(brush, (pen) => pen.ellipse(x - 16, y - 24, 9, 15, 0.5, 0, Math.PI * 2), veiled('#ffffff', 0.5));
  }
}

function drawLight(brush: Brush): void {
  for (const [from, to, sag] of [
    [-80, 560, 70],
    [480, 1080, 62],
    [1000, 1700, 74],
  ] as const) {
    stroke(brush, bend([from, 14, (from + to) / 2, 14 + sag, to, 14]), { paint: '#2a1a2c', width: 3 });
    for (let flag = 1; flag < 10; flag += 1) {
      const along = flag / 10;
      const [x, y] = [from + (to - from) * along, 14 + sag * 4 * along * (1 - along) * 0.96];
      fill(
        brush,
        facets([x - 19, y, x + 19, y, x, y + 40]),
        tinted(gay(flag), '#1a0a24', x > 900 ? 0.4 : 0.1),
      );
    }
  }
  haze(brush, [512, 200], { radius: 420, colour: '#ffc88a', alpha: 0.26 });
  haze(brush, [240, 600], { radius: 380, colour: '#ffb070', alpha: 0.18 });
}
