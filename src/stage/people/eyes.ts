/** Eyes and brows: most of what a face says. */
import { bend, between, fill, leaf, moved, pool, reversed, shape, stroke, wash, within } from './brush.ts';
import { DEPTH, across, lidsOf } from './pose.ts';
import { clamp } from '../glide.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Trace, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

/** −1 is the person's right, on our left; 1 the other. */
type Side = -1 | 1;
const SIDES: readonly Side[] = [-1, 1];

/** One eye in the head's space. Heights are distances from its middle line. */
interface Eye {
  readonly side: Side;
  readonly x: number;
  readonly half: number;
  readonly above: number;
  readonly below: number;
  readonly slant: number;
}

export function drawEyes(brush: Brush, pose: Pose): void {
  for (const side of SIDES) drawEye(brush, pose, eyeOf(pose, side));
}

function eyeOf(pose: Pose, side: Side): Eye {
  const { face } = pose;
  const lids = lidsOf(pose);
  const open = clamp(lids * 1.6, 0, 1);
  return {
    side,
    x: across(pose, side * 43, DEPTH.eye),
    half: 26.5 * (1 - side * face.turn * 0.35),
    above: 19 * lids,
    below: 11.5 * (1 - face.squint * 0.62) * open,
    slant: face.slant * 9 * Math.min(1, lids),
  };
}

/** Upper lid from the nose outwards. */
function upperLid({ side, x, half, above, slant }: Eye): Trail {
  // prettier-ignore
  return [
    x - side * half, 5, x - side * half * 0.42, -above * 0.74 + slant * 0.92,
    x + side * half * 0.22, -above * 0.9 + slant * 0.2, x + side * half, -1 - Math.min(4, above * 0.2),
  ];
}

function lowerLid({ side, x, half, below }: Eye): Trail {
  // prettier-ignore
  return [
    x + side * half, -1, x + side * half * 0.35, below * 0.95, x - side * half * 0.4, 3 + below * 0.72,
    x - side * half, 5,
  ];
}

function drawEye(brush: Brush, pose: Pose, eye: Eye): void {
  const { tones, look } = pose;
  const upper = upperLid(eye);
  drawLidSkin(brush, pose, eye);
  if (eye.above > 2.2) {
    const opening = between(upper, reversed(lowerLid(eye)));
    fill(brush, opening, '#f1e8de');
    within(brush, opening, () => drawIris(brush, pose, eye));
    stroke(brush, bend(lowerLid(eye)), { paint: veiled(tones.line, 0.5), width: 2.4 });
  }
  const lash = tinted(tones.line, '#140808', 0.55);
  stroke(brush, bend(upper), { paint: lash, width: 4.2 + look.lashes * 1.6 });
  const [x, y] = [eye.x + eye.side * eye.half, -1 - Math.min(4, eye.above * 0.2)];
  const long = look.lashes * 7;
  const corner = [x - eye.side * 8, y - 2, x - eye.side, y - 1, x + eye.side * (4 + long), y + 2 - long];
  fill(brush, leaf(corner, 2.2 + look.lashes), lash);
  if (look.age > 0.6) {
    // With the years the fold of the lid hangs over its outer end.
    stroke(
      brush,
      // prettier-ignore
      bend([
        eye.x + eye.side * 2, -eye.above - 7, eye.x + eye.side * 22, -eye.above * 0.6 - 4,
        eye.x + eye.side * 33, 3,
      ]),
      { paint: veiled(tones.line, 0.4), width: 3 },
    );
  }
}

function drawLidSkin(brush: Brush, { tones, face }: Pose, eye: Eye): void {
  const crease = -Math.max(eye.above, 13) * 0.9 - 7 + eye.slant * 0.5 + (1 - face.lids) * 2;
  // prettier-ignore
  const fold: Trail = [
    eye.x - eye.side * eye.half * 0.9, -1 + eye.slant * 0.6,
    eye.x - eye.side * eye.half * 0.3, crease + eye.slant * 0.6,
    eye.x + eye.side * eye.half * 0.4, crease, eye.x + eye.side * eye.half * 1.06, -7,
  ];
  fill(brush, shape([...fold, ...reversed(upperLid(eye))]), veiled(tones.deep, 0.22));
  stroke(brush, bend(fold), { paint: veiled(tones.line, 0.42), width: 2.4 });
}

function drawIris(brush: Brush, pose: Pose, eye: Eye): void {
  const { face, idle, look } = pose;
  const x = eye.x + clamp(face.gazeX + idle.gazeX, -1, 1) * 10 + face.turn * 8;
  const y = -3 + clamp(face.gazeY + idle.gazeY, -1, 1) * 7;
  const disc =
    (radius: number): Trace =>
    (pen) =>
      pen.arc(x, y, radius, 0, Math.PI * 2);
  fill(brush, disc(13.2), tinted(look.iris, '#0c0605', 0.5));
  fill(
    brush,
    disc(11.6),
    pool(brush, [x, y + 3], {
      radius: 13,
      stops: { 0: tinted(look.iris, '#d99a5b', 0.4), 1: look.iris },
    }),
  );
  fill(brush, disc(6), '#0d0707');
  brush.fillStyle = wash(brush, [0, -eye.above - 1, 0, 4], {
    0: 'rgb(40 14 18 / 0.6)',
    1: 'rgb(40 14 18 / 0)',
  });
  brush.fillRect(eye.x - 40, -40, 80, 60);
  fill(brush, (pen) => pen.arc(x - 4.6, y - 5, 3.4, 0, Math.PI * 2), 'rgb(255 248 232 / 0.95)');
  fill(brush, (pen) => pen.arc(x + 5, y + 4.6, 1.7, 0, Math.PI * 2), 'rgb(176 208 245 / 0.7)');
}

export function drawBrows(brush: Brush, pose: Pose): void {
  for (const side of SIDES) drawBrow(brush, pose, side);
}

function drawBrow(brush: Brush, pose: Pose, side: Side): void {
  const { face, look, tones } = pose;
  const twist = face.browTwist * side * (side * face.browTwist > 0 ? 12 : 5);
  const inY = -34 - face.browIn * 15 - twist * 0.5;
  const outY = -34 - face.browOut * 13 - twist;
  const midY = (inY + outY) / 2 - 10 - twist * 0.4 + Math.max(0, -face.browIn) * 3;
  const at = (x: number): number => across(pose, side * (x - face.furrow * (x < 40 ? 5 : 1)), DEPTH.brow);
  const thick = 6.4 * look.brows.thickness;
  // prettier-ignore
  const brow: Trail = [
    at(15), inY - thick * 0.7, at(34), (inY + midY) / 2 - thick * 1.15, at(58), midY - thick * 0.7,
    at(80), outY + 3, at(57), midY + thick * 0.75, at(33), (inY + midY) / 2 + thick * 0.85,
    at(17), inY + thick * 1.15,
  ];
  fill(brush, shape(moved(brow, (x, y) => [x, y + 4])), veiled(tones.deep, 0.32));
  fill(brush, shape(brow), look.brows.colour);
  for (const hair of [0, 1, 2, 3, 4]) {
    const x = 20 + hair * 11;
    const y = inY + (midY - inY) * Math.min(1, hair / 3) + thick * 0.3;
    fill(
      brush,
      leaf([at(x), y + 3, at(x + 6), y - 3, at(x + 13), y - thick], 1.3),
      veiled(tinted(look.brows.colour, '#c9a98a', 0.3), 0.5),
    );
  }
}
