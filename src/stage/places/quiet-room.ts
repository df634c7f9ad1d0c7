/** A quiet room with evening light on the wall, for places nobody has drawn yet. */
import { facets, fill, haze, wash } from '../people/brush.ts';
import { board, cover, slab } from './scenery.ts';
import { drawPendant, drawPlant, drawRow } from './things.ts';
import { veiled } from '../people/colour.ts';
import type { Brush } from '../people/brush.ts';
import type { Place } from './scenery.ts';

export const quietRoom: Place = {
  light: [380, 340],
  layers: [
    { blur: 5, paint: drawWall },
    { blur: 2.8, paint: drawThings },
    { blur: 0, paint: (brush) => drawPendant(brush, [160, 110], '#5a6b78') },
  ],
};

function drawWall(brush: Brush): void {
  cover(
    brush,
    wash(brush, [0, 0, 1300, 300], { 0: '#6d5a4c', 0.35: '#45505c', 0.65: '#26374c', 1: '#131f32' }),
  );
  // Low sun through a window we do not see.
  for (const pane of [0, 1]) {
    const x = 560 + pane * 170;
    fill(brush, facets([x, 150, x + 140, 110, x + 140, 420, x, 470]), veiled('#f4b06a', 0.4));
  }
  haze(brush, [710, 290], { radius: 330, colour: '#f4b06a', alpha: 0.3 });
  slab(
    brush,
    { x: -200, y: 690, width: 2000, height: 900 },
    wash(brush, [0, 0, 1200, 0], { 0: '#4a3c36', 1: '#121a28' }),
  );
  slab(brush, { x: -200, y: 678, width: 2000, height: 14 }, veiled('#ffdca4', 0.14));
}

function drawThings(brush: Brush): void {
  drawRow(brush, [30, 420], {
    width: 270,
    order: 21,
    colours: ['#8c4a3a', '#c9a06a', '#4f6a7c', '#d8ccb8', '#5d7a64'],
  });
  board(brush, { x: 6, y: 420, width: 320, height: 18, round: 3 }, '#6d4c34');
  drawPlant(brush, [930, 716], { size: 1.15, green: '#4a7f60' });
}
