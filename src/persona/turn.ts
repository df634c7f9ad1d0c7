import type { Act, Threat } from '../scenario/scenario.ts';
import { temperature } from './measure.ts';
import { BAND_FLOORS } from './numbers.ts';
import { isBaiting, isHellish } from './receptivity.ts';
import { speechOf } from './speech.ts';
import type { Speech } from './speech.ts';
import type { Effect, Shaping, State, Utterance } from './state.ts';

/** Who wants to know why gets it written here; nobody else pays for it. */
export interface Trace {
  readonly effects: Effect[];
  readonly shapings: Shaping[];
}

/** How things stood when the trainee began to speak, where a rule compares with it. */
export interface Before {
  readonly anger: number;
  readonly effort: number;
  readonly face: number;
  readonly composure: number;
  readonly story: number;
  readonly resolvable: number;
  readonly mouthClosed: boolean;
  readonly offered: boolean;
  readonly confirmed: boolean;
  readonly deflated: boolean;
  readonly baiting: boolean;
}

/** One turn being worked out: the state as it changes, what it was before, and what was said. */
export interface Turn {
  readonly state: State;
  readonly before: Before;
  readonly utterance: Utterance;
  readonly speech: Speech;
  /** What the customer had said, against which a limit or a step back is valid. */
  readonly said: { readonly abuse: number; readonly threat?: Threat };
  readonly trace: Trace | null;
  /** Rules that are left out, to see what they are there for. */
  readonly without: ReadonlySet<string> | null;
  /** The act being said; null while the turn passes. */
  act: Act | null;
}

export const asItStands = (state: State): Before => ({
  anger: state.anger,
  effort: state.effort,
  face: state.face,
  composure: state.composure,
  story: state.story,
  resolvable: state.issue.resolvable,
  mouthClosed: state.mouthClosed,
  offered: state.offered,
  confirmed: state.confirmed,
  deflated: state.deflated,
  baiting: isBaiting(state),
});

/** What somebody watching a turn asks of it. */
export interface Watch {
  readonly trace: Trace | null;
  readonly without: ReadonlySet<string> | null;
}
export const UNWATCHED: Watch = { trace: null, without: null };

/**
 * Hellish people are abusive while they play, and some threaten when they arrive beside themselves or are provoked.
 * Used only where no written line says what was said.
 */
export function saidByNature(state: State): Turn['said'] {
  if (!isHellish(state) || !isBaiting(state)) return NOTHING_BAD;
  const { threatens } = state.temperament;
  const beside = temperature(state) >= BAND_FLOORS[4] && (state.provoked || state.turn === 0);
  return threatens && beside ? { abuse: 1, threat: threatens } : { abuse: 1 };
}
const NOTHING_BAD = { abuse: 0 } as const;

/** Opens a turn on a state that will be changed in place. */
export const turnOf = (state: State, utterance: Utterance, watch: Watch): Turn => ({
  state,
  before: asItStands(state),
  utterance,
  speech: speechOf(utterance.acts),
  said: utterance.against ?? saidByNature(state),
  trace: watch.trace,
  without: watch.without,
  act: null,
});
