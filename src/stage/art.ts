/** The one seam between the stage and its artwork: who and what can be drawn, by name. */
import { drawPerson as drawOne, expressionOf, holdsOn, lookOfSeen } from './people/people.ts';
import type { Face, Feelings, Moment } from './people/people.ts';
import type { Seen } from '../conversation/conversation.ts';

export { HEAD, MOUTH, PERSON_SIZE, isSameLook, settle } from './people/people.ts';
export {
  DESK,
  bringPlace,
  drawCounter,
  drawPlace,
  heatPlace,
  isPlaceHere,
  isServedAt,
} from './places/places.ts';
export { drawGlow, drawPasser, drawRain, lifeOf, strengthOf, wayOf } from './places/life.ts';
export type { Glow, Living, Passer } from './places/life.ts';
export { viewOf } from './places/scenery.ts';
export type { Face } from './people/people.ts';
/** What shows in a face and in hands; the channel says what the hands are busy with. */
export type Expression = Omit<Feelings, 'holds'> & { readonly channel: string };

export const faceOf = ({ channel, ...feelings }: Expression): Face =>
  expressionOf({ ...feelings, holds: holdsOn(channel) });

/** Draws a person in design space at one moment. */
export function drawPerson(
  context: CanvasRenderingContext2D,
  { look, face, channel }: { look: Seen; face: Face; channel: string },
  moment: Moment,
): void {
  drawOne(context, { look: lookOfSeen(look), face, holds: holdsOn(channel) }, moment);
}
