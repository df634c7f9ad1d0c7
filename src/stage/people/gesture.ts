/** What the body does beside the face: from a bearing to places of the hands and pulls of head and shoulders. */
import { AT_REST } from './face.ts';
import { BODIES, FREE, ONE_FREE } from './gestures.ts';
import type { Bearing } from '../../conversation/conversation.ts';
import type { Gesture } from './gestures.ts';
import type { Holds } from './holds.ts';
import type { Pull } from './face.ts';

/** Whoever holds something has one hand to speak with, and cannot fold the arms. */
export function carriageOf(bearing: Bearing, holds: Holds): readonly (readonly [Pull, number])[] {
  const hands = holds === 'nothing' ? FREE[bearing] : ONE_FREE[bearing];
  return [
    [BODIES[bearing] ?? {}, 1],
    [fromRest(hands ?? {}), 1],
  ];
}

/** The pull that brings the hands from rest to where a gesture wants them. */
function fromRest(gesture: Gesture): Pull {
  const pull: Partial<Record<keyof Gesture, number>> = {};
  for (const unit of Object.keys(gesture) as (keyof Gesture)[]) {
    pull[unit] = (gesture[unit] ?? AT_REST[unit]) - AT_REST[unit];
  }
  return pull;
}
