/** A person from the chest up, back to front. */
import { HEAD_AT, inHead, poseOf } from './pose.ts';
import { drawMoustache } from './beard.ts';
import { drawBody } from './body.ts';
import { drawBrows, drawEyes } from './eyes.ts';
import { drawFreeArm, drawPhoneArm } from './arms.ts';
import { drawGlasses } from './glasses.ts';
import { drawHair, drawHairBehind } from './hair.ts';
import { drawLines, drawNose, drawSkull } from './head.ts';
import { drawMouth } from './mouth.ts';
import { idleAt } from './idle.ts';
import type { Brush } from './brush.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import type { Moment } from './idle.ts';
import type { Pose } from './pose.ts';

/** Design space. Hands may reach a little over its sides. */
export const PERSON_SIZE = { width: 720, height: 800 } as const;
/** As shares of that space. */
export const MOUTH = { x: 0.525, y: (HEAD_AT.y + 100) / PERSON_SIZE.height } as const;
export const HEAD = { x: 0.5, y: (HEAD_AT.y - 6) / PERSON_SIZE.height, radius: 0.245 } as const;

/** Draws into design space; the same person at the same moment is always the same picture. */
export function drawPerson(brush: Brush, person: { look: Look; face: Face }, moment: Moment): void {
  const pose = poseOf(person.look, person.face, idleAt(moment, person.face));
  brush.save();
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.translate(PERSON_SIZE.width / 2, 0);
  inHead(brush, pose, drawHairBehind);
  drawBody(brush, pose);
  inHead(brush, pose, drawHead);
  drawPhoneArm(brush, pose);
  drawFreeArm(brush, pose);
  brush.restore();
}

function drawHead(brush: Brush, pose: Pose): void {
  drawSkull(brush, pose);
  drawLines(brush, pose);
  drawMouth(brush, pose);
  drawNose(brush, pose);
  drawMoustache(brush, pose);
  drawEyes(brush, pose);
  drawHair(brush, pose);
  drawBrows(brush, pose);
  drawGlasses(brush, pose);
}
