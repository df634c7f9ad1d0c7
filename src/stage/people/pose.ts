/** Everything one redraw knows, worked out once, and where a point of the turned head comes to lie. */
import { tonesOf } from './tones.ts';
import type { Brush, Point } from './brush.ts';
import type { Face } from './face.ts';
import type { Idle } from './idle.ts';
import type { Look } from './look.ts';
import type { Tones } from './tones.ts';

export interface Pose {
  readonly look: Look;
  readonly face: Face;
  readonly idle: Idle;
  readonly tones: Tones;
}

export const poseOf = (look: Look, face: Face, idle: Idle): Pose => ({
  look,
  face,
  idle,
  tones: tonesOf(look),
});

/** How far things of the head stand out towards us, in pixels of design space. */
export const DEPTH = {
  ear: -16,
  temple: 34,
  eye: 66,
  brow: 74,
  cheek: 52,
  bridge: 84,
  nose: 118,
  mouth: 84,
  chin: 74,
} as const;

/** The head turns about its own axis: near things travel further. */
export const across = ({ face }: Pose, x: number, depth: number): number =>
  x * Math.cos(face.turn) + depth * Math.sin(face.turn);

/** Middle of the head between the eyes, where it sits on the neck, and how far the jaw can drop. */
export const HEAD_AT = { x: 0, y: 272 } as const;
const PIVOT = 128;
export const JAW_DROP = 34;

/** From the head's own space (0, 0 between the eyes) to the body's. */
export function fromHead({ face, idle }: Pose, [x, y]: Point): Point {
  const angle = tiltOf(face.tilt + idle.sway);
  const [dx, dy] = [x, y - PIVOT];
  const lean = 1 + face.lean * 0.025;
  return [
    HEAD_AT.x + (dx * Math.cos(angle) - dy * Math.sin(angle)) * lean + idle.shakeX,
    HEAD_AT.y +
      PIVOT +
      face.nod +
      idle.lift +
      idle.shakeY +
      (dx * Math.sin(angle) + dy * Math.cos(angle)) * lean,
  ];
}

/** Draws in the head's own space, which tilts, nods and comes nearer. */
export function inHead(brush: Brush, pose: Pose, draw: (brush: Brush, pose: Pose) => void): void {
  const { face, idle } = pose;
  brush.save();
  const lean = 1 + face.lean * 0.025;
  brush.translate(HEAD_AT.x + idle.shakeX, HEAD_AT.y + PIVOT + face.nod + idle.lift + idle.shakeY);
  brush.rotate(tiltOf(face.tilt + idle.sway));
  brush.scale(lean, lean);
  brush.translate(0, -PIVOT);
  draw(brush, pose);
  brush.restore();
}

const tiltOf = (degrees: number): number => (degrees * Math.PI) / 180;

/** What the mouth and the lids do now, talk and blink included. */
export const jawOf = ({ face, idle }: Pose): number =>
  Math.min(
    1,
    face.jaw * (1 - 0.55 * idle.talk) + idle.mouth * (0.34 + 0.66 * Math.max(face.jaw, face.bare * 0.7)),
  );
export const lidsOf = ({ face, idle }: Pose): number => face.lids * (1 - idle.blink);
