/** A street of small houses in the rain, late in the day: a van at the kerb, a lamp, wet stones that shine. */
import { bend, facets, fill, haze, stroke, wash } from '../people/brush.ts';
import { cover, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { grain } from '../glide.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const street: Place = {
  light: [420, 340],
  layers: [
    { blur: 6, paint: drawSky },
    { blur: 4, paint: drawHouses },
    { blur: 3, paint: drawVan },
    { blur: 1.4, paint: drawRain },
    { blur: 0, paint: drawLamp },
  ],
};

function drawSky(brush: Brush): void {
  cover(brush, wash(brush, [0, -40, 0, 520], { 0: '#5a6a7e', 0.6: '#8a98a4', 1: '#c9b8a4' }));
  for (let cloud = 0; cloud < 12; cloud += 1)
    fill(
      brush,
      (pen) => pen.ellipse(cloud * 150 - 60, 60 + grain(cloud) * 60, 150, 46, 0, 0, Math.PI * 2),
      veiled('#46566a', 0.3),
    );
}

const FRONTS = ['#a8695a', '#8a9a8c', '#c2a878', '#6f8aa0', '#b58a8a', '#7f8a6a'] as const;

function drawHouses(brush: Brush): void {
  for (const [index, colour] of FRONTS.entries()) {
    const x = -120 + index * 270;
    const top = 150 + grain(index * 4) * 46;
    const paint = wash(brush, [x, 0, x + 262, 0], {
      0: tinted(colour, '#ffe0b8', 0.12),
      1: tinted(colour, '#141c2a', 0.3 + index * 0.06),
    });
    slab(brush, { x, y: top, width: 262, height: 500 }, paint);
    fill(brush, facets([x - 14, top, x + 131, top - 92, x + 276, top]), tinted(colour, '#1e2230', 0.66));
    for (const [wx, wy] of [
      [34, 50],
      [160, 50],
      [160, 236],
    ] as const) {
      const isLit = grain(index * 11 + wx + wy) > -0.1;
      slab(brush, { x: x + wx - 6, y: top + wy - 6, width: 76, height: 102, round: 3 }, '#e6e0d2');
      slab(brush, { x: x + wx, y: top + wy, width: 64, height: 90 }, isLit ? '#ffcf80' : '#3f5266');
      slab(brush, { x: x + wx + 29, y: top + wy, width: 5, height: 90 }, '#e6e0d2');
      if (isLit) haze(brush, [x + wx + 32, top + wy + 45], { radius: 84, colour: '#ffc468', alpha: 0.3 });
    }
    slab(
      brush,
      { x: x + 30, y: top + 236, width: 76, height: 220, round: 4 },
      tinted(FRONTS[(index + 3) % 6] ?? colour, '#141c2a', 0.4),
    );
    fill(brush, (pen) => pen.arc(x + 94, top + 350, 5, 0, Math.PI * 2), '#e0c060');
  }
  slab(
    brush,
    { x: -200, y: 610, width: 2000, height: 900 },
    wash(brush, [0, 610, 0, 900], { 0: '#5f6670', 0.3: '#3c4450', 1: '#161c28' }),
  );
  slab(brush, { x: -200, y: 604, width: 2000, height: 16 }, '#8a8c8a');
}

function drawVan(brush: Brush): void {
  slab(
    brush,
    { x: 800, y: 440, width: 330, height: 210, round: 20 },
    wash(brush, [0, 440, 0, 650], { 0: '#f0ece2', 1: '#8a9098' }),
  );
  fill(brush, facets([1120, 470, 1190, 490, 1236, 560, 1240, 650, 1110, 650]), '#c2c6c8');
  fill(brush, facets([1132, 492, 1180, 500, 1214, 556, 1132, 556]), '#34465a');
  slab(brush, { x: 800, y: 540, width: 320, height: 34 }, '#d8703a');
  for (const wheel of [876, 1156]) {
    fill(brush, (pen) => pen.arc(wheel, 652, 42, 0, Math.PI * 2), '#10141c');
    fill(brush, (pen) => pen.arc(wheel, 652, 18, 0, Math.PI * 2), '#8a9098');
  }
  fill(brush, (pen) => pen.ellipse(1010, 700, 250, 16, 0, 0, Math.PI * 2), veiled('#0a0e16', 0.5));
  drawBystander(brush, [150, 690], {
    stands: true,
    size: 0.8,
    skin: '#a36d45',
    hair: '#1f1a1c',
    cloth: '#34506b',
    turn: 0.6,
  });
  fill(brush, (pen) => pen.ellipse(124, 440, 132, 78, 0, Math.PI, Math.PI * 2), '#b03a4a');
  stroke(brush, bend([96, 366, 92, 420, 84, 640]), { paint: '#20242c', width: 5 });
}

/** Streaks in the air, and light of windows lying long on the wet stones. */
function drawRain(brush: Brush): void {
  for (const [x, wide, colour] of [
    [60, 90, '#ffcf80'],
    [330, 60, '#ffcf80'],
    [720, 110, '#ffcf80'],
    [980, 160, '#f0ece2'],
    [1300, 80, '#ffb860'],
  ] as const) {
    brush.save();
    brush.translate(x + wide / 2, 770);
    brush.scale(1, 2.1);
    haze(brush, [0, 0], { radius: wide * 0.62, colour, alpha: 0.3 });
    brush.restore();
  }
  for (let drop = 0; drop < 170; drop += 1) {
    const [x, y] = [760 + grain(drop) * 960, 420 + grain(drop + 300) * 480];
    const long = 26 + Math.abs(grain(drop + 700)) * 40;
    stroke(brush, bend([x, y, x - long * 0.22, y + long]), { paint: veiled('#dfeaf4', 0.3), width: 2 });
  }
  for (let ring = 0; ring < 26; ring += 1)
    stroke(
      brush,
      (pen) =>
        pen.ellipse(760 + grain(ring + 40) * 900, 780 + grain(ring + 90) * 100, 16, 4, 0, 0, Math.PI * 2),
      { paint: veiled('#dfeaf4', 0.26), width: 2 },
    );
}

function drawLamp(brush: Brush): void {
  slab(brush, { x: 292, y: 110, width: 12, height: 560 }, '#1a2028');
  stroke(brush, bend([298, 120, 300, 66, 352, 60]), { paint: '#1a2028', width: 9 });
  fill(brush, facets([336, 62, 388, 62, 374, 96, 350, 96]), '#fff0c0');
  haze(brush, [362, 90], { radius: 200, colour: '#ffdc90', alpha: 0.75 });
  haze(brush, [362, 240], { radius: 460, colour: '#ffc470', alpha: 0.26 });
}
