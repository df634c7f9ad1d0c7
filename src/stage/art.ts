/** The one seam between the stage and its artwork: who and what can be drawn, by name. */
import { bearingOf, isLeftHanded } from '../conversation/conversation.ts';
import { drawPerson as drawOne, expressionOf, holdsOn, lookOfSeen } from './people/people.ts';
import type { Face, Moment, Twitch } from './people/people.ts';
import type { Game, Mood, Seen } from '../conversation/conversation.ts';

export { HEAD, MOUTH, PERSON_SIZE, isSameLook, settle, thaw, twitchAt, twitched } from './people/people.ts';
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
/** What shows in a face and in hands; the channel says what the hands are busy with, the look whose hands they are. */
export interface Expression {
  readonly mood: Mood;
  readonly game: Game;
  readonly twitch: Twitch;
  readonly channel: string;
  readonly look?: Seen;
  readonly line?: { readonly id: number } | null;
}

export function faceOf({ mood, game, twitch, channel, look = '', line = null }: Expression): Face {
  const bearing = bearingOf({ mood, game, twitch, channel, look, line });
  return expressionOf({ mood, game, bearing, holds: holdsOn(channel) });
}

/** Draws a person in design space at one moment. */
export function drawPerson(
  context: CanvasRenderingContext2D,
  { look, face, channel }: { look: Seen; face: Face; channel: string },
  moment: Moment,
): void {
  drawOne(
    context,
    { look: lookOfSeen(look), face, holds: holdsOn(channel), isLeftHanded: isLeftHanded(look) },
    moment,
  );
}
