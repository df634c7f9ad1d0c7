/** What is worn on the chest, drawn inside the outline of the torso. */
import { bend, facets, fill, leaf, moved, shape, stroke, wash } from './brush.ts';
import { patternOf, weave } from './cloth.ts';
import { tinted, veiled } from './colour.ts';
import { drawBlouse, drawCardigan, drawDress, drawSuit } from './tailored.ts';
import { drawCollar, drawNeckline, hemOf } from './neckline.ts';
import { drawHoodie, drawJacket, drawKnit, drawPolo, drawTunic, drawTurtleneck } from './casual.ts';
import type { Brush, Trail } from './brush.ts';
import type { Frame } from './frame.ts';
import type { Cut } from './look.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

const CUTS: Readonly<Record<Cut, (brush: Brush, pose: Pose, frame: Frame) => void>> = {
  open_shirt: drawOpenShirt,
  work_vest: drawVest,
  sweater: drawKnit,
  suit: drawSuit,
  cardigan: drawCardigan,
  blouse: drawBlouse,
  dress: drawDress,
  polo: drawPolo,
  hoodie: drawHoodie,
  jacket: drawJacket,
  turtleneck: drawTurtleneck,
  tunic: drawTunic,
};

export const drawClothes = (brush: Brush, pose: Pose, frame: Frame): void =>
  CUTS[pose.look.clothes.cut](brush, pose, frame);

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
    const pattern = patternOf(brush, clothes);
    if (pattern) fill(brush, shape(edge), pattern);
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
