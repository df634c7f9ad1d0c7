/** A hand whose fingers stretch and curl. Its own space: the wrist at 0, 0, fingers upwards, the thumb to the left. */
import { bend, fill, limb, shape, stroke, wash } from './brush.ts';
import { veiled } from './colour.ts';
import type { Brush, Point } from './brush.ts';
import type { Tones } from './tones.ts';

/** All 0–1. */
export interface HandShape {
  readonly index: number;
  readonly fingers: number;
  readonly thumb: number;
  readonly spread: number;
}

interface Finger {
  readonly knuckle: Point;
  readonly length: number;
  readonly width: number;
  /** Radians from straight up, and how far spreading moves it. */
  readonly angle: number;
  readonly fan: number;
}

const FINGERS: readonly Finger[] = [
  { knuckle: [21, -60], length: 46, width: 7.6, angle: 0.12, fan: 0.36 },
  { knuckle: [8.5, -68], length: 60, width: 8.8, angle: 0.05, fan: 0.14 },
  { knuckle: [-6.5, -70], length: 65, width: 9.2, angle: -0.02, fan: -0.06 },
  { knuckle: [-21, -64], length: 58, width: 8.9, angle: -0.08, fan: -0.26 },
];
const INDEX = 3;
const HAND_SIZE = 1.22;

export function drawHand(brush: Brush, tones: Tones, hand: HandShape): void {
  brush.save();
  brush.scale(HAND_SIZE, HAND_SIZE);
  const skin = wash(brush, [-34, -40, 34, -30], { 0: tones.lit, 0.5: tones.skin, 1: tones.shade });
  const seam = veiled(tones.line, 0.42);
  const palm = shape([
    -18, 12, -20, -4, -29, -36, -29, -62, -16, -74, 6, -76, 24, -68, 31, -48, 27, -18, 20, -2, 18, 12,
  ]);
  const isLong = (index: number): boolean => stretch(hand, index) > 0.42;
  FINGERS.forEach(
    (finger, index) => isLong(index) && drawFinger(brush, { finger, hand, index }, { skin, seam }),
  );
  fill(brush, palm, skin);
  drawPalmLines(brush, tones, hand);
  FINGERS.forEach(
    (finger, index) => isLong(index) || drawFinger(brush, { finger, hand, index }, { skin, seam }),
  );
  drawThumb(brush, hand, { skin, seam });
  brush.restore();
}

const stretch = (hand: HandShape, index: number): number => (index === INDEX ? hand.index : hand.fingers);

interface Flesh {
  readonly skin: CanvasGradient;
  readonly seam: string;
}

/** A curled finger comes down over the palm: seen from the front it shortens, then points the other way. */
function drawFinger(
  brush: Brush,
  { finger, hand, index }: { finger: Finger; hand: HandShape; index: number },
  { skin, seam }: Flesh,
): void {
  const stretched = stretch(hand, index);
  const angle = finger.angle + finger.fan * hand.spread;
  const reach = finger.length * (stretched * 1.42 - 0.42);
  const [x, y] = finger.knuckle;
  const base: Point = [x, stretched > 0.42 ? y + 8 : y - 5];
  const tip: Point = [x + Math.sin(angle) * reach, y - Math.cos(angle) * reach];
  const trace = limb(base, tip, { start: finger.width, end: finger.width * 0.86 });
  stroke(brush, trace, { paint: seam, width: 2.4 });
  fill(brush, trace, skin);
  if (stretched > 0.6) {
    const joint = (share: number): void => {
      const at: Point = [x + Math.sin(angle) * reach * share, y - Math.cos(angle) * reach * share];
      stroke(brush, bend([at[0] - finger.width * 0.6, at[1], at[0] + finger.width * 0.6, at[1] + 1]), {
        paint: seam,
        width: 1.6,
      });
    };
    joint(0.36);
    joint(0.68);
  }
}

function drawThumb(brush: Brush, { thumb }: HandShape, { skin, seam }: Flesh): void {
  const joint: Point = [-34 + (1 - thumb) * 14, -32 - (1 - thumb) * 6];
  const tip: Point = [-56 + (1 - thumb) * 58, -62 + (1 - thumb) * 16];
  const root = limb([-13, -20], joint, { start: 13, end: 10.5 });
  const end = limb(joint, tip, { start: 10.5, end: 8.4 });
  stroke(brush, end, { paint: seam, width: 2.4 });
  fill(brush, root, skin);
  fill(brush, end, skin);
}

function drawPalmLines(brush: Brush, tones: Tones, { fingers }: HandShape): void {
  if (fingers < 0.3) return;
  const paint = veiled(tones.line, 0.3 * fingers);
  stroke(brush, bend([-20, -52, -4, -42, 2, -18]), { paint, width: 2 });
  stroke(brush, bend([26, -50, 6, -58, -14, -54]), { paint, width: 2 });
}
