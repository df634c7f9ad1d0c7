/** Hair of the head: a mass behind the face, a mass over it, and locks that say how it grows. */
import { bend, fill, leaf, moved, shape, stroke, wash } from './brush.ts';
import { COOL, SHADOW, WARM } from './tones.ts';
import { DEPTH, across, round } from './pose.ts';
import {
  AFRO,
  BOB,
  BUN,
  COVERED,
  CURLS,
  FRINGE,
  LONG,
  PLAIT,
  PONYTAIL,
  RINGLETS,
  WAVY,
} from './hair-long.ts';
import { BUZZ, CROPPED, CROWN, CURTAINS, FLAT_TOP, PIXIE, QUIFF } from './hair-short.ts';
import { RECEDING, SHORT_CURLS, SIDE_PART, TOUSLED } from './hair-short.ts';
import { drawCurls } from './curls.ts';
import { drawPlait } from './plait.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Paint, Point, Trace, Trail } from './brush.ts';
import type { HairCut, Lock } from './hair-cut.ts';
import type { HairStyle } from './look.ts';
import type { Pose } from './pose.ts';

const CUTS: Readonly<Record<HairStyle, HairCut>> = {
  tousled: TOUSLED,
  receding: RECEDING,
  cropped: CROPPED,
  bun: BUN,
  bob: BOB,
  bald: COVERED,
  side_part: SIDE_PART,
  quiff: QUIFF,
  buzz: BUZZ,
  afro: AFRO,
  curls: CURLS,
  ringlets: RINGLETS,
  short_curls: SHORT_CURLS,
  flat_top: FLAT_TOP,
  long: LONG,
  wavy: WAVY,
  ponytail: PONYTAIL,
  plait: PLAIT,
  fringe: FRINGE,
  pixie: PIXIE,
  bald_on_top: CROWN,
  curtains: CURTAINS,
  headscarf: COVERED,
  turban: COVERED,
};

/** What lies behind the head is in the dark of the head. */
const BEHIND = '#15121a';

export function drawHairBehind(brush: Brush, pose: Pose): void {
  const { hair, head } = pose.look;
  const { behind } = CUTS[hair.style];
  if (behind.length === 0) return;
  const wide = moved(behind, (x, y) => [x * head.width, y]);
  if (hair.style === 'bun') {
    drawKnot(brush, wide, hair.colour);
    return;
  }
  const paint = wash(brush, [-150, 0, 150, 0], {
    0: tinted(hair.colour, BEHIND, 0.28),
    1: tinted(hair.colour, BEHIND, 0.58),
  });
  fill(brush, shape(wide), paint);
}

/** Hair wound into a knot on the crown. */
function drawKnot(brush: Brush, outline: Trail, colour: string): void {
  fill(brush, shape(outline), massOf(brush, tinted(colour, SHADOW, 0.1), 1));
  const light = veiled(tinted(colour, WARM, 0.55), 0.4);
  for (const turn of [0, 1, 2]) {
    const wound = [
      -40 + turn * 12,
      -176 - turn * 8,
      -12 + turn * 6,
      -232 + turn * 14,
      32 - turn * 4,
      -206 + turn * 12,
    ];
    fill(brush, leaf(wound, 4), light);
  }
}

export function drawHair(brush: Brush, pose: Pose): void {
  const cut = CUTS[pose.look.hair.style];
  if (cut.cap.length === 0) return;
  const { colour } = pose.look.hair;
  const turned = (points: Trail): Trail => moved(points, (x, y) => place(pose, [x, y]));
  const mass = massOf(brush, colour, cut.dense ?? 1);
  const cast = shape(turned(moved(cut.cap, (x, y) => [x, y + (y > -130 ? 7 : 0)])));
  fill(brush, cast, veiled(pose.tones.deep, 0.35 * (cut.dense ?? 1)));
  fill(brush, shape(turned(cut.cap)), mass);
  drawRim(
    brush,
    turned(cut.cap.slice(2 * Math.floor(cut.cap.length * 0.15), 2 * Math.ceil(cut.cap.length * 0.26))),
  );
  curl(brush, { cut, turned, colour, mass });
  for (const each of cut.locks) fill(brush, tuft(pose, each), mass);
  for (const strand of cut.strands) {
    fill(brush, leaf(turned(strand), 3.2), veiled(tinted(colour, WARM, 0.55), 0.34));
  }
  if (pose.look.hair.style === 'plait') drawPlait(brush, colour, place(pose, [116, 70]));
}

interface Curled {
  readonly cut: HairCut;
  readonly turned: (points: Trail) => Trail;
  readonly colour: string;
  readonly mass: Paint;
}

/** Large curls along the outline, small ones along the hairline. */
function curl(brush: Brush, { cut, turned, colour, mass }: Curled): void {
  const { cap, curl: radius, edge = 0 } = cut;
  if (!radius) return;
  drawCurls(brush, { trail: turned(cap.slice(2, (edge - 1) * 2)), radius, colour, mass });
  const hairline = turned([...cap.slice(edge * 2), ...cap.slice(0, 2)]);
  drawCurls(brush, { trail: hairline, radius: radius * 0.42, colour, mass });
}

/** Lit from our left; cropped hair lets the skin through, the more the nearer to its edge. */
function massOf(brush: Brush, colour: string, dense: number): Paint {
  if (dense < 1) {
    return wash(brush, [0, -160, 0, 0], {
      0: veiled(colour, dense),
      0.3: veiled(colour, dense * 0.86),
      0.5: veiled(colour, dense * 0.62),
      1: veiled(colour, dense * 0.3),
    });
  }
  return wash(brush, [-110, -150, 116, -40], {
    0: tinted(colour, WARM, 0.24),
    0.45: colour,
    1: tinted(colour, SHADOW, 0.45),
  });
}

function drawRim(brush: Brush, edge: Trail): void {
  const rim = wash(brush, [50, 0, 120, 0], { 0: veiled(COOL, 0), 1: veiled(COOL, 0.5) });
  stroke(brush, bend(edge), { paint: rim, width: 3 });
}

function tuft(pose: Pose, { root, tip, width, bow }: Lock): Trace {
  const [rx, ry] = place(pose, root);
  const [tx, ty] = place(pose, tip);
  const length = Math.hypot(tx - rx, ty - ry) || 1;
  const [nx, ny] = [-(ty - ry) / length, (tx - rx) / length];
  const [mx, my] = [(rx + tx) / 2 + nx * bow, (ry + ty) / 2 + ny * bow];
  const [half, slim] = [width / 2, width * 0.3];
  return (brush) => {
    brush.moveTo(rx - nx * half, ry - ny * half);
    brush.quadraticCurveTo(mx - nx * slim, my - ny * slim, tx, ty);
    brush.quadraticCurveTo(mx + nx * slim, my + ny * slim, rx + nx * half, ry + ny * half);
    brush.closePath();
  };
}

/** The hairline turns with the face, the outline of the skull hardly; both are as wide as the head. */
export function place(pose: Pose, [x, y]: Point): Point {
  const wide = x * pose.look.head.width;
  const isInside = Math.hypot(x / 112, (y + 50) / 128) < 0.86;
  const turnedX = isInside ? across(pose, wide, DEPTH.temple) : round(pose, wide) + pose.face.turn * 8;
  return [turnedX, y];
}
