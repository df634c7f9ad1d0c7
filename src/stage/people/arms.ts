/** Two arms: one holds the phone to the ear, the other speaks. */
import { bend, fill, limb, shape, stroke, wash, within } from './brush.ts';
import { SHADOW } from './tones.ts';
import { clothe, frameOf } from './body.ts';
import { drawHand } from './hand.ts';
import { fromHead, inHead } from './pose.ts';
import { sleeveColour } from './cloth.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Point, Trace } from './brush.ts';
import type { Pose } from './pose.ts';

interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
}

const INK = '#0a1020';
/** Half the thickness of a wrist; hands begin with it. */
const WRIST = 25;

/** The arm that holds the phone, on our left. */
export function drawPhoneArm(brush: Brush, pose: Pose): void {
  const { half, shoulder } = frameOf(pose);
  const wrist = fromHead(pose, [-160, 140]);
  const elbow: Point = [-half * 1.3, shoulder + 240];
  drawArm(brush, pose, { shoulder: [-half * 0.82, shoulder + 66], elbow, wrist });
  inHead(brush, pose, drawPhone);
  const knuckles = fromHead(pose, [-154, 46]);
  paintFlesh(brush, pose, {
    trace: limb(wrist, knuckles, { start: WRIST, end: 33 }),
    from: wrist,
    to: knuckles,
  });
  inHead(brush, pose, drawFingers);
}

/** The other one; at rest it hangs out of the picture. */
export function drawFreeArm(brush: Brush, pose: Pose): void {
  const { face, idle } = pose;
  if (face.handY > 930) return;
  const { half, shoulder } = frameOf(pose);
  const wrist: Point = [face.handX, face.handY + idle.breath - Math.sin(idle.beat) * 60];
  const elbow: Point = [Math.max(half, face.handX + 66 - face.handTurn * 140), wrist[1] + 302];
  drawArm(brush, pose, { shoulder: [half * 0.82, shoulder + 66], elbow, wrist });
  brush.save();
  brush.translate(...wrist);
  brush.rotate(face.handTurn + idle.beat * 1.6);
  brush.scale(face.handRoll, 1);
  drawHand(brush, pose.tones, face);
  brush.restore();
}

/** Upper arm behind, bare forearm before it, sleeve over both: tapered, without outlines. */
function drawArm(brush: Brush, pose: Pose, { shoulder, elbow, wrist }: Arm): void {
  const { clothes, body } = pose.look;
  const thick = body.shoulders;
  const cuff = clothes.rolledUp ? 0.26 : 0.86;
  const hem: Point = [elbow[0] + (wrist[0] - elbow[0]) * cuff, elbow[1] + (wrist[1] - elbow[1]) * cuff];
  const frame = frameOf(pose);
  clothe(brush, pose, { trace: limb(shoulder, elbow, { start: 50 * thick, end: 56 * thick }), frame });
  const fore = limb(elbow, wrist, { start: 47 * thick, end: WRIST });
  castShadow(brush, elbow, wrist);
  paintFlesh(brush, pose, { trace: fore, from: elbow, to: wrist });
  const sleeve = limb(elbow, hem, { start: 56 * thick, end: (clothes.rolledUp ? 45 : 32) * thick });
  clothe(brush, pose, { trace: sleeve, frame });
  within(brush, sleeve, () => roundSleeve(brush, elbow));
  if (clothes.rolledUp) drawCuff(brush, pose, { elbow, hem, wide: 43 * thick });
}

/** Soft enough from two layers; real blurs cost more than the whole face. */
function castShadow(brush: Brush, from: Point, to: Point): void {
  for (const grow of [3, 9]) {
    const trace = limb([from[0] + 4, from[1] + 8], [to[0] + 4, to[1] + 8], {
      start: 46 + grow,
      end: WRIST + grow,
    });
    fill(brush, trace, 'rgb(6 10 22 / 0.1)');
  }
}

/** Lit on our left, in the shade on our right, whichever way the limb points. */
function paintFlesh(brush: Brush, { tones }: Pose, limbed: { trace: Trace; from: Point; to: Point }): void {
  const { trace, from, to } = limbed;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const reach = (40 * (dy < 0 ? 1 : -1)) / (Math.hypot(dx, dy) || 1);
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const across = [x + dy * reach, y - dx * reach, x - dy * reach, y + dx * reach] as const;
  fill(brush, trace, wash(brush, across, { 0: tones.lit, 0.4: tones.skin, 1: tones.shade }));
}

function roundSleeve(brush: Brush, [x, y]: Point): void {
  const fold = bend([x - 34, y - 18, x + 2, y + 2, x + 36, y - 14]);
  stroke(brush, fold, { paint: veiled(INK, 0.24), width: 5 });
  const wrinkle = bend([x - 22, y - 44, x + 8, y - 32, x + 34, y - 40]);
  stroke(brush, wrinkle, { paint: veiled(INK, 0.16), width: 4 });
}

/** The rolled edge of a sleeve, and its shadow on the arm. */
function drawCuff(brush: Brush, pose: Pose, cuff: { elbow: Point; hem: Point; wide: number }): void {
  const { elbow, hem, wide } = cuff;
  brush.save();
  brush.translate(...hem);
  brush.rotate(Math.atan2(hem[1] - elbow[1], hem[0] - elbow[0]) + Math.PI / 2);
  const colour = sleeveColour(pose.look.clothes);
  const band = [-wide, -15, 0, -22, wide, -15, wide + 2, 18, 0, 11, -wide - 2, 18];
  const stops = {
    0: tinted(colour, '#ffe0b0', 0.2),
    0.5: tinted(colour, '#ffe0b0', 0.04),
    1: tinted(colour, INK, 0.36),
  };
  fill(brush, (pen) => pen.ellipse(0, -16, wide * 0.92, 14, 0, 0, Math.PI * 2), veiled(SHADOW, 0.34));
  fill(brush, shape(band), wash(brush, [-wide, 0, wide, 0], stops));
  stroke(brush, bend([-wide, 0, 0, -7, wide, 0]), { paint: veiled(INK, 0.22), width: 2.4 });
  brush.restore();
}

/** In the head's space: along the cheek, from the ear to the corner of the jaw. */
function drawPhone(brush: Brush): void {
  brush.save();
  brush.translate(-113, 50);
  brush.rotate(-0.24);
  fill(brush, (pen) => pen.roundRect(-6, -84, 24, 178, 9), 'rgb(10 6 12 / 0.32)');
  fill(brush, (pen) => pen.roundRect(-13, -88, 22, 178, 9), '#141922');
  fill(brush, (pen) => pen.roundRect(-13, -88, 6, 178, 4), '#46556a');
  brush.restore();
}

/** In the head's space: four fingers round the edge of the phone. */
function drawFingers(brush: Brush, { tones }: Pose): void {
  const skin = wash(brush, [-186, 60, -104, 60], { 0: tones.lit, 0.5: tones.skin, 1: tones.shade });
  const seam = veiled(tones.line, 0.4);
  for (const [index, y] of [0, 26, 52, 77].entries()) {
    const tip: Point = [index === 3 ? -116 : -111 + index * 5, y - 6 + index * 2];
    const finger = limb([-162, y + 16], tip, { start: 13.4, end: 10.4 });
    stroke(brush, finger, { paint: seam, width: 2.2 });
    fill(brush, finger, skin);
    fill(
      brush,
      (pen) => pen.ellipse(tip[0] + 3, tip[1] - 2, 5, 4, 0.2, 0, Math.PI * 2),
      veiled('#fff0dc', 0.2),
    );
  }
}
