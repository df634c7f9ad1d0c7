/** Beards. They move with the lips and the jaw, and stay visible in a shout. */
import { fill, leaf, moved, pool, shape, wash } from './brush.ts';
import { DEPTH, JAW_DROP, across, jawOf } from './pose.ts';
import { SHADOW, WARM } from './tones.ts';
import { mouthOf } from './mouth.ts';
import { tinted, veiled } from './colour.ts';
import type { Brush, Point, Trail } from './brush.ts';
import type { Pose } from './pose.ts';

/** Under the mouth, inside the outline of the head. */
export function drawBeard(brush: Brush, pose: Pose): void {
  switch (pose.look.beard.style) {
    case 'none':
    case 'moustache':
      return;
    case 'stubble':
      shadeJaw(brush, pose, 0.44);
      return;
    case 'full':
      growBeard(brush, pose);
      return;
    case 'goatee':
      shadeJaw(brush, pose, 0.16);
      drawChinTuft(brush, pose);
      return;
  }
}

/** The hairy part of a cheek and chin. It begins so thin that its edge cannot be seen. */
function shadeJaw(brush: Brush, pose: Pose, density: number): void {
  const drop = jawOf(pose) * JAW_DROP;
  const x = across(pose, 0, DEPTH.mouth * 0.9);
  const width = pose.look.head.width;
  // prettier-ignore
  const outline: Trail = [
    -110 * width, -10, -88 * width, 24, -64 * width, 56, x - 34, 54, x - 12, 60, x, 64, x + 12, 60, x + 34, 54,
    74 * width, 52, 96 * width, 22, 112 * width, -12, 124, 90, 92, 150 + drop, 0, 190 + drop,
    -92, 150 + drop, -124, 90,
  ];
  const { colour } = pose.look.beard;
  const fade = { 0: veiled(colour, 0), 0.42: veiled(colour, density * 0.62), 1: veiled(colour, density) };
  const paint = wash(brush, [0, 48, 0, 114], fade);
  fill(brush, shape(outline), paint);
}

/** A beard follows the bone: from the ears down the cheeks, denser the farther from the nose. */
function growBeard(brush: Brush, pose: Pose): void {
  const drop = jawOf(pose) * JAW_DROP;
  const x = across(pose, 0, DEPTH.mouth * 0.9);
  const width = pose.look.head.width;
  // prettier-ignore
  const outline: Trail = [
    -124, -30, -104 * width, -24, -92 * width, 26, -70 * width, 62, x - 40, 70, x - 16, 62, x, 66, x + 16, 62,
    x + 40, 70, 78 * width, 58, 98 * width, 22, 108 * width, -26, 128, -30, 124, 90, 92, 150 + drop, 0, 190 + drop,
    -92, 150 + drop, -124, 90,
  ];
  const { colour } = pose.look.beard;
  const grown = {
    0: veiled(colour, 0),
    0.5: veiled(colour, 0),
    0.68: veiled(colour, 0.8),
    0.8: veiled(colour, 0.97),
  };
  fill(brush, shape(outline), pool(brush, [x, 24], { radius: 128, stops: grown }));
}

/** Round the mouth and over the chin only. */
function drawChinTuft(brush: Brush, pose: Pose): void {
  const { bottom, left, right } = mouthOf(pose);
  const drop = jawOf(pose) * JAW_DROP;
  const x = across(pose, 0, DEPTH.mouth * 0.92);
  const { colour } = pose.look.beard;
  // prettier-ignore
  const tuft: Trail = [
    left[0] - 6, left[1] - 6, left[0] - 2, left[1] + 26, x - 34, 142 + drop, x, 166 + drop, x + 34, 142 + drop,
    right[0] + 2, right[1] + 26, right[0] + 6, right[1] - 6, right[0] - 4, right[1] + 8, x + 20, bottom + 17,
    x, bottom + 14, x - 20, bottom + 17, left[0] + 4, left[1] + 8,
  ];
  fill(brush, shape(tuft), veiled(colour, 0.94));
  for (const hair of [-2, -1, 0, 1, 2]) {
    const line = [x + hair * 9, bottom + 20, x + hair * 10, bottom + 32, x + hair * 8, 150 + drop];
    fill(brush, leaf(line, 1.4), veiled(tinted(colour, WARM, 0.45), 0.4));
  }
}

/** Over the mouth: it sits on the upper lip and hides its edge. */
export function drawMoustache(brush: Brush, pose: Pose): void {
  const { beard } = pose.look;
  if (beard.style === 'none' || beard.style === 'stubble') return;
  const { x, left, right, top } = mouthOf(pose);
  const size = beard.style === 'moustache' ? 1 : 0.66;
  const y = Math.min(top, 98) - 10;
  // A smile carries the tips up, or the moustache would frown over it.
  const lift = Math.max(0, pose.face.smile) * 15;
  const { smile } = pose.face;
  const sag = (left[1] - top) * 0.35 - lift * 0.5;
  const paint = wash(brush, [x - 60, y - 14, x + 60, y + 14], {
    0: tinted(beard.colour, WARM, 0.34),
    0.5: beard.colour,
    1: tinted(beard.colour, SHADOW, 0.42),
  });
  // prettier-ignore
  const wing = ([endX, endY]: Point, side: number): Trail => [
    x, y - 13 * size, x + side * 18, y - 18 * size, x + (endX - x) * 0.8, y - 6 * size + (endY - top) * 0.2,
    endX + side * 15 * size, y + (11 - smile * 6) * size + (endY - top) * 0.85 - lift,
    endX - side * 2, y + (14 - smile * 4) * size + (endY - top) * 0.75 - lift * 0.8,
    x + side * 20, y + 11 * size, x, y + 5 * size,
  ];
  fill(brush, shape(moved(wing(left, -1), (a, b) => [a, b + 4])), veiled(pose.tones.deep, 0.5));
  fill(brush, shape(moved(wing(right, 1), (a, b) => [a, b + 4])), veiled(pose.tones.deep, 0.5));
  fill(brush, shape(wing(left, -1)), paint);
  fill(brush, shape(wing(right, 1)), paint);
  comb(brush, { pose, y, size, sag });
}

/** Lines of the comb, from the middle outwards. */
function comb(
  brush: Brush,
  { pose, y, size, sag }: { pose: Pose; y: number; size: number; sag: number },
): void {
  const { x } = mouthOf(pose);
  for (const side of [-1, 1]) {
    for (const hair of [0, 1, 2, 3, 4]) {
      const start = 5 + hair * 7;
      const light = hair % 2 === 0 ? WARM : SHADOW;
      const paint = veiled(tinted(pose.look.beard.colour, light, 0.5), 0.5);
      fill(
        brush,
        leaf(
          // prettier-ignore
          [
            x + side * start, y - 12 * size, x + side * (start + 7), y - 3,
            x + side * (start + 15), y + 11 * size + sag * (hair / 6),
          ],
          1.5,
        ),
        paint,
      );
    }
  }
}
