/** Arms: shoulder, elbow, wrist, and a hand at the end that speaks. */
import { bend, fill, limb, shape, stroke, wash, within } from './brush.ts';
import { SHADOW } from './tones.ts';
import { clothe } from './body.ts';
import { frameOf } from './frame.ts';
import { drawHand } from './hand.ts';
import { sleeveColour } from './cloth.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Point, Trace } from './brush.ts';
import type { HandShape } from './hand.ts';
import type { Pose } from './pose.ts';

export interface Arm {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
}

const INK = '#0a1020';
/** Half the thickness of a wrist; hands begin with it. */
export const WRIST = 25;
/** How far from the middle the picture of a person reaches; elbows stay within. */
export const REACH = 354;

/** On our right the arm that speaks, unless both are free and the person is left-handed. */
const speaksOn = ({ holds, isLeftHanded }: Pose): -1 | 1 => (isLeftHanded && holds === 'nothing' ? -1 : 1);

/** The arm with which a person speaks; at rest it hangs out of the picture. */
export function drawFreeArm(brush: Brush, pose: Pose): void {
  const { face, idle } = pose;
  const side = speaksOn(pose);
  if (face.handY > 930) return;
  const wrist: Point = [side * face.handX, face.handY + idle.breath - Math.sin(idle.beat) * 60];
  const turn = face.handTurn + idle.beat * 1.6;
  drawRaised(brush, pose, { side, wrist, turn: side * turn, roll: side * face.handRoll, hand: face });
}

/** The other one, where nothing is held in it. */
export function drawOtherArm(brush: Brush, pose: Pose): void {
  const { face, idle } = pose;
  if (face.otherY > 930) return;
  const side = speaksOn(pose);
  const wrist: Point = [side * face.otherX, face.otherY + idle.breath - Math.sin(idle.beat) * 46];
  const open = face.otherOpen;
  const hand = { index: open, fingers: open * 0.94, thumb: 0.3 + open * 0.66, spread: open };
  const turn = side * (face.otherTurn - idle.beat * 1.2);
  drawRaised(brush, pose, { side: side > 0 ? -1 : 1, wrist, turn, roll: -side, hand });
}

interface Raised {
  readonly side: -1 | 1;
  readonly wrist: Point;
  readonly turn: number;
  readonly roll: number;
  readonly hand: HandShape;
}

function drawRaised(brush: Brush, pose: Pose, { side, wrist, turn, roll, hand }: Raised): void {
  const { half, shoulder } = frameOf(pose);
  const wish = Math.max(half, side * wrist[0] + 66 - side * turn * 140);
  const out = Math.min(wish, REACH - 58 * pose.look.body.shoulders);
  const elbow: Point = [side * out, wrist[1] + 302];
  drawArm(brush, pose, { shoulder: [side * half * 0.82, shoulder + 66], elbow, wrist });
  brush.save();
  brush.translate(...wrist);
  brush.rotate(turn);
  brush.scale(roll, 1);
  drawHand(brush, pose.tones, hand);
  brush.restore();
}

/** Upper arm behind, bare forearm before it, sleeve over both: tapered, without outlines. */
export function drawArm(brush: Brush, pose: Pose, { shoulder, elbow, wrist }: Arm): void {
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
export function castShadow(brush: Brush, from: Point, to: Point): void {
  for (const grow of [3, 9]) {
    const trace = limb([from[0] + 4, from[1] + 8], [to[0] + 4, to[1] + 8], {
      start: 46 + grow,
      end: WRIST + grow,
    });
    fill(brush, trace, 'rgb(6 10 22 / 0.1)');
  }
}

/** Lit on our left, in the shade on our right, whichever way the limb points. */
export function paintFlesh(
  brush: Brush,
  { tones }: Pose,
  limbed: { trace: Trace; from: Point; to: Point },
): void {
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
