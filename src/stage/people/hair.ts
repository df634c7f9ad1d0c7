/** Hair of the head: a mass behind the face, a mass over it, and locks that say how it grows. */
import { bend, fill, leaf, moved, shape, stroke, wash } from './brush.ts';
import { COOL, SHADOW, WARM } from './tones.ts';
import { DEPTH, across } from './pose.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Paint, Point, Trace, Trail } from './brush.ts';
import type { HairStyle } from './look.ts';
import type { Pose } from './pose.ts';

/** A tuft: broad at its root, pointed at its tip, bowed to one side. */
interface Lock {
  readonly root: Point;
  readonly tip: Point;
  readonly width: number;
  readonly bow: number;
}
/** A style in the head's space, seen from the front. */
interface Cut {
  /** Behind the head; empty for short hair. */
  readonly behind: Trail;
  /** Over the skull, hairline included: one closed shape. */
  readonly cap: Trail;
  /** Single locks in the hair's own colour that break the outline. */
  readonly locks: readonly Lock[];
  /** Lines of light along the hair. */
  readonly strands: readonly Trail[];
}

const lock = (root: Point, tip: Point, [width, bow]: readonly [number, number]): Lock => ({
  root,
  tip,
  width,
  bow,
});

const TOUSLED: Cut = {
  behind: [],
  cap: [
    -101, 22, -110, -8, -114, -60, -108, -112, -82, -156, -36, -180, 20, -184, 70, -168, 103, -130, 114, -78,
    110, -16, 102, 20, 98, -14, 95, -52, 84, -84, 54, -96, 10, -108, -34, -104, -74, -90, -92, -58, -96, -18,
  ],
  locks: [
    lock([-84, -120], [-62, -72], [36, -10]),
    lock([-50, -124], [-16, -80], [50, -16]),
    lock([-10, -128], [26, -86], [48, -14]),
    lock([30, -126], [64, -84], [46, -12]),
    lock([68, -112], [92, -58], [36, -6]),
    lock([-88, -140], [-116, -150], [40, 12]),
    lock([-62, -160], [-84, -182], [46, 12]),
    lock([-28, -170], [-44, -196], [50, 14]),
    lock([8, -176], [6, -200], [52, 14]),
    lock([44, -172], [56, -192], [50, 12]),
    lock([76, -152], [98, -168], [44, 8]),
    lock([100, -118], [122, -126], [34, 6]),
    lock([-108, -92], [-120, -104], [28, 4]),
  ],
  strands: [
    [-84, -132, -62, -158, -26, -170],
    [-66, -118, -44, -142, -8, -152],
    [-12, -132, 16, -152, 48, -152],
    [40, -126, 64, -136, 84, -122],
  ],
};

const RECEDING: Cut = {
  behind: [],
  cap: [
    -104, 34, -112, 10, -121, -14, -122, -40, -127, -62, -119, -86, -116, -110, -98, -132, -60, -154, 0, -164,
    60, -154, 98, -132, 116, -110, 119, -86, 127, -62, 122, -40, 121, -14, 112, 10, 104, 34, 99, -4, 97, -46,
    92, -84, 74, -122, 56, -142, 38, -130, 10, -122, -14, -122, -40, -130, -58, -142, -76, -122, -92, -84,
    -97, -46, -99, -4,
  ],
  locks: [lock([-6, -146], [26, -116], [30, -8]), lock([-32, -146], [-4, -117], [26, -8])],
  strands: [
    [-114, -8, -116, -40, -104, -92],
    [-108, -30, -108, -66, -92, -112],
    [-40, -134, -14, -154, 24, -158],
    [-8, -128, 18, -148, 54, -150],
    [22, -130, 42, -144, 70, -140],
    [114, -16, 114, -50, 104, -88],
    [106, -36, 108, -70, 94, -108],
  ],
};

const CROPPED: Cut = {
  behind: [],
  cap: [
    -103, 8, -112, -40, -112, -96, -88, -144, -40, -168, 10, -170, 60, -160, 98, -124, 112, -70, 110, -20,
    103, 8, 98, -30, 94, -72, 78, -98, 30, -108, -30, -108, -78, -98, -94, -72, -98, -30,
  ],
  locks: [],
  strands: [
    [-80, -126, -46, -150, 0, -156],
    [24, -150, 60, -138, 84, -112],
  ],
};

