/** What a contact was worth to the customer, 0–100, by how it ended (decisions 9 and 10). */
import type { EndingKind } from '../scenario/scenario.ts';
import { playColleague } from './colleague.ts';
import { afterHurts, memoryOf } from './memory.ts';
import type { Aftermath } from './memory.ts';
import type { State } from './state.ts';

/**
 * The firm no comes first: every turn the hazard stood costs a share of what the talk was worth,
 * and never stopping it is the worst of all, however content the customer.
 */
function withHazard(state: State, value: number): number {
  if (!state.issue.hazard) return value;
  if (!state.refusedFirmly || state.hazardAllowed) return Math.min(35, 0.35 * value);
  return 36 + 0.64 * value * Math.pow(0.78, state.hazardTurns);
}

/** Ended for abuse: a success when the steps were taken, the cleaner the better (decision 9). */
function endedWithLimit(state: State): number {
  if (state.abuse === 0) return 15;
  if (!state.limitSet) return 25;
  if (!state.warned) return 45;
  // Clean as it may be, solving it would have been better still: 86 at the most.
  return 70 + Math.max(0, 8 - 3 * state.bites) + (8 * state.composure) / 100;
}

/** Out of reach of a threat: a success, the sooner the better; staying to argue, touching or fleeing from words is none. */
function leftToSafety(state: State): number {
  if (state.touched) return 10;
  if (!state.threatened) return 20;
  if (state.dangerTurns > 3) return 45;
  const prompt = 10 - 3 * Math.max(0, state.dangerTurns - 1);
  return 80 + Math.max(0, prompt) + (state.helpCalled ? 5 : 0) + (state.steppedBack ? 5 : 0);
}

/**
 * One good hand-over is finished by the colleague; from the second on nobody believes in the next. What was
 * agreed already leaves a colleague nothing to add.
 */
const isTakenOver = (state: State): boolean =>
  state.handedOver === 'warm' && state.transfers === 1 && !state.confirmed;
const finished = (state: State): State => (isTakenOver(state) ? playColleague(state) : state);

const LEFT_IN_ANGER = 25;
const UNSAFE_AT_MOST = 12;

type Verdict = (state: State, aftermath: Aftermath) => number;
const asRemembered: Verdict = (state, aftermath) => withHazard(state, memoryOf(state, aftermath));
const asFinished: Verdict = (state, aftermath) => withHazard(state, memoryOf(finished(state), aftermath));
const inAnger: Verdict = (state, aftermath) =>
  withHazard(state, Math.min(LEFT_IN_ANGER, memoryOf(state, aftermath)));

/** Each kind of ending has its own rule (decision 9). */
const VERDICTS: Record<EndingKind, Verdict> = {
  reconciled: asRemembered,
  settled: asRemembered,
  resigned: asRemembered,
  gave_up: inAnger,
  walked_out: inAnger,
  escalated: asRemembered,
  went_public: asRemembered,
  handed_over: asFinished,
  ended_with_limit: endedWithLimit,
  left_to_safety: leftToSafety,
  hazard_stopped: asRemembered,
  hazard_stood: asRemembered,
  unsafe: (state, aftermath) => Math.min(UNSAFE_AT_MOST, memoryOf(state, aftermath)),
};

/**
 * The outcome of a contact, 0–100. `kind` null: as it stands, had it stopped here.
 * A case handed on in its last turn is finished by the colleague; cold, it stays as it stands.
 */
export function outcome(state: State, aftermath: Aftermath): number {
  const verdict = aftermath.kind === null ? asFinished : VERDICTS[aftermath.kind];
  return afterHurts(state, verdict(state, aftermath));
}

/** The outcomes of one contact by how things may have gone on after it: a colleague's part is played once for all. */
export function outcomes(state: State, aftermaths: readonly Aftermath[]): readonly number[] {
  const isHandedOn = aftermaths.every(({ kind }) => kind === null || kind === 'handed_over');
  if (!isHandedOn) return aftermaths.map((aftermath) => outcome(state, aftermath));
  const whole = finished(state);
  return aftermaths.map((aftermath) => afterHurts(state, withHazard(state, memoryOf(whole, aftermath))));
}
