/** The frame a body hangs on, which rises when tense and sinks when relieved. */
import { between } from '../glide.ts';
import { mirrored, shape } from './brush.ts';
import type { Pose } from './pose.ts';
import type { Trace } from './brush.ts';

/** Where collar bones, shoulder and sleeve sit, in design space from the middle line. */
export interface Frame {
  readonly collar: number;
  readonly shoulder: number;
  readonly half: number;
  readonly neck: number;
  /** How far the arms are off the body, so that a waist shows, 0–1. */
  readonly waist: number;
}

const SHRUG = 24;

export function frameOf({ look, face, idle }: Pose): Frame {
  const rise = face.shoulders * SHRUG + idle.breath;
  return {
    collar: 486 - rise * 0.35,
    shoulder: 552 - rise,
    half: 232 * look.body.shoulders,
    neck: 56 * look.body.neck,
    waist: face.akimbo,
  };
}

/** Chest and upper arms in one piece: no seams where there are none. The neck shows in the dip between them. */
export function torsoOutline({ collar, shoulder, half, neck, waist }: Frame): Trace {
  const side = (far: number, near: number): number => half * between(far, near, waist);
  // prettier-ignore
  const outline = [
    0, collar + 62, neck + 2, collar - 8, neck + 46, collar + 20, half * 0.72, shoulder - 22,
    side(0.95, 0.93), shoulder + 14, side(1.05, 0.8), shoulder + 90, side(1.1, 0.62), shoulder + 190,
    side(1.12, 0.6), 860, 0, 880,
  ];
  return shape(mirrored(outline));
}
