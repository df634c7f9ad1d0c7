/** The mouth: from pressed shut to a shout, lips, teeth and tongue included. */
import { bend, between, fill, stroke, within } from './brush.ts';
import { DEPTH, JAW_DROP, across, jawOf } from './pose.ts';
import { veiled } from './colour.ts';
import type { Brush, Point, Trace, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

/** Where the lips are, in the head's space. */
export interface Mouth {
  readonly x: number;
  readonly left: Point;
  readonly right: Point;
  /** Lower edge of the upper lip and upper edge of the lower lip, in the middle. */
  readonly top: number;
  readonly bottom: number;
  /** How square the opening is, 0–1. */
  readonly square: number;
  readonly gap: number;
}

const LEVEL = 96;

export function mouthOf(pose: Pose): Mouth {
  const { face, idle } = pose;
  const jaw = jawOf(pose);
  const half = 40 * (1 + face.width - idle.round * 0.16 - face.press * 0.06) * (1 - 0.1 * jaw);
  const bared = face.bare * (0.55 + 0.45 * idle.mouth + 0.2 * (1 - idle.talk));
  const gap = Math.max(0, jaw * JAW_DROP * 1.15 + bared * 12 - face.press * 3);
  const x = across(pose, face.skew * 5, DEPTH.mouth);
  const corner = LEVEL - face.smile * 9 + jaw * 5;
  const top = LEVEL + face.smile * 5 - face.snarl * 5 - bared * 5 - jaw * 3;
  return {
    x,
    left: [x - half * (1 + Math.min(0, face.turn) * 0.5), corner + face.skew * (face.skew < 0 ? 11 : 4)],
    right: [x + half * (1 - Math.max(0, face.turn) * 0.5), corner - face.skew * (face.skew > 0 ? 11 : 3)],
    top,
    bottom: top + gap,
    square: Math.max(face.bare * 0.75, Math.max(0, face.smile) * 0.35),
    gap,
  };
}

/** From corner to corner through the middle at `level`; round or square. */
function edge({ left, right, square, x }: Mouth, level: number): Trail {
  const reach = 0.5 + square * 0.32;
  const shoulder = (corner: Point): Point => [
    x + (corner[0] - x) * reach,
    corner[1] + (level - corner[1]) * (0.74 + square * 0.2),
  ];
  return [...left, ...shoulder(left), x, level, ...shoulder(right), ...right];
}

export function drawMouth(brush: Brush, pose: Pose): void {
  const mouth = mouthOf(pose);
  const { face, tones, look } = pose;
  const upper = edge(mouth, mouth.top);
  const lower = edge(mouth, mouth.bottom);
  const press = 1 - face.press * 0.55;
  const lowerLip = edge(mouth, mouth.bottom + 13 * press * look.mouth);
  const upperLip = edge(mouth, mouth.top - 9 * press * look.mouth);
  fill(brush, between(upperLip, upper), tones.lipsDeep);
  fill(brush, between(lower, lowerLip), tones.lips);
  drawInside(brush, mouth, between(upper, lower));
  stroke(brush, bend(upper), { paint: tones.line, width: 4 });
  if (mouth.gap > 3) stroke(brush, bend(lower), { paint: veiled(tones.line, 0.6), width: 2.5 });
  drawAround(brush, pose, mouth);
}

function drawInside(brush: Brush, mouth: Mouth, opening: Trace): void {
  if (mouth.gap < 2) return;
  const { x, top, bottom, gap, square } = mouth;
  fill(brush, opening, '#3a0f14');
  within(brush, opening, () => {
    fill(
      brush,
      (pen) => pen.ellipse(x, bottom + 6, 25, Math.min(20, gap * 0.5), 0, 0, Math.PI * 2),
      '#a4474a',
    );
    const teeth = Math.min(13, 5 + gap * 0.36);
    fill(brush, (pen) => pen.roundRect(x - 37, top - 12, 74, 12 + teeth, 6), '#f0e6d8');
    fill(brush, (pen) => pen.rect(x + 10, top - 12, 40, 12 + teeth), 'rgb(60 20 24 / 0.2)');
    for (const tooth of [-2, -1, 0, 1, 2]) {
      stroke(brush, bend([x + tooth * 12, top - 4, x + tooth * 12.4, top + teeth - 2]), {
        paint: 'rgb(110 70 60 / 0.22)',
        width: 1.6,
      });
    }
    if (square > 0.3) {
      const show = Math.min(9, gap * 0.3) * square;
      fill(brush, (pen) => pen.roundRect(x - 30, bottom - show, 60, show + 10, 4), '#dccfbf');
    }
  });
}

/** Corners, the shadow under the lower lip, the chin that crumples when lips are pressed. */
function drawAround(brush: Brush, pose: Pose, { x, left, right, bottom }: Mouth): void {
  const { face, tones } = pose;
  for (const side of [-1, 1]) {
    const [cornerX, cornerY] = side < 0 ? left : right;
    const down = -face.smile * 7;
    const over = [cornerX + side * 3, cornerY + 2 + down * 0.4];
    const line = bend([cornerX - side * 3, cornerY, ...over, cornerX + side * 5, cornerY + 5 + down]);
    stroke(brush, line, { paint: veiled(tones.line, 0.55), width: 3.2 });
  }
  const low = bottom + 20;
  stroke(brush, bend([x - 20, low + 2, x, low + 5, x + 20, low + 2]), {
    paint: veiled(tones.deep, 0.42),
    width: 4,
  });
  const crumple = Math.max(0, face.press - 0.3) * Math.max(0, -face.smile);
  for (const dot of [-1, 0, 1]) {
    fill(
      brush,
      (pen) => pen.ellipse(x + dot * 11, low + 17 + Math.abs(dot) * -2, 4, 2.4, 0, 0, Math.PI * 2),
      veiled(tones.line, 0.35 * crumple),
    );
  }
}
