/** The one seam between the stage and its artwork: who and what can be drawn, by name. */
import * as standIn from './stand-in.ts';
import { drawPlace as drawRoom } from './stand-in-place.ts';
import type { Feelings as Expression, Face, Moment } from './stand-in.ts';
import type { Size } from './stand-in-place.ts';

export type { Feelings as Expression, Face } from './stand-in.ts';
export { HEAD, MOUTH, PERSON_SIZE, settle } from './stand-in.ts';

export const faceOf = (feelings: Expression): Face => standIn.expressionOf(feelings);

/** Draws a person in design space at one moment. */
export function drawPerson(
  context: CanvasRenderingContext2D,
  person: { look: string; face: Face },
  moment: Moment,
): void {
  standIn.drawPerson(context, person, moment);
}

/** Draws a place over the whole context. */
export function drawPlace(
  context: CanvasRenderingContext2D,
  place: Size & { setting: string },
  heat: number,
): void {
  drawRoom(context, place, heat);
}
