/** What is worn over the hair: a headscarf that covers neck and breast, a turban. */
import { bend, fill, leaf, moved, reversed, mirrored, shape, stroke, wash } from './brush.ts';
import { COOL, SHADOW, WARM } from './tones.ts';
import { DEPTH, JAW_DROP, across, fromHead, jawOf, round } from './pose.ts';
import { clamp } from '../glide.ts';
import { frameOf } from './frame.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Trace, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

const INK = '#0a1020';

/** Over the body and under the head: the part of a scarf that lies on neck and shoulders. */
export function drawDrape(brush: Brush, pose: Pose): void {
  if (pose.look.hair.style !== 'headscarf') return;
  const { colour } = pose.look.hair;
  const { collar, shoulder, half } = frameOf(pose);
  const [jawX, jawY] = fromHead(pose, [0, 96]);
  // prettier-ignore
  const cloth = shape([
    jawX - 94, jawY - 66, -half * 0.6, collar + 4, -half * 0.86, shoulder + 14, -half * 0.74, shoulder + 96,
    -half * 0.3, shoulder + 158, half * 0.24, shoulder + 176, half * 0.66, shoulder + 120, half * 0.88, shoulder + 20,
    half * 0.62, collar + 2, jawX + 98, jawY - 66,
  ]);
  fill(brush, (pen) => pen.ellipse(0, shoulder + 70, half * 0.84, 118, 0, 0, Math.PI * 2), veiled(INK, 0.22));
  const light = { 0: tinted(colour, WARM, 0.24), 0.4: colour, 1: tinted(colour, INK, 0.6) };
  fill(brush, cloth, wash(brush, [-half * 0.8, collar - 60, half * 0.7, shoulder + 150], light));
  drawFolds(brush, { jawX, jawY, collar, shoulder, half });
}

interface Neckline {
  readonly jawX: number;
  readonly jawY: number;
  readonly collar: number;
  readonly shoulder: number;
  readonly half: number;
}

/** The cloth is laid round the neck and thrown over one shoulder: folds run across, then down. */
function drawFolds(brush: Brush, { jawX, jawY, collar, shoulder, half }: Neckline): void {
  for (const fold of [0, 1, 2]) {
    // prettier-ignore
    const round: Trail = [
      jawX - 104 + fold * 8, jawY + 6 + fold * 26, jawX - 6, collar + 70 + fold * 44,
      half * (0.56 - fold * 0.03), collar - 14 + fold * 34,
    ];
    fill(brush, leaf(round, 8 - fold), veiled(INK, 0.26));
    fill(
      brush,
      leaf(
        moved(round, (x, y) => [x - 3, y - 9]),
        3.4,
      ),
      veiled('#ffe9c8', 0.14),
    );
  }
  for (const [x, y] of [
    [-half * 0.62, 40],
    [-half * 0.36, 92],
    [half * 0.3, 104],
  ] as const) {
    fill(
      brush,
      leaf([x, collar + 40, x + 10, shoulder + y * 0.5, x * 0.86, shoulder + y + 44], 5),
      veiled(INK, 0.18),
    );
  }
}

/** Over the head, in its space. */
export function drawCover(brush: Brush, pose: Pose): void {
  const { style } = pose.look.hair;
  if (style === 'headscarf') drawHood(brush, pose);
  if (style === 'turban') drawTurban(brush, pose);
}

const HOOD: Trail = [0, -188, 62, -180, 112, -146, 136, -82, 140, 0, 132, 84, 106, 148, 62, 186, 0, 196];
const OPENING: Trail = [0, -110, 46, -104, 78, -80, 94, -34, 98, 22, 92, 80, 71, 122, 38, 146, 0, 153];

