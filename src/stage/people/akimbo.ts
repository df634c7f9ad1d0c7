/** Hands on the hips: elbows out, and air between arm and body. */
import { between } from '../glide.ts';
import { drawArm } from './arms.ts';
import { frameOf } from './frame.ts';
import type { Brush, Point } from './brush.ts';
import type { Pose } from './pose.ts';

/** Elbows stay within the picture of a person. */
const OUT = 296;

/** One side of it, −1 on our left; whoever holds something has one hand for it. */
export function drawAkimbo(brush: Brush, pose: Pose, side: -1 | 1): void {
  const { akimbo } = pose.face;
  if (akimbo < 0.03) return;
  const { half, shoulder } = frameOf(pose);
  const out = between(half, Math.min(OUT, half * 1.3), akimbo);
  const elbow: Point = [side * out, shoulder + between(260, 176, akimbo)];
  const hand: Point = [side * between(half, half * 0.72, akimbo), shoulder + between(480, 292, akimbo)];
  drawArm(brush, pose, { shoulder: [side * half * 0.84, shoulder + 64], elbow, wrist: hand });
}
