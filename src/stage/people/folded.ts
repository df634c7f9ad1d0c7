/** Arms folded over the breast: one forearm lies over the other, and its hand on the other arm. */
import { fill, leaf, limb, stroke, wash, within } from './brush.ts';
import { clothe } from './body.ts';
import { frameOf } from './frame.ts';
import { sleeveColour } from './cloth.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Point } from './brush.ts';
import type { Frame } from './frame.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

/** `folded` 0–1 brings them up from below the picture. */
export function drawFoldedArms(brush: Brush, pose: Pose): void {
  const { face } = pose;
  if (face.folded < 0.03) return;
  const frame = frameOf(pose);
  brush.save();
  brush.translate(0, (1 - face.folded) * 300);
  const { half, shoulder } = frame;
  const low = shoulder + 206;
  drawUpperArms(brush, pose, frame);
  drawForearm(brush, pose, { frame, from: [-half * 0.98, low - 6], to: [half * 0.66, low - 34] });
  drawTucked(brush, pose, [half * 0.74, low - 46]);
  drawForearm(brush, pose, { frame, from: [half * 0.98, low + 4], to: [-half * 0.58, low - 62] });
  drawResting(brush, pose, [-half * 0.62, low - 64]);
  brush.restore();
}

function drawUpperArms(brush: Brush, pose: Pose, frame: Frame): void {
  const { half, shoulder } = frame;
  const thick = pose.look.body.shoulders;
  for (const side of [-1, 1]) {
    const trace = limb([side * half * 0.84, shoulder + 70], [side * half * 0.98, shoulder + 204], {
      start: 50 * thick,
      end: 53 * thick,
    });
    clothe(brush, pose, { trace, frame });
    within(brush, trace, () => {
      const edge = side * half * 0.62;
      fill(
        brush,
        leaf([edge, shoulder + 50, edge + side * 16, shoulder + 130, edge + side * 30, shoulder + 230], 22),
        veiled(INK, 0.34),
      );
    });
  }
}

interface Forearm {
  readonly frame: Frame;
  readonly from: Point;
  readonly to: Point;
}

/** Lit above, dark below, with its shadow on what lies behind it. */
function drawForearm(brush: Brush, pose: Pose, { frame, from, to }: Forearm): void {
  const { clothes, body } = pose.look;
  const thick = body.shoulders;
  const ends = { start: 54 * thick, end: 36 * thick };
  for (const grow of [4, 11]) {
    fill(
      brush,
      limb([from[0], from[1] + 9], [to[0], to[1] + 9], { start: ends.start + grow, end: ends.end + grow }),
      veiled(INK, 0.13),
    );
  }
  const arm = limb(from, to, ends);
  if (clothes.rolledUp) {
    const { tones } = pose;
    fill(brush, arm, wash(brush, acrossOf(from, to), { 0: tones.lit, 0.45: tones.skin, 1: tones.deep }));
    const hem: Point = [from[0] + (to[0] - from[0]) * 0.2, from[1] + (to[1] - from[1]) * 0.2];
    clothe(brush, pose, { trace: limb(from, hem, { start: 57 * thick, end: 52 * thick }), frame });
    return;
  }
  clothe(brush, pose, { trace: arm, frame });
  const colour = sleeveColour(clothes);
  const round = {
    0: veiled(tinted(colour, '#ffe0b0', 0.5), 0.34),
    0.4: veiled(colour, 0),
    1: veiled(INK, 0.52),
  };
  fill(brush, arm, wash(brush, acrossOf(from, to), round));
  for (const fold of [0.2, 0.36, 0.62]) {
    const at: Point = [from[0] + (to[0] - from[0]) * fold, from[1] + (to[1] - from[1]) * fold];
    fill(brush, leaf([at[0] - 6, at[1] - 34, at[0] + 12, at[1], at[0] - 2, at[1] + 34], 4), veiled(INK, 0.2));
  }
}

/** From the upper edge of a forearm to the lower one, through its middle. */
function acrossOf(from: Point, to: Point): readonly [number, number, number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const up = dx < 0 ? 1 : -1;
  const [nx, ny] = [((-dy * up) / length) * 50, ((dx * up) / length) * 50];
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [x + nx, y + ny, x - nx, y - ny];
}

/** The hand of the arm in front lies on the upper arm: back of the hand, four fingers. */
function drawResting(brush: Brush, { tones, look }: Pose, [x, y]: Point): void {
  const light = { 0: tones.lit, 0.45: tones.skin, 1: tones.deep };
  const skin = wash(brush, acrossOf([x + 20, y + 4], [x - 40, y - 7]), light);
  const seam = veiled(tones.line, 0.45);
  fill(brush, limb([x + 14, y + 3], [x - 30, y - 8], { start: 35.5 * look.body.shoulders, end: 35 }), skin);
  for (const finger of [3, 2, 1, 0]) {
    const from: Point = [x - 34 + finger * 2, y - 30 + finger * 17];
    const tip: Point = [x - 78 + Math.abs(finger - 1.2) * 8, y - 36 + finger * 20];
    const trace = limb(from, tip, { start: 11.4, end: 9 });
    stroke(brush, trace, { paint: seam, width: 2.2 });
    fill(brush, trace, skin);
    fill(
      brush,
      (pen) => pen.ellipse(tip[0] - 1, tip[1] - 2, 4.5, 4, 0, 0, Math.PI * 2),
      veiled('#fff0dc', 0.2),
    );
  }
  fill(brush, limb([x + 2, y - 24], [x - 24, y - 52], { start: 12, end: 9.4 }), skin);
}

/** Of the other hand only the thumb shows, beside the breast. */
function drawTucked(brush: Brush, { tones }: Pose, [x, y]: Point): void {
  const skin = wash(brush, [x, y - 30, x, y + 20], { 0: tones.skin, 1: tones.deep });
  fill(brush, limb([x - 12, y + 10], [x + 8, y - 4], { start: 26, end: 22 }), skin);
  const thumb = limb([x - 18, y - 6], [x + 2, y - 44], { start: 12, end: 9.5 });
  stroke(brush, thumb, { paint: veiled(tones.line, 0.4), width: 2.2 });
  fill(brush, thumb, skin);
}
