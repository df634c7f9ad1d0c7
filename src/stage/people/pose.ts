/** Everything one redraw knows, worked out once, and where a point of the turned head comes to lie. */
import { tonesOf } from './tones.ts';
import type { Brush, Point } from './brush.ts';
import type { Face } from './face.ts';
import type { Holds } from './holds.ts';
import type { Idle } from './idle.ts';
import type { Look, Posture } from './look.ts';
import type { Tones } from './tones.ts';

export interface Pose {
  readonly look: Look;
  readonly face: Face;
  readonly holds: Holds;
  readonly isLeftHanded: boolean;
  readonly idle: Idle;
  readonly tones: Tones;
}

/** What a way of standing adds to every mood: degrees of tilt, pixels of nod, shares of lean and shoulders. */
const STANDS: Readonly<Record<Posture, Pick<Face, 'tilt' | 'nod' | 'lean' | 'shoulders'>>> = {
  upright: { tilt: 0, nod: -2, lean: 0, shoulders: 0 },
  slouched: { tilt: -1, nod: 9, lean: 0.1, shoulders: -0.35 },
  forward: { tilt: 0.5, nod: 5, lean: 0.5, shoulders: 0.1 },
  tilted: { tilt: -3.5, nod: 0, lean: 0, shoulders: -0.1 },
};

/** Whoever writes looks down at what they write on, 0–1. */
const READS: Readonly<Record<Holds, number>> = { receiver: 0, nothing: 0, handset: 0.9, laptop: 1 };

export function poseOf(
  { look, face: felt, holds, isLeftHanded }: Omit<Pose, 'idle' | 'tones'>,
  idle: Idle,
): Pose {
  const stands = STANDS[look.posture];
  const reads = READS[holds];
  const face = {
    ...felt,
    gazeY: felt.gazeY + reads * 0.85,
    lids: felt.lids - reads * 0.16,
    tilt: felt.tilt + stands.tilt,
    nod: felt.nod + stands.nod + reads * 8,
    lean: felt.lean + stands.lean,
    shoulders: felt.shoulders + stands.shoulders,
  };
  return { look, face, holds, isLeftHanded, idle, tones: tonesOf(look) };
}

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

/** Half the width of a face that is seen; what turns further lies round the corner and is squeezed against it. */
const EDGE = { begins: 74, ends: 99 } as const;

/** The head turns about its own axis: near things travel further. */
export function across({ face, look }: Pose, x: number, depth: number): number {
  const turned = x * Math.cos(face.turn) + depth * Math.sin(face.turn);
  const [begins, room] = [EDGE.begins * look.head.width, (EDGE.ends - EDGE.begins) * look.head.width];
  const over = Math.abs(turned) - begins;
  if (depth <= 0 || over <= 0) return turned;
  return Math.sign(turned) * (begins + room * Math.tanh(over / room));
}

/** The outline of a head does not grow narrow when it turns: its back comes into view. */
export function round({ face }: Pose, x: number): number {
  const side = Math.sin(face.turn);
  return x * (x * side > 0 ? 1 - 0.09 * Math.abs(side) : 1 + 0.05 * Math.abs(side));
}

/** Where an ear sits; the far one goes out of sight, the near one comes forward. */
export function earAt(pose: Pose, side: number): number {
  const { turn } = pose.face;
  const x = side * 104 * pose.look.head.width * Math.cos(turn);
  return side * turn > 0 ? x + DEPTH.ear * Math.sin(turn) : x;
}

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
