/** The frame a body hangs on, which rises when tense and sinks when relieved. */
import { mirrored, shape } from './brush.ts';
import type { Pose } from './pose.ts';
import type { Trace } from './brush.ts';

/** Where collar bones, shoulder and sleeve sit, in design space from the middle line. */
export interface Frame {
  readonly collar: number;
  readonly shoulder: number;
  readonly half: number;
  readonly neck: number;
}

const SHRUG = 24;

export function frameOf({ look, face, idle }: Pose): Frame {
  const rise = face.shoulders * SHRUG + idle.breath;
  return {
    collar: 486 - rise * 0.35,
    shoulder: 552 - rise,
    half: 232 * look.body.shoulders,
    neck: 56 * look.body.neck,
  };
}

/** Chest and upper arms in one piece: no seams where there are none. The neck shows in the dip between them. */
export function torsoOutline({ collar, shoulder, half, neck }: Frame): Trace {
  // prettier-ignore
  const outline = [
    0, collar + 62, neck + 2, collar - 8, neck + 46, collar + 20, half * 0.72, shoulder - 22,
    half * 0.95, shoulder + 14, half * 1.05, shoulder + 90, half * 1.1, shoulder + 190, half * 1.12, 860, 0, 880,
  ];
  return shape(mirrored(outline));
}
