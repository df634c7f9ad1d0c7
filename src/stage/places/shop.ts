/** A shop in the forenoon: shelves full of boxes, a till, somebody with a basket. */
import { facets, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { board, cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const shop: Place = {
  light: [420, 330],
  layers: [
    { blur: 5, paint: drawWall },
    { blur: 3.4, paint: drawShelves },
    { blur: 4, paint: drawShoppers },
    { blur: 2.6, paint: drawCounter, desk: 'either' },
    { blur: 0, paint: drawLight },
  ],
};

const BOXES = [
  '#d8703a',
  '#3f8a8a',
  '#e0b23c',
  '#c8483f',
  '#4a6fa8',
  '#6a9a4a',
  '#efe6d2',
  '#8a5a9a',
] as const;

function drawWall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1400, 240], { 0: '#e6d9bc', 0.45: '#b5a88e', 0.8: '#6a6a6a', 1: '#3a4454' }),
  );
  slab(
    brush,
    { x: -200, y: 652, width: 2000, height: 900 },
    wash(brush, [0, 0, 1300, 0], { 0: '#b8a488', 1: '#2c323c' }),
  );
  for (let tile = 0; tile < 14; tile += 1)
    slab(brush, { x: -140 + tile * 132, y: 652, width: 3, height: 300 }, veiled('#3a3024', 0.16));
  // The street door, and day outside.
  slab(brush, { x: 706, y: 130, width: 170, height: 522, round: 4 }, '#6a4a34');
  slab(
    brush,
    { x: 722, y: 148, width: 138, height: 490 },
    wash(brush, [0, 148, 0, 640], { 0: '#bfe0f0', 0.7: '#eef2e0', 1: '#c9c2b0' }),
  );
  fill(brush, facets([722, 148, 860, 148, 860, 184, 722, 184]), '#c8483f');
  for (const strip of [0, 2, 4])
    slab(brush, { x: 722 + strip * 27, y: 148, width: 27, height: 36 }, '#f4ecda');
}

function drawShelves(brush: Brush): void {
  for (const [left, wide] of [
    [-30, 360],
    [920, 420],
    [1370, 300],
  ] as const) {
    slab(brush, { x: left - 14, y: 90, width: wide + 28, height: 570, round: 4 }, veiled('#4a3420', 0.5));
    for (const row of [0, 1, 2, 3]) {
      const y = 214 + row * 132;
      let x = left;
      for (let box = 0; x < left + wide - 30; box += 1) {
        const seed = box * 7 + row * 41 + left;
        const [w, h] = [34 + Math.abs(grain(seed)) * 36, 56 + Math.abs(grain(seed + 3)) * 50];
        const colour = BOXES[Math.abs(Math.round(grain(seed + 5) * 24)) % BOXES.length] ?? '#d8703a';
        slab(
          brush,
          { x, y: y - h, width: w, height: h, round: 4 },
          wash(brush, [x, 0, x + w, 0], {
            0: tinted(colour, '#fff0d0', 0.2),
            1: tinted(colour, '#14100e', 0.3),
          }),
        );
        slab(
          brush,
          { x: x + 6, y: y - h * 0.66, width: w - 12, height: h * 0.28, round: 2 },
          veiled('#fff6e4', 0.5),
        );
        x += w + 5;
      }
      board(brush, { x: left - 10, y, width: wide + 20, height: 15, round: 2 }, '#a8845c');
      for (let tag = 0; tag * 96 < wide - 40; tag += 1)
        slab(brush, { x: left + 20 + tag * 96, y: y + 3, width: 34, height: 11, round: 2 }, '#f4e26a');
    }
  }
}

function drawShoppers(brush: Brush): void {
  drawBystander(brush, [782, 690], {
    stands: true,
    size: 0.94,
    skin: '#71452c',
    hair: '#120e10',
    cloth: '#4a7a6a',
    turn: 0.8,
  });
  stroke(brush, (pen) => pen.arc(868, 640, 40, Math.PI, Math.PI * 2), { paint: '#8a3a2a', width: 7 });
  fill(brush, facets([822, 640, 914, 640, 902, 706, 834, 706]), '#c8603a');
}

function drawCounter(brush: Brush): void {
  board(brush, { x: -900, y: 716, width: 3400, height: 28 }, '#b98a58');
  slab(
    brush,
    { x: -900, y: 744, width: 3400, height: 6000 },
    wash(brush, [0, 0, 1200, 0], { 0: '#5f8078', 0.5: '#35504f', 1: '#16242c' }),
  );
  slab(
    brush,
    { x: 30, y: 620, width: 190, height: 98, round: 10 },
    wash(brush, [30, 0, 220, 0], { 0: '#5a6470', 1: '#23282f' }),
  );
  fill(brush, facets([52, 620, 70, 552, 196, 552, 206, 620]), '#3a424c');
  slab(brush, { x: 82, y: 562, width: 104, height: 46, round: 4 }, '#9fe0c0');
  for (let key = 0; key < 15; key += 1)
    slab(
      brush,
      { x: 52 + (key % 5) * 32, y: 636 + Math.floor(key / 5) * 22, width: 24, height: 15, round: 3 },
      '#c9ced2',
    );
  fill(brush, shape([262, 718, 268, 688, 290, 674, 312, 688, 318, 718]), '#d8a83a');
  drum(brush, { x: 284, y: 664, width: 12, height: 14, round: 5 }, '#d8a83a');
}

function drawLight(brush: Brush): void {
  for (const x of [100, 460, 820, 1180]) {
    slab(brush, { x, y: 34, width: 220, height: 14, round: 6 }, '#fffbe8');
    haze(brush, [x + 110, 60], { radius: 240, colour: '#fff4d0', alpha: 0.36 });
  }
}