const BUN: Cut = {
  behind: [0, -236, 36, -224, 46, -190, 30, -160, -30, -160, -46, -190, -36, -224],
  cap: [
    -104, 6, -114, -50, -106, -112, -66, -158, 0, -170, 66, -158, 106, -112, 114, -50, 104, 6, 99, -46, 80,
    -92, 40, -116, 0, -122, -40, -116, -80, -92, -99, -46,
  ],
  locks: [],
  strands: [
    [-88, -96, -56, -136, -6, -154],
    [30, -148, 70, -124, 92, -86],
  ],
};

const BOB: Cut = {
  behind: [
    0, -176, 78, -160, 124, -100, 134, -20, 136, 60, 122, 122, 60, 132, -60, 132, -122, 122, -136, 60, -134,
    -20, -124, -100, -78, -160,
  ],
  cap: [
    -118, 96, -130, 20, -124, -80, -86, -150, -16, -174, 60, -166, 112, -112, 128, -20, 118, 96, 104, 40, 98,
    -30, 70, -78, 10, -104, -30, -126, -74, -84, -98, -30, -104, 40,
  ],
  locks: [],
  strands: [
    [-108, 30, -112, -50, -82, -118],
    [-10, -140, 50, -136, 92, -90],
  ],
};

const BALD: Cut = { behind: [], cap: [], locks: [], strands: [] };

const CUTS: Readonly<Record<HairStyle, Cut>> = {
  tousled: TOUSLED,
  receding: RECEDING,
  cropped: CROPPED,
  bun: BUN,
  bob: BOB,
  bald: BALD,
};

export function drawHairBehind(brush: Brush, pose: Pose): void {
  const { behind } = CUTS[pose.look.hair.style];
  if (behind.length > 0) fill(brush, shape(behind), tinted(pose.look.hair.colour, SHADOW, 0.4));
}

export function drawHair(brush: Brush, pose: Pose): void {
  const { cap, locks, strands } = CUTS[pose.look.hair.style];
  if (cap.length === 0) return;
  const { colour } = pose.look.hair;
  const turned = (points: Trail): Trail => moved(points, (x, y) => [turnedX(pose, x, y), y]);
  const mass: Paint = wash(brush, [-110, -150, 116, -40], {
    0: tinted(colour, WARM, 0.24),
    0.45: colour,
    1: tinted(colour, SHADOW, 0.45),
  });
  fill(
    brush,
    shape(turned(moved(cap, (x, y) => [x, y + (y > -130 ? 7 : 0)]))),
    veiled(pose.tones.deep, 0.35),
  );
  fill(brush, shape(turned(cap)), mass);
  const rim = wash(brush, [50, 0, 120, 0], { 0: veiled(COOL, 0), 1: veiled(COOL, 0.5) });
  const edge = turned(cap.slice(2 * Math.floor(cap.length * 0.15), 2 * Math.ceil(cap.length * 0.26)));
  stroke(brush, bend(edge), { paint: rim, width: 3 });
  for (const each of locks) fill(brush, tuft(pose, each), mass);
  for (const strand of strands) {
    fill(brush, leaf(turned(strand), 3.2), veiled(tinted(colour, WARM, 0.55), 0.34));
  }
}

function tuft(pose: Pose, { root, tip, width, bow }: Lock): Trace {
  const [rx, ry] = place(pose, root);
  const [tx, ty] = place(pose, tip);
  const length = Math.hypot(tx - rx, ty - ry) || 1;
  const [nx, ny] = [-(ty - ry) / length, (tx - rx) / length];
  const [mx, my] = [(rx + tx) / 2 + nx * bow, (ry + ty) / 2 + ny * bow];
  return (brush) => {
    brush.moveTo(rx - (nx * width) / 2, ry - (ny * width) / 2);
    brush.quadraticCurveTo(mx - nx * width * 0.3, my - ny * width * 0.3, tx, ty);
    brush.quadraticCurveTo(
      mx + nx * width * 0.3,
      my + ny * width * 0.3,
      rx + (nx * width) / 2,
      ry + (ny * width) / 2,
    );
    brush.closePath();
  };
}

const place = (pose: Pose, [x, y]: Point): Point => [turnedX(pose, x, y), y];

/** The hairline turns with the face, the outline of the skull hardly. */
const turnedX = (pose: Pose, x: number, y: number): number => {
  const isInside = Math.hypot(x / 112, (y + 50) / 128) < 0.86;
  return isInside ? across(pose, x, DEPTH.temple) : x * Math.cos(pose.face.turn) + pose.face.turn * 8;
};