/** A ring of cloth round the face, drawn up under the chin. */
function drawHood(brush: Brush, pose: Pose): void {
  const { colour } = pose.look.hair;
  const { width } = pose.look.head;
  const drop = jawOf(pose) * JAW_DROP;
  const low = (y: number): number => clamp((y - 30) / 110, 0, 1);
  const outer = moved(mirrored(HOOD), (x, y) => [
    round(pose, x * width) + pose.face.turn * (8 + 30 * low(y)),
    y + drop * 0.7 * low(y),
  ]);
  const inner = moved(mirrored(OPENING), (x, y) => [
    across(pose, x * width, DEPTH.temple * 0.6 + 16 * low(y)),
    y + drop * low(y) ** 1.5,
  ]);
  const ring: Trace = (pen) => {
    shape(outer)(pen);
    shape(reversed(inner))(pen);
  };
  // The cloth throws its shadow on the face.
  stroke(brush, shape(moved(inner, (x, y) => [x * 0.975, y * 0.975 + 3])), {
    paint: veiled(SHADOW, 0.34),
    width: 13,
  });
  const light = { 0: tinted(colour, WARM, 0.3), 0.42: colour, 1: tinted(colour, INK, 0.52) };
  fill(brush, ring, wash(brush, [-120, -130, 126, 60], light));
  stroke(brush, shape(inner), { paint: veiled(tinted(colour, INK, 0.6), 0.7), width: 3.4 });
  const rim = wash(brush, [70, 0, 140, 0], { 0: veiled(COOL, 0), 1: veiled(COOL, 0.5) });
  stroke(brush, bend(outer.slice(4, 12)), { paint: rim, width: 4 });
  foldHood(brush);
}

function foldHood(brush: Brush): void {
  // prettier-ignore
  const folds: readonly Trail[] = [
    [-40, -180, -112, -120, -124, 10], [-10, -168, -92, -126, -110, -20], [-126, 30, -118, 100, -70, 160],
    [30, -174, 108, -120, 122, 10], [118, 40, 112, 104, 66, 160],
  ];
  for (const fold of folds) {
    fill(brush, leaf(fold, 5), veiled(INK, 0.2));
    fill(
      brush,
      leaf(
        moved(fold, (x, y) => [x + 4, y + 3]),
        2.4,
      ),
      veiled('#ffe9c8', 0.16),
    );
  }
}

// prettier-ignore
const TURBAN: Trail = [
  -120, -8, -134, -62, -134, -124, -108, -182, -58, -220, 0, -230, 58, -220, 110, -182, 136, -124, 136, -62, 120, -8,
  104, -44, 74, -80, 40, -106, 2, -124, -36, -106, -72, -80, -104, -44,
];

/** Wound from both sides to a point over the forehead. */
function drawTurban(brush: Brush, pose: Pose): void {
  const { colour } = pose.look.hair;
  const turn = (x: number, y: number): readonly [number, number] => [
    round(pose, x * pose.look.head.width) + pose.face.turn * (y > -140 && Math.abs(x) < 110 ? 34 : 10),
    y,
  ];
  const cloth = moved(TURBAN, turn);
  fill(brush, shape(moved(cloth, (x, y) => [x, y + 9])), veiled(pose.tones.deep, 0.42));
  const light = { 0: tinted(colour, WARM, 0.32), 0.42: colour, 1: tinted(colour, INK, 0.5) };
  fill(brush, shape(cloth), wash(brush, [-124, -190, 130, -30], light));
  for (const layer of [0, 1, 2, 3, 4]) {
    for (const side of [-1, 1]) {
      const reach = 122 - layer * 5;
      const fold = moved(
        [
          side * reach,
          -24 - layer * 34,
          side * (66 - layer * 4),
          -84 - layer * 30,
          side * -8,
          -124 - layer * 21,
        ],
        turn,
      );
      fill(brush, leaf(fold, 5.5), veiled(INK, 0.28));
      fill(
        brush,
        leaf(
          moved(fold, (x, y) => [x, y - 8]),
          3,
        ),
        veiled('#ffe9c8', 0.15),
      );
    }
  }
}
