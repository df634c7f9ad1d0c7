/** The one seam between the stage and its artwork: who and what can be drawn, by name. */
import * as standIn from './stand-in.ts';
import type { Game, Mood } from '../conversation/conversation.ts';
import type { Face, Moment, Size } from './stand-in.ts';
import type { DialoguePicture } from './picture.ts';

export type { Face, Moment } from './stand-in.ts';
export { HEAD, MOUTH, PERSON_SIZE, settle } from './stand-in.ts';

export interface Expression {
  readonly mood: Mood;
  readonly game: Game;
  readonly twitch: DialoguePicture['twitch'];
}

export const faceOf = ({ mood }: Expression): Face => standIn.expressionOf(mood);

/** Draws a person in design space at one moment. */
export function drawPerson(
  context: CanvasRenderingContext2D,
  person: { look: string; face: Face },
  moment: Moment,
): void {
  standIn.drawPerson(context, person.face, moment);
}

/** Draws a place over the whole context. */
export function drawPlace(
  context: CanvasRenderingContext2D,
  place: Size & { setting: string },
  heat: number,
): void {
  standIn.drawPlace(context, place, heat);
}
