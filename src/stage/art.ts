/** The one seam between the stage and its artwork: who and what can be drawn, by name. */
import { drawPerson as drawOne, expressionOf, lookNamed } from './people/people.ts';
import type { Face, Feelings, Moment } from './people/people.ts';

export { HEAD, MOUTH, PERSON_SIZE, settle } from './people/people.ts';
export { drawPlace, heatPlace } from './places/places.ts';
export type { Face, Feelings as Expression } from './people/people.ts';

export const faceOf = (feelings: Feelings): Face => expressionOf(feelings);

/** Draws a person in design space at one moment. */
export function drawPerson(
  context: CanvasRenderingContext2D,
  { look, face }: { look: string; face: Face },
  moment: Moment,
): void {
  drawOne(context, { look: lookNamed(look), face }, moment);
}
