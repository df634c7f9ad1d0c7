/** Neck, shoulders and chest, which rise when tense and sink when relieved. */
import { bend, fill, leaf, mirrored, pool, shape, stroke, wash, within } from './brush.ts';
import { COOL, SHADOW } from './tones.ts';
import { drawClothes } from './clothes.ts';
import { fromHead } from './pose.ts';
import { veiled } from './colour.ts';
import { checks, sleeveColour, weave } from './cloth.ts';
import type { Brush, Trace, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

/** Where collar bones, shoulder and sleeve sit, in design space from the middle line. */
export interface Frame {
  readonly collar: number;
  readonly shoulder: number;
  readonly half: number;
  readonly neck: number;
}

const SHRUG = 24;

export function frameOf({ look, face, idle }: Pose): Frame {
  const rise = face.shoulders * SHRUG + idle.breath;
  return {
    collar: 486 - rise * 0.35,
    shoulder: 552 - rise,
    half: 232 * look.body.shoulders,
    neck: 56 * look.body.neck,
  };
}

/** Chest and upper arms in one piece: no seams where there are none. The neck shows in the dip between them. */
function torsoOutline({ collar, shoulder, half, neck }: Frame): Trace {
  // prettier-ignore
  const outline = [
    0, collar + 62, neck + 2, collar - 8, neck + 46, collar + 20, half * 0.72, shoulder - 22,
    half * 0.95, shoulder + 14, half * 1.05, shoulder + 90, half * 1.1, shoulder + 190, half * 1.12, 860, 0, 880,
  ];
  return shape(mirrored(outline));
}

export function drawBody(brush: Brush, pose: Pose): void {
  const frame = frameOf(pose);
  drawNeck(brush, pose, frame);
  clothe(brush, pose, { trace: torsoOutline(frame), frame });
  drawClothes(brush, pose, frame);
  shadeBody(brush, frame);
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
  const pattern = checks(brush, look.clothes);
  if (pattern) fill(brush, trace, pattern);
}

function drawNeck(brush: Brush, pose: Pose, { collar, neck }: Frame): void {
  const { tones, face } = pose;
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
    const cords = 0.16 + 0.55 * face.strain;
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
