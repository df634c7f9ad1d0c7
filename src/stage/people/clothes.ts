/** What is worn on the chest, drawn inside the outline of the torso. */
import { bend, facets, fill, leaf, moved, shape, stroke, wash } from './brush.ts';
import { weave } from './cloth.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Trail } from './brush.ts';
import type { Frame } from './body.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

export function drawClothes(brush: Brush, pose: Pose, frame: Frame): void {
  switch (pose.look.clothes.cut) {
    case 'open_shirt':
      drawOpenShirt(brush, pose, frame);
      return;
    case 'vest':
      drawVest(brush, pose, frame);
      return;
    case 'knit':
      drawKnit(brush, pose, frame);
      return;
  }
}

/** An open shirt over a round-necked one. */
function drawOpenShirt(brush: Brush, pose: Pose, { collar, neck, half }: Frame): void {
  const { clothes } = pose.look;
  const hem = hemOf(collar, neck);
  const { under } = clothes;
  // The head throws its shadow on the breast.
  const linen = { 0: tinted(under, INK, 0.42), 0.28: under, 0.6: under, 1: tinted(under, INK, 0.36) };
  fill(
    brush,
    facets([...hem, 62, collar + 110, 46, 880, -40, 880, -58, collar + 110]),
    wash(brush, [0, collar, 10, 830], linen),
  );
  const fold = veiled(INK, 0.13);
  fill(brush, leaf([-34, collar + 90, -4, collar + 170, -22, 820], 7), fold);
  fill(brush, leaf([30, collar + 100, 14, collar + 190, 34, 800], 6), fold);
  drawNeckline(brush, pose, { collar, neck, paint: tinted(clothes.under, INK, 0.22) });
  for (const side of [-1, 1]) {
    // prettier-ignore
    const edge: Trail = [
      side * (neck + 6), collar - 22, side * 62, collar + 66, side * 60, collar + 200, side * 50, 880,
      side * 84, 880, side * 92, collar + 180, side * 96, collar + 40,
    ];
    fill(brush, facets(moved(edge, (x, y) => [x - side * 9, y + 4])), veiled(INK, 0.3));
    fill(brush, shape(edge), weave(brush, tinted(clothes.colour, '#ffe0b0', 0.08), half));
    stroke(brush, bend([side * 80, collar + 84, side * 78, collar + 200, side * 68, 860]), {
      paint: veiled(INK, 0.25),
      width: 2,
    });
    drawCollar(brush, { side, collar, neck, colour: clothes.colour });
  }
  for (const button of [0, 1, 2]) {
    fill(
      brush,
      (pen) => pen.arc(67 - button * 3, collar + 130 + button * 84, 5, 0, Math.PI * 2),
      tinted(clothes.colour, '#fff4e0', 0.65),
    );
  }
}

function drawCollar(
  brush: Brush,
  { side, collar, neck, colour }: { side: number; collar: number; neck: number; colour: string },
): void {
  // prettier-ignore
  const flap: Trail = [
    side * (neck - 2), collar - 34, side * (neck + 26), collar - 14, side * (neck + 62), collar + 26,
    side * (neck + 26), collar + 80, side * (neck - 8), collar + 46, side * (neck - 16), collar + 4,
  ];
  fill(brush, facets(moved(flap, (x, y) => [x + 3, y + 9])), veiled(INK, 0.34));
  fill(brush, facets(flap), tinted(colour, '#ffe0b0', side < 0 ? 0.2 : 0.07));
  stroke(brush, bend([side * (neck + 54), collar + 28, side * (neck + 24), collar + 70]), {
    paint: veiled(INK, 0.2),
    width: 2,
  });
}

/** The edge of a round neck, from our left to our right. */
const hemOf = (collar: number, neck: number): Trail =>
  moved([-1, -8, -0.84, 24, 0, 50, 0.84, 24, 1, -8], (x, y) => [x * neck, collar + y]);

/** Collar bones above a round neck, and its hem. */
function drawNeckline(brush: Brush, pose: Pose, at: { collar: number; neck: number; paint: string }): void {
  const { collar, neck, paint } = at;
  const bone = veiled(pose.tones.deep, 0.5);
  fill(brush, leaf([-30, collar + 18, 0, collar + 6, -8, collar + 34], 3), bone);
  fill(brush, leaf([34, collar + 18, 6, collar + 8, 10, collar + 34], 3), bone);
  stroke(brush, bend(hemOf(collar, neck)), { paint, width: 9 });
}

/** A work vest with pockets over a shirt buttoned to the second button. */
function drawVest(brush: Brush, pose: Pose, frame: Frame): void {
  const { clothes } = pose.look;
  const { collar, neck, shoulder, half } = frame;
  stroke(brush, bend([2, collar + 62, 0, 880]), { paint: veiled(INK, 0.35), width: 3 });
  for (const button of [0, 1, 2]) {
    fill(brush, (pen) => pen.arc(9, collar + 96 + button * 74, 4.6, 0, Math.PI * 2), '#e8dcc8');
  }
  for (const side of [-1, 1]) {
    // prettier-ignore
    const panel: Trail = [
      side * (neck + 34), collar - 4, side * half * 0.7, shoulder - 21,
      side * half * 0.66, shoulder + 60, side * half * 0.76, shoulder + 150, side * half * 0.84, 900,
      side * 34, 900, side * 40, shoulder + 130, side * 60, shoulder + 30,
    ];
    fill(brush, facets(moved(panel, (x, y) => [x - side * 6, y + 5])), veiled(INK, 0.35));
    fill(brush, facets(panel), weave(brush, clothes.colour, half));
    stroke(brush, bend([side * 66, shoulder + 34, side * 47, shoulder + 134, side * 42, 880]), {
      paint: veiled('#e0a24a', 0.5),
      width: 2.4,
    });
    drawCollar(brush, { side, collar, neck, colour: clothes.under });
    drawPocket(brush, { x: side * half * 0.45, y: shoulder + 112, hasPen: side > 0 });
  }
}

function drawPocket(brush: Brush, { x, y, hasPen }: { x: number; y: number; hasPen: boolean }): void {
  if (hasPen) {
    fill(brush, (pen) => pen.roundRect(x - 22, y - 22, 8, 40, 3), '#c9d2da');
    fill(brush, (pen) => pen.roundRect(x - 22, y - 22, 8, 12, 3), '#d8923c');
  }
  fill(brush, (pen) => pen.roundRect(x - 38, y + 3, 76, 84, 6), veiled(INK, 0.32));
  fill(brush, (pen) => pen.roundRect(x - 38, y, 76, 82, 6), veiled('#ffe0b0', 0.05));
  fill(brush, (pen) => pen.roundRect(x - 40, y - 4, 80, 26, 5), veiled('#ffe0b0', 0.09));
  fill(brush, (pen) => pen.arc(x, y + 13, 3.4, 0, Math.PI * 2), veiled('#e8dcc8', 0.7));
}

function drawKnit(brush: Brush, pose: Pose, { collar, neck }: Frame): void {
  const { clothes } = pose.look;
  drawNeckline(brush, pose, { collar, neck, paint: tinted(clothes.colour, INK, 0.24) });
  for (const row of [0, 1, 2]) {
    stroke(brush, bend([-150, 640 + row * 60, -20, 668 + row * 62, 130, 646 + row * 60]), {
      paint: veiled(INK, 0.12),
      width: 5,
    });
  }
}
