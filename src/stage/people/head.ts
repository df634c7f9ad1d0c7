/** Skull, ears, light on the skin and the lines life has drawn. */
import { bend, fill, leaf, mirrored, haze, moved, shape, stroke, wash, within } from './brush.ts';
import { COOL, SHADOW, WARM } from './tones.ts';
import { DEPTH, JAW_DROP, across, earAt, jawOf, round } from './pose.ts';
import { clamp } from '../glide.ts';
import { drawBeard } from './beard.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Trace, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

/** Right half of a head seen from the front, from the crown to the chin. */
const HALF: Trail = [
  0, -150, 50, -143, 86, -116, 103, -66, 105, -10, 102, 40, 93, 82, 69, 120, 36, 145, 0, 151,
];

/** The outline of the head, jaw and turn included. */
function headOutline(pose: Pose): Trace {
  const { head } = pose.look;
  const drop = jawOf(pose) * JAW_DROP;
  const points = moved(mirrored(HALF), (x, y) => {
    const low = clamp((y - 30) / 110, 0, 1);
    const width = head.width * (1 + (head.jaw - 1) * low);
    const forward = DEPTH.chin * 0.62 * low * Math.sin(pose.face.turn);
    return [round(pose, x * width) + forward, y * head.length + drop * low ** 1.5];
  });
  return shape(points);
}

export function drawSkull(brush: Brush, pose: Pose): void {
  drawEars(brush, pose);
  const outline = headOutline(pose);
  fill(brush, outline, pose.tones.skin);
  within(brush, outline, () => {
    lightSkin(brush, pose);
    drawStrain(brush, pose);
    drawBeard(brush, pose);
    // The window's light catches the far edge of the face.
    const rim = wash(brush, [30, 0, 112, 0], { 0: veiled(COOL, 0), 1: veiled(COOL, 0.42) });
    stroke(brush, outline, { paint: rim, width: 9 });
  });
}

function drawEars(brush: Brush, pose: Pose): void {
  for (const side of [-1, 1]) drawEar(brush, pose, side);
}

/** −1 on our left. */
export function drawEar(brush: Brush, pose: Pose, side: number): void {
  const { tones, look } = pose;
  const x = earAt(pose, side);
  const size = 1 + look.age * 0.12;
  const ear: Trace = (pen) => pen.ellipse(x, 16, 17 * size, 30 * size, side * 0.16, 0, Math.PI * 2);
  fill(brush, ear, side < 0 ? tinted(tones.skin, '#c4543a', 0.14) : tinted(tones.shade, SHADOW, 0.22));
  stroke(brush, bend([x + side * 5, -2, x + side * 10, 8, x + side * 3, 20, x + side * 5, 32]), {
    paint: veiled(tones.deep, 0.75),
    width: 3.5,
  });
}

function lightSkin(brush: Brush, pose: Pose): void {
  const { tones, face } = pose;
  const middle = across(pose, 0, DEPTH.cheek);
  brush.fillStyle = wash(brush, [-110, -40, 112, 30], {
    0: veiled(WARM, 0.3),
    0.34: veiled(WARM, 0.08),
    0.58: veiled(tones.shade, 0),
    1: veiled(tones.deep, 0.72),
  });
  brush.fillRect(-150, -190, 300, 400);
  // The planes that make a head round: hollows of the cheeks, sockets of the eyes.
  haze(brush, [middle + 86, 76], { radius: 64, colour: SHADOW, alpha: 0.24 });
  haze(brush, [middle - 82, 92], { radius: 54, colour: SHADOW, alpha: 0.16 });
  for (const side of [-1, 1]) {
    haze(brush, [across(pose, side * 43, DEPTH.eye), -8], { radius: 42, colour: SHADOW, alpha: 0.21 });
  }
  const blood = 0.14 + 0.12 * face.strain * (1 - tones.sheen);
  haze(brush, [middle - 56, 48], { radius: 50, colour: '#d9593a', alpha: blood });
  brush.fillStyle = wash(brush, [0, 96, 0, 190], { 0: veiled(SHADOW, 0), 1: veiled(SHADOW, 0.42) });
  brush.fillRect(-150, 96, 300, 120);
}

/** Blood where skin is light, shine and hard planes where it is dark. */
function drawStrain(brush: Brush, pose: Pose): void {
  const { face, tones } = pose;
  if (face.strain < 0.03) return;
  const red = 0.3 * face.strain * (1.25 - tones.sheen);
  haze(brush, [across(pose, 0, 70), 10], { radius: 170, colour: '#c8321f', alpha: red });
  const shine = 0.3 * face.strain * tones.sheen;
  haze(brush, [across(pose, -34, DEPTH.brow), -92], { radius: 44, colour: '#fff1d8', alpha: shine });
  for (const side of [-1, 1]) {
    const x = across(pose, side * 84, DEPTH.temple);
    fill(brush, leaf([x, 40, x + side * 6, 72, x - side * 14, 104], 9), veiled(SHADOW, 0.2 * face.strain));
  }
}

