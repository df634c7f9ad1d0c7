import { ACTS } from '../scenario/scenario.ts';
import type { Issue, Persona } from '../scenario/scenario.ts';
import { copyState } from './copy-state.ts';
import { chanceOf, shaken, stateFrom } from './dice.ts';
import { clamp, temperature } from './measure.ts';
import { EARLIER_FAILURE_OVER } from './numbers.ts';
import type { Circumstances, State } from './state.ts';

/** How far a seed moves the start, in points either way (domain 3.6). */
const JITTER = { anger: 5, arousal: 5, trust: 4, hope: 4, face: 4, effort: 3, walksOutAt: 4, givesUpAt: 4 };
type Jittered = keyof typeof JITTER;
const JITTERED = Object.keys(JITTER) as Jittered[];

function jitterOf(seed: number): Record<Jittered, number> {
  const jitter: Record<Jittered, number> = { ...JITTER };
  let dice = stateFrom(seed, 'start');
  for (const key of JITTERED) {
    dice = shaken(dice);
    jitter[key] = seed === 0 ? 0 : (chanceOf(dice) * 2 - 1) * JITTER[key];
  }
  return jitter;
}

/** A person who cannot leave has a threshold no anger reaches. */
const NEVER = 101;
/** The heard a person brings along: nobody has listened yet, and picking up counts a little. */
const HEARD_AT_START = 5;

/**
 * The state a persona starts from. The seed moves it a little, seed 0 not at all.
 * A scenario's story pieces stretch or shrink with how much the person likes to tell (decision 4).
 */
export function seatState(persona: Persona, circumstances: Circumstances): State {
  const state = copyState(unseated(persona, circumstances.issue));
  const { start, temperament } = persona;
  const jitter = jitterOf(circumstances.seed);
  const pieces = circumstances.storyPieces;
  state.issue = circumstances.issue;
  state.anger = clamp(start.anger + jitter.anger);
  state.arousal = clamp(start.arousal + jitter.arousal);
  state.trust = clamp(start.trust + jitter.trust);
  state.hope = clamp(start.hope + jitter.hope);
  state.effort = clamp(start.effort + jitter.effort);
  state.face = clamp(start.face + jitter.face);
  state.waited = circumstances.waited ?? 0;
  state.composure = circumstances.composure ?? 80;
  state.belief = circumstances.issue.misbelief;
  state.story = pieces === undefined ? temperament.vent : pieces * (temperament.vent / 2);
  state.peak = temperature(state);
  state.walksOutAt = temperament.walksOutAt === null ? NEVER : temperament.walksOutAt + jitter.walksOutAt;
  state.givesUpAt = temperament.givesUpAt + jitter.givesUpAt;
  return state;
}

const UNSEATED = new WeakMap<Persona, State>();

/** What a persona is before chance and circumstances: written out once, then copied for every run. */
function unseated(persona: Persona, issue: Issue): State {
  const known = UNSEATED.get(persona);
  if (known) return known;
  const { start, temperament } = persona;
  const state = {
    temperament,
    issue,
    ...start,
    heard: HEARD_AT_START,
    composure: 0,
    belief: 0,
    root: 0,
    story: 0,
    mouthClosed: false,
    turn: 0,
    waited: 0,
    ...NOTHING_YET,
    earlierFailure: start.effort > EARLIER_FAILURE_OVER,
    peak: 0,
    walksOutAt: NEVER,
    givesUpAt: temperament.givesUpAt,
    uses: ACTS.map(() => 0),
  };
  UNSEATED.set(persona, state);
  return state;
}

const NOTHING_YET = {
  offered: false,
  confirmed: false,
  acted: false,
  followedUp: false,
  recorded: false,
  apologised: false,
  metMinds: false,
  promised: false,
  lied: false,
  capitulations: 0,
  hazardTurns: 0,
  refusedFirmly: false,
  hazardAllowed: false,
  transfers: 0,
  handedOver: 'no',
  bites: 0,
  refusals: 0,
  reaction: 'none',
  deflated: false,
  abuse: 0,
  threatened: false,
  limitSet: false,
  warned: false,
  contactEnded: false,
  steppedBack: false,
  helpCalled: false,
  left: false,
  touched: false,
  dangerTurns: 0,
  provoked: false,
  hurts: 0,
} as const;
