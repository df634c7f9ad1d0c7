/** The questions the chart asks. Each reads the figures the step has already worked out. */
import type { Carried, CustomerEvent } from './customer-event.ts';
import { EXITS, exitFor } from './exits.ts';
import { temperature } from './measure.ts';
import * as n from './numbers.ts';
import { isBaiting } from './receptivity.ts';
import type { State } from './state.ts';

interface Asked {
  readonly context: Carried;
  readonly event: CustomerEvent;
}
type Question = (asked: Asked) => boolean;

const reads =
  (answer: (state: State) => boolean): Question =>
  ({ context }) =>
    answer(context.state);

/** At the start the edge itself decides; later a band is left only some way past it. */
const margin = (state: State): number => (state.turn === 0 ? 0 : n.BAND_MARGIN);
const over = (floor: number) => reads((state) => temperature(state) >= floor + margin(state));
const under = (floor: number) => reads((state) => temperature(state) < floor - margin(state));

export const GUARDS = {
  isPastFrustration: over(n.BAND_FLOORS[1]),
  isPastAnger: over(n.BAND_FLOORS[2]),
  isPastFury: over(n.BAND_FLOORS[3]),
  isPastExplosion: over(n.BAND_FLOORS[4]),
  isBelowFrustration: under(n.BAND_FLOORS[1]),
  isBelowAnger: under(n.BAND_FLOORS[2]),
  isBelowFury: under(n.BAND_FLOORS[3]),
  isBelowExplosion: under(n.BAND_FLOORS[4]),

  hasBegun: reads((state) => state.turn > 0),
  hasToldTheStory: reads((state) => state.story <= 0.5),
  isUnderstood: reads((state) => state.root >= 0.5 || state.heard >= state.temperament.need),
  isAcknowledged: reads((state) => state.apologised || state.metMinds || state.offered),
  hasAnOffer: reads((state) => state.offered),
  hasAgreed: reads((state) => state.confirmed),
  seesItDone: reads((state) => state.acted || state.followedUp),
  isToldNothingIsWrong: ({ event }: Asked) =>
    event.type === 'reply.given' && event.utterance.acts.includes('deny_problem'),

  wasBitten: reads((state) => state.reaction === 'bitten'),
  wasRefused: reads((state) => state.reaction === 'refused' && !state.deflated),
  gotNothing: reads((state) => state.reaction === 'none' && !state.deflated),
  isDeflated: reads((state) => state.deflated),
  isRekindled: reads((state) => !state.deflated && state.turn > 0),
  feelsLikeNeedling: reads(
    (state) => state.provoked || isBaiting(state) || temperature(state) >= n.BAND_FLOORS[3],
  ),

  heardAbuse: reads((state) => state.abuse > 0 || state.threatened),
  saysAbuse: ({ event }: Asked) =>
    (event.type === 'line.spoken' || event.type === 'bait.thrown') &&
    (event.abuse > 0 || event.threat !== undefined),
  hasALimit: reads((state) => state.limitSet),
  hasBeenWarned: reads((state) => state.warned),

  isAHazard: reads((state) => state.issue.hazard && !state.refusedFirmly),
  hazardIsRefused: reads((state) => state.refusedFirmly && !state.hazardAllowed),
  hazardIsAllowed: reads((state) => state.hazardAllowed),
  isThreatening: reads((state) => state.threatened),
  threatens: ({ event }: Asked) =>
    (event.type === 'line.spoken' || event.type === 'bait.thrown') && event.threat === 'physical',
  isOutOfReach: reads((state) => state.left || (state.steppedBack && state.helpCalled)),

  isStrained: reads((state) => state.composure < 50),
  isLeaking: reads((state) => state.composure < 25),
  isSteady: reads((state) => state.composure >= 53),
  isHoldingOn: reads((state) => state.composure >= 28),

  isOverdue: reads((state) => state.waited >= n.OVERDUE_MINUTES),
  isAnswered: reads((state) => state.waited < n.OVERDUE_MINUTES),

  isHurt: reads(EXITS.unsafe),
  walksOut: reads(EXITS.walked_out),
  givesUp: reads(EXITS.gave_up),
  hasEndedIt: reads(EXITS.ended_with_limit),
  hasLeft: reads(EXITS.left_to_safety),
  isStillHere: reads((state) => exitFor(state) === null),
};
export type GuardName = keyof typeof GUARDS;
