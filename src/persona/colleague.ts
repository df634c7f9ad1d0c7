/** The colleague a case is handed to: competent and rested, and not made to begin again. */
import type { Act } from '../scenario/scenario.ts';
import { placeOf } from './acts.ts';
import { copyState } from './copy-state.ts';
import { lerp, smooth } from './measure.ts';
import { isBaiting, isHellish } from './receptivity.ts';
import type { State } from './state.ts';
import { stepInPlace } from './step.ts';

type Says = readonly [Act];

interface Task {
  readonly says: Says;
  /** Whether it was done before the case was handed on. */
  readonly isDone: (state: State) => boolean;
}

const COLLEAGUE: readonly Task[] = [
  { says: ['paraphrase'], isDone: ({ offered }) => offered },
  { says: ['empathise'], isDone: ({ offered }) => offered },
  { says: ['own_apology'], isDone: ({ apologised }) => apologised },
  { says: ['ask_open'], isDone: ({ root }) => root >= 0.5 },
  { says: ['meet_minds'], isDone: ({ metMinds }) => metMinds },
  { says: ['remedy'], isDone: ({ offered }) => offered },
  { says: ['confirm'], isDone: () => false },
  { says: ['act_now'], isDone: () => false },
  { says: ['follow_up'], isDone: () => false },
];

// Named once: the ear knows a list of acts again by the list itself.
const IGNORING: Says = ['ignore_bait'];
const EASING: Says = ['ease_tension'];
const LISTENING: Says = ['listen'];
const CIVIL = { abuse: 0 } as const;
const TURNS_AT_MOST = 18;

/** What the colleague says next: first the game if there is one, then the story, then recovery in its order. */
function colleagueSays(state: State, next: Says): Says {
  if (isBaiting(state)) return state.uses[placeOf('ignore_bait')] === 0 ? IGNORING : EASING;
  return state.story > 0.5 ? LISTENING : next;
}

/**
 * The state after the colleague's part, played by rule; the given one is not touched. What was never heard cannot
 * be carried over; to somebody out for a fight, another voice is help by itself.
 */
export function playColleague(state: State): State {
  const carried = [lerp(isHellish(state) ? 0.65 : 0.4, 0.9, smooth(state.heard, 5, 35))];
  const next = copyState(state);
  next.composure = 80;
  next.mouthClosed = false;
  next.uses.fill(0);
  let done = 0;
  for (let turn = 0; turn < TURNS_AT_MOST; turn++) {
    while (COLLEAGUE[done]?.isDone(state)) done += 1;
    const task = COLLEAGUE[done];
    if (task === undefined) break;
    const acts = colleagueSays(next, task.says);
    if (acts === task.says) done += 1;
    stepInPlace(next, { acts, quality: carried, against: CIVIL });
  }
  return next;
}
