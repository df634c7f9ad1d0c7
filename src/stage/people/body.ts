/** Neck, shoulders and chest, which rise when tense and sink when relieved. */
import { bend, fill, leaf, mirrored, pool, shape, stroke, wash, within } from './brush.ts';
import { COOL, SHADOW } from './tones.ts';
import { drawClothes } from './clothes.ts';
import { fromHead } from './pose.ts';
import { veiled } from './colour.ts';
import { drawChecks, weave } from './cloth.ts';
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

/** Chest and upper arms in one piece: no seams where there are none. */
export function torsoOutline({ collar, shoulder, half, neck }: Frame): Trace {
  return shape(
    // prettier-ignore
    mirrored([
      0, collar + 30, neck + 8, collar - 16, neck + 46, collar + 20, half * 0.72, shoulder - 22,
      half * 0.95, shoulder + 14, half * 1.05, shoulder + 90, half * 1.1, shoulder + 190,
      half * 1.12, 860, 0, 880,
    ]),
  );
}

export function drawBody(brush: Brush, pose: Pose): void {
  const frame = frameOf(pose);
  drawNeck(brush, pose, frame);
  const torso = torsoOutline(frame);
  clothe(brush, pose, { trace: torso, frame });
  within(brush, torso, () => {
    drawClothes(brush, pose, frame);
    shadeBody(brush, pose, frame);
    const rim = wash(brush, [frame.half * 0.6, 0, frame.half * 1.1, 0], {
      0: veiled(COOL, 0),
      1: veiled(COOL, 0.24),
    });
    stroke(brush, torso, { paint: rim, width: 14 });
  });
}

/** Covers a limb or the chest with cloth. Light lies over the whole body at once, so pieces join without a seam. */
export function clothe(brush: Brush, { look }: Pose, { trace, frame }: { trace: Trace; frame: Frame }): void {
  fill(brush, trace, weave(brush, look.clothes, frame.half));
  within(brush, trace, () => {
    drawChecks(brush, look.clothes, { left: -340, top: 440, right: 340, bottom: 860 });
    brush.fillStyle = wash(brush, [-frame.half, 0, frame.half * 1.1, 0], {
      0: veiled('#ffd9a0', 0.13),
      0.35: veiled('#ffd9a0', 0),
      0.55: veiled(SHADOW, 0),
      1: veiled('#0a1020', 0.5),
    });
    brush.fillRect(-420, 380, 840, 520);
    brush.fillStyle = wash(brush, [0, 600, 0, 830], { 0: veiled('#0a1020', 0), 1: veiled('#0a1020', 0.42) });
    brush.fillRect(-420, 600, 840, 280);
  });
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

/** Folds, the hollow of the armpit, the darker far side, the shadow of the head. */
function shadeBody(brush: Brush, pose: Pose, { shoulder, half, collar }: Frame): void {
  const [chinX] = fromHead(pose, [14, 150]);
  brush.fillStyle = pool(brush, [chinX + 14, collar + 6], {
    radius: 130,
    stops: { 0: veiled('#0a1020', 0.4), 1: veiled('#0a1020', 0) },
  });
  brush.fillRect(-200, 400, 400, 260);
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
