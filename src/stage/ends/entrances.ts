/** How a contact begins to the eye: written as an end, and read backwards. Under 1.2 seconds each. */
import { HERE, lengthOf, stagedAt } from './exit.ts';
import type { Exit, Staging } from './exit.ts';

const RINGS: Staging = { moves: { shade: [0, 0.9, 0.92], presence: [0.1, 0.8, 0] } };
const ENTRANCES: Readonly<Record<string, Staging>> = {
  /** The line opens, and with it the place they call from. */
  phone: RINGS,
  /** From the door, a few steps. */
  counter: {
    moves: {
      right: [0.1, 1.1, -0.55],
      size: [0.1, 1.1, 0.88],
      steps: [0.1, 1.1, 4],
      presence: [0.6, 1.1, 0],
    },
  },
  /** The picture stands, and then it is clear. */
  video: { moves: { shade: [0.1, 0.5, 0.95], presence: [0.2, 0.5, 0], size: [0, 0.5, 0.96] } },
  /** A door opens, and there they are. */
  visit: { pose: 'taken_aback', moves: { door: [0.15, 1, 1], posed: [0, 0.7, 1] } },
  /** They look down at what they write on. */
  chat: { pose: 'looks_up', moves: { posed: [0.1, 0.8, 1] } },
  email: { pose: 'looks_up', moves: { posed: [0.1, 0.8, 1] } },
  social: { pose: 'looks_up', moves: { posed: [0.1, 0.8, 1] } },
};

const entranceOn = (channel: string): Staging =>
  Object.hasOwn(ENTRANCES, channel) ? (ENTRANCES[channel] ?? RINGS) : RINGS;

/** Seconds. */
export const entranceLength = (channel: string): number => lengthOf(entranceOn(channel));

/** `seconds` since they came; once they are here, they are here. */
export function entranceAt(channel: string, seconds: number, isStill: boolean): Exit {
  const left = entranceLength(channel) - seconds;
  return isStill || left <= 0 ? HERE : stagedAt(entranceOn(channel), left);
}