/** Forehead, frown, folds beside the mouth, bags and crow's feet. */
export function drawLines(brush: Brush, pose: Pose): void {
  drawForehead(brush, pose);
  drawFrown(brush, pose);
  drawFolds(brush, pose);
  drawEyeLines(brush, pose);
}

function drawForehead(brush: Brush, pose: Pose): void {
  const { face, look, tones } = pose;
  const raised = clamp(
    Math.max(face.browIn, 0) * 0.7 + Math.max(face.browOut, 0) * 0.5 + look.age * 0.35,
    0,
    1,
  );
  const x = across(pose, 0, DEPTH.brow);
  for (const row of [0, 1, 2]) {
    const y = -74 - row * 16 - face.browIn * 4;
    const half = 52 - row * 9;
    const peak = face.browIn * 5;
    fill(
      brush,
      leaf([x - half, y + 3, x, y - 5 - peak, x + half, y + 3], 1.7),
      veiled(tones.line, raised * (0.42 - row * 0.07)),
    );
  }
}

function drawFrown(brush: Brush, pose: Pose): void {
  const { face, tones, look } = pose;
  const deep = clamp(face.furrow * clamp(0.5 - face.browIn, 0.15, 1) + look.age * 0.14, 0, 1);
  if (deep < 0.05) return;
  const x = across(pose, 0, DEPTH.bridge);
  for (const side of [-1, 1]) {
    const far = side * (10 - face.furrow * 2);
    fill(
      brush,
      leaf([x + far, -52, x + far * 0.5, -36, x + far * 1.1, -17], 3.4),
      veiled(tones.line, 0.72 * deep),
    );
  }
}

function drawFolds(brush: Brush, pose: Pose): void {
  const { face, look, tones } = pose;
  const fold = clamp(look.age * 0.5 + Math.max(0, face.smile) * 0.4 + face.snarl * 0.5, 0, 1);
  for (const side of [-1, 1]) {
    const x = across(pose, side * 31, DEPTH.nose * 0.8);
    const end = across(pose, side * (57 + face.smile * 5 + face.width * 22), DEPTH.mouth);
    fill(
      brush,
      leaf([x, 48 - face.snarl * 7, (x + end) / 2 + side * 7, 62, end, 96 - face.smile * 4], 3),
      veiled(tones.line, 0.4 * fold),
    );
  }
}

function drawEyeLines(brush: Brush, pose: Pose): void {
  const { face, look, tones } = pose;
  const bag = clamp(look.age * 0.55 + face.squint * 0.4 + Math.max(0, 0.8 - face.lids) * 0.5, 0, 1);
  for (const side of [-1, 1]) {
    const x = across(pose, side * 43, DEPTH.eye);
    fill(
      brush,
      leaf([x - 24, 21, x + 2, 30 - face.squint * 4, x + 25, 18], 2.2),
      veiled(tones.line, 0.36 * bag),
    );
    const corner = across(pose, side * 79, DEPTH.temple);
    const feet = clamp(look.age * 0.5 + Math.max(0, face.smile) * face.squint, 0, 1);
    for (const ray of [-1, 0, 1]) {
      fill(
        brush,
        leaf([corner, ray * 5, corner + side * 7, ray * 7, corner + side * 15, ray * 10 + 2], 1.3),
        veiled(tones.line, 0.34 * feet),
      );
    }
  }
}

export function drawNose(brush: Brush, pose: Pose): void {
  const { face, look, tones } = pose;
  const wing = (21 + face.snarl * 4.5) * look.head.nose;
  const lift = face.snarl * 4;
  const bridge = across(pose, 0, DEPTH.bridge);
  const tip = across(pose, 0, DEPTH.nose);
  const base = across(pose, 0, DEPTH.nose * 0.82);
  fill(
    brush,
    // prettier-ignore
    shape([
      bridge + 9, -34, bridge + 11, -8, tip + 11, 26, base + wing, 46 - lift, base + 12, 55, tip, 56,
      tip + 4, 30, bridge + 3, 0,
    ]),
    veiled(tones.deep, 0.36),
  );
  fill(
    brush,
    leaf([bridge - 3, -26, bridge, 0, tip - 5, 36], 4.5),
    veiled('#fff0d4', 0.2 + 0.12 * tones.sheen),
  );
  fill(brush, (pen) => pen.ellipse(tip - 5, 40, 8, 6, 0.2, 0, Math.PI * 2), veiled('#fff0d4', 0.2));
  // prettier-ignore
  const under = bend([
    base - wing, 42 - lift, base - wing + 2, 53 - lift, base - 10, 54, tip - 2, 60, base + 12, 54,
    base + wing - 2, 53 - lift, base + wing, 43 - lift,
  ]);
  stroke(brush, under, { paint: veiled(tones.line, 0.72), width: 3.6 });
  for (const side of [-1, 1]) {
    fill(
      brush,
      (pen) => pen.ellipse(base + side * 10.5, 54 - lift * 0.4, 6.2, 3.1, side * -0.25, 0, Math.PI * 2),
      veiled(tones.line, 0.85),
    );
  }
}
