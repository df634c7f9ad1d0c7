/** The reception of a clinic under even light: chairs, somebody who waits, a curtain, a bed behind it. */
import { bend, fill, haze, shape, stroke, wash } from '../people/brush.ts';
import { cover, drum, slab } from './scenery.ts';
import { drawBystander } from './bystanders.ts';
import { drawClock } from './things.ts';
import { tinted, veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const clinic: Place = {
  light: [440, 320],
  layers: [
    { blur: 5, paint: drawWall },
    { blur: 3.4, paint: drawCurtain },
    { blur: 3, paint: drawWaiting },
    { blur: 2.6, paint: drawDesk, desk: 'either' },
    { blur: 0, paint: drawLight },
  ],
};

function drawWall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1400, 160], { 0: '#dcefe8', 0.4: '#a9ccc4', 0.75: '#64878a', 1: '#35505c' }),
  );
  slab(brush, { x: -200, y: 470, width: 2000, height: 8 }, '#4fa898');
  slab(brush, { x: -200, y: 484, width: 2000, height: 4 }, '#4fa898');
  slab(
    brush,
    { x: -200, y: 640, width: 2000, height: 900 },
    wash(brush, [0, 0, 1300, 0], { 0: '#b9cfca', 1: '#2a3c46' }),
  );
  for (let tile = 0; tile < 16; tile += 1)
    slab(brush, { x: -120 + tile * 118, y: 640, width: 2.5, height: 300 }, veiled('#3a5a5a', 0.2));
  drawClock(brush, [604, 108], { radius: 40, hour: 10.67 });
  drawCross(brush);
  drawChart(brush);
}

function drawCross(brush: Brush): void {
  slab(brush, { x: 90, y: 92, width: 130, height: 130, round: 16 }, '#fbfffd');
  slab(brush, { x: 138, y: 112, width: 34, height: 90, round: 5 }, '#2fa08a');
  slab(brush, { x: 110, y: 140, width: 90, height: 34, round: 5 }, '#2fa08a');
  haze(brush, [155, 157], { radius: 170, colour: '#d0fff0', alpha: 0.4 });
}

/** For the eyes: rows that grow smaller. */
function drawChart(brush: Brush): void {
  slab(brush, { x: 716, y: 96, width: 150, height: 240, round: 4 }, '#fbfaf4');
  for (const row of [0, 1, 2, 3, 4, 5]) {
    const size = 34 - row * 5.4;
    for (let mark = 0; mark <= row; mark += 1) {
      const x = 791 + (mark - row / 2) * (size + 9) - size / 2;
      stroke(brush, bend([x, 116 + row * 36, x + size, 116 + row * 36]), {
        paint: '#27343a',
        width: size * 0.22,
      });
      stroke(brush, bend([x + size / 2, 116 + row * 36, x + size / 2, 116 + row * 36 + size * 0.8]), {
        paint: '#27343a',
        width: size * 0.22,
      });
    }
  }
}

function drawCurtain(brush: Brush): void {
  drawCooler(brush);
  slab(brush, { x: 900, y: 60, width: 700, height: 9 }, '#9fb0b4');
  slab(brush, { x: 1180, y: 470, width: 380, height: 120, round: 14 }, '#dfeaea');
  slab(brush, { x: 1190, y: 440, width: 110, height: 50, round: 18 }, '#f4faf8');
  slab(brush, { x: 1160, y: 400, width: 14, height: 250 }, '#9fb0b4');
  for (let fold = 0; fold < 8; fold += 1) {
    const x = 912 + fold * 32;
    slab(
      brush,
      { x, y: 66, width: 34, height: 560, round: 4 },
      wash(brush, [x, 0, x + 34, 0], { 0: '#8ac8bc', 0.5: '#5a9c98', 1: '#2c6468' }),
    );
  }
}

/** A row of chairs; one holds a wrist, one reads. */
function drawWaiting(brush: Brush): void {
  for (const chair of [0, 1, 2]) {
    const x = 24 + chair * 112;
    slab(brush, { x, y: 520, width: 94, height: 120, round: 16 }, tinted('#e08a4a', '#2a1a14', chair * 0.06));
    slab(brush, { x: x + 40, y: 640, width: 12, height: 90 }, '#8a9aa0');
  }
  drawBystander(brush, [70, 668], {
    size: 0.84,
    skin: '#b27a4e',
    hair: '#b9b8b8',
    cloth: '#5a6a8a',
    turn: 0.6,
  });
  drawBystander(brush, [292, 672], {
    size: 0.82,
    skin: '#ecc4a8',
    hair: '#b2602c',
    cloth: '#7a5a7a',
    turn: -0.5,
    long: true,
  });
  fill(brush, shape([250, 600, 292, 590, 334, 600, 330, 650, 292, 644, 254, 650]), '#fbf6ea');
}

/** Water for whoever waits. */
function drawCooler(brush: Brush): void {
  slab(brush, { x: 738, y: 520, width: 110, height: 260, round: 10 }, '#e6efee');
  slab(brush, { x: 762, y: 560, width: 62, height: 60, round: 6 }, '#9fb4b8');
  for (const tap of [776, 804])
    slab(brush, { x: tap, y: 572, width: 10, height: 18, round: 3 }, tap < 790 ? '#4a8ad0' : '#d8604a');
  drum(brush, { x: 752, y: 408, width: 82, height: 112, round: 22 }, '#7fc0d8');
  slab(brush, { x: 764, y: 426, width: 12, height: 76, round: 6 }, veiled('#ffffff', 0.5));
}

function drawDesk(brush: Brush): void {
  slab(
    brush,
    { x: -900, y: 724, width: 3400, height: 26 },
    wash(brush, [0, 0, 1300, 0], { 0: '#fbfffd', 0.5: '#a9bcbc', 1: '#4a5c64' }),
  );
  slab(
    brush,
    { x: -900, y: 750, width: 3400, height: 6000 },
    wash(brush, [0, 0, 1200, 0], { 0: '#7fb0a8', 0.5: '#3f6668', 1: '#182a34' }),
  );
  drum(brush, { x: 130, y: 664, width: 48, height: 62, round: 8 }, '#e8f2f0');
  slab(brush, { x: 146, y: 640, width: 16, height: 28, round: 4 }, '#2fa08a');
  for (const [index, colour] of ['#f2d24a', '#8ad0c0', '#f0a0a0'].entries())
    slab(brush, { x: 216 + index * 5, y: 712 - index * 9, width: 100, height: 10, round: 2 }, colour);
}

function drawLight(brush: Brush): void {
  for (const x of [60, 420, 780, 1140]) {
    slab(brush, { x, y: 10, width: 250, height: 13, round: 4 }, '#fbfffb');
    haze(brush, [x + 125, 30], { radius: 250, colour: '#eafff6', alpha: 0.34 });
  }
}
