/** Neck, shoulders and chest, which rise when tense and sink when relieved. */
import { bend, fill, haze, leaf, pool, shape, stroke, wash, within } from './brush.ts';
import { COOL, SHADOW } from './tones.ts';
import { drawClothes } from './clothes.ts';
import { frameOf, torsoOutline } from './frame.ts';
import type { Frame } from './frame.ts';
import { fromHead } from './pose.ts';
import { veiled } from './colour.ts';
import { patternOf, sleeveColour, weave } from './cloth.ts';
import type { Brush, Point, Trace, Trail } from './brush.ts';
import type { Tones } from './tones.ts';
import type { Pose } from './pose.ts';

export function drawBody(brush: Brush, pose: Pose): void {
  const frame = frameOf(pose);
  drawNeck(brush, pose, frame);
  clothe(brush, pose, { trace: torsoOutline(frame), frame });
  drawClothes(brush, pose, frame);
  shadeBody(brush, frame);
  roundBody(brush, pose, frame);
  drawRim(brush, frame);
}

/** The window's light along the far shoulder. */
function drawRim(brush: Brush, { shoulder, half }: Frame): void {
  // prettier-ignore
  const edge = [
    half * 0.74, shoulder - 18, half * 0.945, shoulder + 15, half * 1.043, shoulder + 91,
    half * 1.093, shoulder + 190, half * 1.113, 860,
  ];
  stroke(brush, bend(edge), { paint: veiled(COOL, 0.26), width: 5 });
}

/** Covers a limb or the chest with cloth. */
export function clothe(brush: Brush, { look }: Pose, { trace, frame }: { trace: Trace; frame: Frame }): void {
  fill(brush, trace, weave(brush, sleeveColour(look.clothes), frame.half));
  const pattern = patternOf(brush, look.clothes);
  if (pattern) fill(brush, trace, pattern);
}

function drawNeck(brush: Brush, pose: Pose, { collar, neck }: Frame): void {
  const { tones, face, look } = pose;
  const [jawX, jawY] = fromHead(pose, [0, 92]);
  // prettier-ignore
  const outline: Trail = [
    jawX - neck * 1.02, jawY, -neck, (jawY + collar) / 2 + 8, -neck - 14, collar - 4,
    -neck - 26, collar + 36, 0, collar + 130, neck + 26, collar + 36, neck + 14, collar - 4,
    neck, (jawY + collar) / 2 + 8, jawX + neck * 1.02, jawY,
  ];
  const trace = shape(outline);
  fill(
    brush,
    trace,
    wash(brush, [-neck, 0, neck + 20, 0], { 0: tones.skin, 0.45: tones.shade, 1: tones.deep }),
  );
  within(brush, trace, () => {
    const [chinX, chinY] = fromHead(pose, [18, 128]);
    brush.fillStyle = pool(brush, [chinX, chinY], {
      radius: 120,
      stops: { 0: veiled(SHADOW, 0.62), 0.6: veiled(SHADOW, 0.4), 1: veiled(SHADOW, 0) },
    });
    brush.fillRect(-160, chinY - 120, 320, 260);
    if (look.body.weight > 0.5) drawChinFold(brush, tones, [chinX, chinY]);
    const cords = 0.16 + 0.55 * face.strain * (1 - 0.5 * look.body.weight);
    for (const side of [-1, 1]) {
      fill(
        brush,
        leaf([side * neck * 0.92, jawY + 24, side * neck * 0.62, collar - 20, side * 13, collar + 40], 5),
        veiled(tones.deep, cords * 0.8),
      );
      fill(
        brush,
        leaf([side * neck * 0.78, jawY + 30, side * neck * 0.46, collar - 20, side * 8, collar + 36], 3),
        veiled(tones.lit, cords * 0.3),
      );
    }
  });
}

/** Under the chin of a full face. */
function drawChinFold(brush: Brush, tones: Tones, [x, y]: Point): void {
  stroke(brush, bend([x - 78, y - 20, x - 18, y + 60, x + 52, y - 20]), {
    paint: veiled(tones.line, 0.4),
    width: 5,
  });
  haze(brush, [x - 26, y + 10], { radius: 46, colour: tones.lit, alpha: 0.3 });
}

/** Roundness of the breast and of a full body: a shadow under it, a light on it. */
function roundBody(brush: Brush, { look }: Pose, { shoulder, half }: Frame): void {
  const { bust, weight } = look.body;
  haze(brush, [0, shoulder + 250], { radius: 150, colour: '#ffe2b8', alpha: 0.06 * weight });
  for (const side of [-1, 1]) {
    // prettier-ignore
    const under = [
      side * half * 0.1, shoulder + 196, side * half * 0.36, shoulder + 222, side * half * 0.6, shoulder + 176,
    ];
    fill(brush, leaf(under, 11), veiled('#0a1020', 0.2 * bust));
    const light = { radius: 78, colour: '#ffe2b8', alpha: 0.08 * bust };
    haze(brush, [side * half * 0.36 - 14, shoulder + 130], light);
  }
}

/** Folds, the hollow of the armpit, the seam of the sleeve. */
function shadeBody(brush: Brush, { shoulder, half }: Frame): void {
  for (const side of [-1, 1]) {
    const arm = side * half * 0.72;
    fill(
      brush,
      leaf([arm - side * 2, shoulder + 92, arm + side * 6, shoulder + 190, arm + side * 14, 860], 9),
      veiled('#0a1020', 0.36),
    );
    fill(
      brush,
      leaf(
        [arm + side * 6, shoulder + 84, arm - side * 34, shoulder + 108, arm - side * 70, shoulder + 104],
        5,
      ),
      veiled('#0a1020', 0.22),
    );
    stroke(
      brush,
      // prettier-ignore
      bend([
        side * half * 0.68, shoulder - 18, side * half * 0.8, shoulder + 30,
        side * half * 0.76, shoulder + 92,
      ]),
      { paint: veiled('#0a1020', 0.2), width: 2.6 },
    );
  }
}
