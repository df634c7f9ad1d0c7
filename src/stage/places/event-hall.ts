/** A hall laid for a wedding: drapes, round tables, candles, a stage with coloured light. */
import { bend, facets, fill, haze, stroke, wash } from '../people/brush.ts';
import { cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush, Point } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const eventHall: Place = {
  light: [420, 330],
  layers: [
    { blur: 6, paint: drawStage },
    { blur: 4, paint: drawDrapes },
    { blur: 3.2, paint: drawTables },
    { blur: 0, paint: drawLights },
  ],
};

function drawStage(brush: Brush): void {
  cover(brush, wash(brush, [0, 0, 0, 660], { 0: '#1c1436', 0.5: '#3a2456', 1: '#241a38' }));
  slab(
    brush,
    { x: 640, y: 440, width: 900, height: 150 },
    wash(brush, [0, 440, 0, 590], { 0: '#5a3a34', 1: '#1e1420' }),
  );
  for (const [x, colour] of [
    [760, '#ff6ab0'],
    [930, '#6a9aff'],
    [1100, '#ffb45a'],
  ] as const) {
    fill(brush, facets([x - 8, -60, x + 8, -60, x + 120, 440, x - 120, 440]), veiled(colour, 0.2));
    haze(brush, [x, 440], { radius: 150, colour, alpha: 0.4 });
  }
  for (const x of [850, 960])
    drawBystander(brush, [x, 450], {
      size: 0.5,
      skin: '#a36d45',
      hair: '#1f1a1c',
      cloth: '#14101c',
      turn: -0.4,
    });
  slab(brush, { x: 1040, y: 360, width: 90, height: 80, round: 6 }, '#14101c');
  fill(brush, (pen) => pen.arc(1085, 400, 26, 0, Math.PI * 2), '#c9b8a0');
  slab(
    brush,
    { x: -200, y: 590, width: 2000, height: 900 },
    wash(brush, [0, 590, 0, 900], { 0: '#4a3448', 1: '#171224' }),
  );
}

function drawDrapes(brush: Brush): void {
  for (const [left, wide] of [
    [-80, 200],
    [600, 110],
    [1300, 380],
  ] as const) {
    for (let fold = 0; fold * 34 < wide; fold += 1) {
      const x = left + fold * 34;
      slab(
        brush,
        { x, y: -300, width: 36, height: 930 },
        wash(brush, [x, 0, x + 36, 0], { 0: '#c98a96', 0.45: '#8a4a62', 1: '#3c1e38' }),
      );
    }
    slab(brush, { x: left - 8, y: 360, width: wide + 16, height: 16, round: 6 }, '#e0b866');
  }
  // A bow of flowers over the way in.
  for (let bloom = 0; bloom < 26; bloom += 1) {
    const along = bloom / 25;
    const [x, y] = [130 + 460 * along, 92 - Math.sin(along * Math.PI) * 74];
    fill(
      brush,
      (pen) => pen.arc(x, y, 18 + (bloom % 3) * 5, 0, Math.PI * 2),
      ['#f4e2dc', '#e8a0a8', '#f4ecd0', '#6a8a5a'][bloom % 4] ?? '#f4e2dc',
    );
  }
}

function table(brush: Brush, [x, y]: Point, wide: number): void {
  fill(
    brush,
    facets([x - wide, y, x + wide, y, x + wide * 1.1, y + 200, x - wide * 1.1, y + 200]),
    wash(brush, [x - wide, 0, x + wide, 0], { 0: '#efe0d4', 0.4: '#b9a0a4', 1: '#5a4660' }),
  );
  fill(brush, (pen) => pen.ellipse(x, y, wide, 18, 0, 0, Math.PI * 2), '#f8efe4');
  for (const side of [-0.6, 0.6])
    fill(brush, (pen) => pen.ellipse(x + side * wide, y, 34, 8, 0, 0, Math.PI * 2), '#e0d0c4');
  drum(brush, { x: x - 16, y: y - 66, width: 32, height: 68, round: 8 }, '#c9d8d4');
  for (const petal of [-22, 0, 22])
    fill(
      brush,
      (pen) => pen.arc(x + petal, y - 80 - (petal === 0 ? 18 : 0), 23, 0, Math.PI * 2),
      petal === 0 ? '#f4dcd8' : '#e08a9a',
    );
  for (const candle of [-0.32, 0.34]) {
    slab(brush, { x: x + candle * wide - 4, y: y - 40, width: 8, height: 42, round: 2 }, '#fdf6e6');
    haze(brush, [x + candle * wide, y - 50], { radius: 74, colour: '#ffc468', alpha: 0.75 });
    fill(brush, (pen) => pen.ellipse(x + candle * wide, y - 50, 4, 9, 0, 0, Math.PI * 2), '#fff4d0');
  }
}

function drawTables(brush: Brush): void {
  drawBystander(brush, [60, 690], {
    size: 0.8,
    skin: '#e0b08e',
    hair: '#4d2f21',
    cloth: '#4a6a5a',
    turn: 0.6,
    long: true,
  });
  drawBystander(brush, [262, 690], {
    size: 0.82,
    skin: '#71452c',
    hair: '#120e10',
    cloth: '#22304a',
    turn: -0.6,
    glass: '#f0dc9a',
  });
  table(brush, [160, 704], 168);
  drawBystander(brush, [840, 672], {
    size: 0.72,
    skin: '#c08d63',
    hair: '#d8d5d0',
    cloth: '#7a3a4a',
    turn: -0.7,
  });
  table(brush, [940, 690], 150);
  table(brush, [1330, 716], 180);
}

function drawLights(brush: Brush): void {
  for (const [from, to] of [
    [-60, 420],
    [420, 900],
    [900, 1400],
  ] as const) {
    stroke(brush, bend([from, -20, (from + to) / 2, 60, to, -20]), { paint: '#2a1c34', width: 2.4 });
    for (let bulb = 1; bulb < 9; bulb += 1) {
      const along = bulb / 9;
      const [x, y] = [from + (to - from) * along, -20 + 320 * along * (1 - along)];
      fill(brush, (pen) => pen.arc(x, y, 4.5, 0, Math.PI * 2), tinted('#fff0c8', '#ffb45a', 0.2));
      haze(brush, [x, y], { radius: 40, colour: '#ffd48a', alpha: 0.5 });
    }
  }
  haze(brush, [480, 300], { radius: 420, colour: '#ffb0a0', alpha: 0.16 });
}
