/** Glasses: on the nose, or pushed up into the forehead by somebody who reads bills. */
import { bend, fill, stroke } from './brush.ts';
import { DEPTH, across, earAt } from './pose.ts';
import type { Brush, Trace } from './brush.ts';
import type { GlassesShape } from './look.ts';
import type { Pose } from './pose.ts';

interface Frame {
  readonly y: number;
  readonly height: number;
  readonly depth: number;
  /** Corners above and below, as shares of the height. */
  readonly round: readonly [number, number];
}
const FRAMES: Readonly<Record<GlassesShape, Frame>> = {
  square: { y: 2, height: 46, depth: DEPTH.bridge, round: [0.26, 0.4] },
  round: { y: 2, height: 60, depth: DEPTH.bridge, round: [0.5, 0.5] },
  half: { y: 14, height: 32, depth: DEPTH.bridge, round: [0.16, 0.5] },
};

export function drawGlasses(brush: Brush, pose: Pose): void {
  const { glasses } = pose.look;
  switch (glasses.worn) {
    case 'no':
      return;
    case 'on_nose':
      drawFrame(brush, pose, FRAMES[glasses.shape]);
      return;
    case 'pushed_up':
      drawFrame(brush, pose, { ...FRAMES.half, y: -112 - pose.face.browIn * 2, depth: DEPTH.temple });
      return;
  }
}

function drawFrame(brush: Brush, pose: Pose, at: Frame): void {
  const { colour } = pose.look.glasses;
  const { y, height, depth } = at;
  const middle = across(pose, 0, depth);
  for (const side of [-1, 1]) {
    const x = across(pose, side * 44, depth);
    // The far lens is seen from its side.
    const half = 35 * (1 - Math.max(0, side * pose.face.turn) * 0.55);
    drawLens(brush, { x, half, colour, at });
    const [hinge, ear] = [x + side * half, earAt(pose, side) + side * 3];
    const temple = [hinge, y - height * 0.14, (hinge + ear) / 2, y, ear, y + height * 0.2 + 6];
    stroke(brush, bend(temple), { paint: colour, width: 4.6 });
  }
  stroke(brush, bend([middle - 9, y - 3, middle, y - 9, middle + 9, y - 3]), { paint: colour, width: 4.6 });
}

interface Lens {
  readonly x: number;
  readonly half: number;
  readonly colour: string;
  readonly at: Frame;
}

function drawLens(brush: Brush, { x, half, colour, at: { y, height, round } }: Lens): void {
  const corners = [round[0], round[0], round[1], round[1]].map((corner) => corner * height);
  const lens: Trace = (pen) => pen.roundRect(x - half, y - height / 2, half * 2, height, corners);
  fill(brush, lens, 'rgb(206 228 246 / 0.15)');
  const light: Trace = (pen) => {
    pen.moveTo(x - 22, y + height * 0.36);
    pen.lineTo(x - 2, y - height * 0.4);
    pen.lineTo(x + 12, y - height * 0.4);
    pen.lineTo(x - 8, y + height * 0.36);
    pen.closePath();
  };
  fill(brush, light, 'rgb(255 255 255 / 0.16)');
  stroke(brush, lens, { paint: colour, width: 4.6 });
}
