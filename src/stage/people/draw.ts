/** A person from the chest up, back to front. */
import { HEAD_AT, inHead, poseOf } from './pose.ts';
import { drawMoustache } from './beard.ts';
import { drawBody } from './body.ts';
import { drawBrows, drawEyes } from './eyes.ts';
import { drawFoldedArms } from './folded.ts';
import { drawAkimbo } from './akimbo.ts';
import { drawFreeArm, drawOtherArm } from './arms.ts';
import { drawHandset, drawLaptop, drawPhoneArm } from './held.ts';
import { drawCover, drawDrape } from './covers.ts';
import { drawEarWear, drawMarks, drawNeckWear } from './wears.ts';
import { drawGlasses } from './glasses.ts';
import { drawHair, drawHairBehind } from './hair.ts';
import { drawLines, drawNose, drawSkull } from './head.ts';
import { drawMouth } from './mouth.ts';
import { drawNearEar } from './near-ear.ts';
import { idleAt } from './idle.ts';
import type { Brush } from './brush.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import type { Holds } from './holds.ts';
import type { Moment } from './idle.ts';
import type { Pose } from './pose.ts';

/** Design space. Hands may reach a little over its sides. */
export const PERSON_SIZE = { width: 720, height: 800 } as const;
/** As shares of that space. */
export const MOUTH = { x: 0.525, y: (HEAD_AT.y + 100) / PERSON_SIZE.height } as const;
export const HEAD = { x: 0.5, y: (HEAD_AT.y - 6) / PERSON_SIZE.height, radius: 0.245 } as const;

/** Who stands there, how they feel, and what they hold. */
export interface Person {
  readonly look: Look;
  readonly face: Face;
  readonly holds: Holds;
  /** Which hand speaks, where both are free. */
  readonly isLeftHanded?: boolean;
}

/** Draws into design space; the same person at the same moment is always the same picture. */
export function drawPerson(brush: Brush, person: Person, moment: Moment): void {
  const pose = poseOf({ isLeftHanded: false, ...person }, idleAt(moment, person.face));
  brush.save();
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.translate(PERSON_SIZE.width / 2, 0);
  inHead(brush, pose, drawHairBehind);
  drawBody(brush, pose);
  drawDrape(brush, pose);
  drawNeckWear(brush, pose);
  inHead(brush, pose, drawHead);
  drawArms(brush, pose);
  brush.restore();
}

function drawArms(brush: Brush, pose: Pose): void {
  switch (pose.holds) {
    case 'receiver':
      drawPhoneArm(brush, pose);
      break;
    case 'handset':
      drawHandset(brush, pose);
      break;
    case 'laptop':
      break;
    case 'nothing':
      drawAkimbo(brush, pose, -1);
      drawFoldedArms(brush, pose);
      drawOtherArm(brush, pose);
      break;
  }
  drawAkimbo(brush, pose, 1);
  drawFreeArm(brush, pose);
  // Whoever sits behind a laptop raises the hand behind it too.
  if (pose.holds === 'laptop') drawLaptop(brush);
}

function drawHead(brush: Brush, pose: Pose): void {
  drawSkull(brush, pose);
  drawLines(brush, pose);
  drawMarks(brush, pose);
  drawMouth(brush, pose);
  drawNose(brush, pose);
  drawMoustache(brush, pose);
  drawEyes(brush, pose);
  drawHair(brush, pose);
  drawNearEar(brush, pose);
  drawCover(brush, pose);
  drawBrows(brush, pose);
  drawGlasses(brush, pose);
  drawEarWear(brush, pose);
}
