/** Things in the hands: a phone at the ear, a phone before the breast, a laptop on the table. */
import { fill, haze, limb, stroke, wash } from './brush.ts';
import { REACH, WRIST, drawArm, paintFlesh } from './arms.ts';
import { frameOf } from './frame.ts';
import { fromHead, inHead } from './pose.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Point, Trace } from './brush.ts';
import type { Pose } from './pose.ts';

/** What a screen throws on whoever looks at it. */
const GLOW = '#a8d4f0';
/** From the ear to below the lower edge, with the phone standing on end. Pixels of design space. */
const DROP = 640;

/** The arm that holds the phone to the ear, on our left. */
export function drawPhoneArm(brush: Brush, pose: Pose): void {
  const { half, shoulder } = frameOf(pose);
  const [dx, dy] = droppedBy(pose);
  const atEar = fromHead(pose, [-160, 140]);
  const wrist: Point = [atEar[0] + dx, atEar[1] + dy];
  const out = Math.min(half * 1.3, REACH - 58 * pose.look.body.shoulders);
  const elbow: Point = [-out, shoulder + 240 + dy];
  drawArm(brush, pose, { shoulder: [-half * 0.82, shoulder + 66], elbow, wrist });
  brush.save();
  brush.translate(dx, dy);
  inHead(brush, pose, drawPhone);
  const knuckles = fromHead(pose, [-154, 46]);
  const trace = limb(atEar, knuckles, { start: WRIST, end: 33 });
  paintFlesh(brush, pose, { trace, from: atEar, to: knuckles });
  inHead(brush, pose, drawFingers);
  brush.restore();
}

/** From the ear out of the picture: away from the cheek first, then down, in pixels of design space. */
const droppedBy = ({ face: { lowered } }: Pose): Point => [
  -84 * Math.sin(lowered * Math.PI),
  lowered * (DROP + 120 * (lowered - 1)),
];

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

/** Read and written on before the breast: we see its back and the fingers round it. */
export function drawHandset(brush: Brush, pose: Pose): void {
  const { half, shoulder } = frameOf(pose);
  const rise = pose.idle.breath + pose.face.lean * -8;
  const wrist: Point = [-128, 786 + rise];
  drawArm(brush, pose, {
    shoulder: [-half * 0.82, shoulder + 66],
    elbow: [-half * 1.22, shoulder + 300],
    wrist,
  });
  haze(brush, [-20, 560 + rise], { radius: 120, colour: GLOW, alpha: 0.14 });
  const knuckles: Point = [-106, 716 + rise];
  const trace = limb(wrist, knuckles, { start: WRIST, end: 34 });
  paintFlesh(brush, pose, { trace, from: wrist, to: knuckles });
  brush.save();
  brush.translate(-70, 672 + rise);
  brush.rotate(0.1);
  drawHandsetBack(brush);
  drawGrip(brush, pose);
  brush.restore();
}

function drawHandsetBack(brush: Brush): void {
  fill(brush, (pen) => pen.roundRect(-44, -84, 96, 176, 16), 'rgb(6 10 22 / 0.34)');
  fill(
    brush,
    (pen) => pen.roundRect(-49, -92, 98, 178, 16),
    wash(brush, [-49, -92, 49, 60], { 0: '#4a5566', 0.4: '#262d3a', 1: '#141922' }),
  );
  stroke(brush, (pen) => pen.roundRect(-47, -90, 94, 174, 15), { paint: veiled(GLOW, 0.34), width: 3 });
  fill(brush, (pen) => pen.roundRect(-38, -80, 32, 44, 10), '#10141c');
  for (const y of [-68, -48]) fill(brush, (pen) => pen.arc(-22, y, 7, 0, Math.PI * 2), '#5a6b80');
}

/** Four fingers over the back from our left, the tip of the thumb at the other edge. */
function drawGrip(brush: Brush, { tones }: Pose): void {
  const skin = wash(brush, [-70, 0, 50, 20], { 0: tones.lit, 0.5: tones.skin, 1: tones.shade });
  const seam = veiled(tones.line, 0.42);
  fill(brush, limb([50, 14], [56, -18], { start: 12, end: 9 }), tones.shade);
  fill(brush, limb([-54, 66], [-40, 4], { start: 26, end: 20 }), skin);
  for (const [index, y] of [-12, 16, 43, 68].entries()) {
    const reach = [30, 38, 34, 22][index] ?? 30;
    const finger = limb([-46, y + 8], [reach, y], { start: 14.4, end: 11 });
    stroke(brush, finger, { paint: seam, width: 2.2 });
    fill(brush, finger, skin);
    fill(brush, (pen) => pen.ellipse(reach + 1, y - 2, 6, 5, 0, 0, Math.PI * 2), veiled('#fff0dc', 0.22));
  }
}

/** Open on the table before the person: we see the lid, and its light on breast and chin. */
export function drawLaptop(brush: Brush): void {
  haze(brush, [0, 630], { radius: 190, colour: GLOW, alpha: 0.14 });
  const lid: Trace = (pen) => {
    pen.moveTo(-234, 714);
    pen.quadraticCurveTo(-230, 692, -208, 692);
    pen.lineTo(208, 692);
    pen.quadraticCurveTo(230, 692, 234, 714);
    pen.lineTo(256, 900);
    pen.lineTo(-256, 900);
    pen.closePath();
  };
  fill(brush, lid, wash(brush, [-230, 690, 230, 850], { 0: '#8b97a6', 0.4: '#5d6878', 1: '#2c3442' }));
  const rim: Trace = (pen) => {
    pen.moveTo(-212, 693);
    pen.lineTo(212, 693);
  };
  stroke(brush, rim, { paint: tinted(GLOW, '#ffffff', 0.4), width: 4 });
  fill(brush, (pen) => pen.arc(0, 776, 17, 0, Math.PI * 2), veiled('#dfe8f0', 0.34));
}
