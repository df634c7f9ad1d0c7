/** What the customer would say about it later, 0–100, by how the contact ended (domain 3.5, decisions 9 and 10). */
import type { Act, EndingKind } from '../scenario/scenario.ts';
import { ACTS } from '../scenario/scenario.ts';
import { placeOf } from './acts.ts';
import { clamp, lerp, smooth, temperature } from './measure.ts';
import { isBaiting, isHellish } from './receptivity.ts';
import type { State } from './state.ts';
import { step } from './step.ts';

/** How things went on after the contact. Left out, a promise is kept and its cause followed up as the talk left it. */
export interface Aftermath {
  readonly kind: EndingKind | null;
  /** Whether what was promised happened. */
  readonly kept?: boolean;
  /** Whether the cause was written down where somebody reads it. */
  readonly logged?: boolean;
  /** Whether somebody owns the next step. */
  readonly owned?: boolean;
  /** Whether the fix chosen afterwards fits the case. */
  readonly fixFits?: boolean;
}

type Memory = Pick<State, 'trust' | 'hope' | 'anger' | 'effort' | 'heard' | 'face' | 'arousal'>;

/** A promise that could not be kept hurts twice (double deviation). */
const broken = (memory: Memory): Memory => ({
  ...memory,
  trust: clamp(memory.trust - 30),
  hope: clamp(memory.hope - 45),
  anger: clamp(memory.anger + 25),
  effort: clamp(memory.effort + 15),
});
const kept = (memory: Memory): Memory => ({
  ...memory,
  trust: clamp(memory.trust + 10),
  anger: clamp(memory.anger - 6),
});
/** Nobody found the cause: it happens again. */
const again = (memory: Memory): Memory => ({
  ...memory,
  hope: clamp(memory.hope - 18),
  effort: clamp(memory.effort + 10),
  trust: clamp(memory.trust - 8),
});
const lessHope = (memory: Memory, by: number): Memory => ({ ...memory, hope: clamp(memory.hope - by) });

/** Only somebody else can decide, and the trainee said so, owned the asking and named a time (decision 10). */
const isHonestAnswer = (state: State): boolean =>
  state.issue.resolvable <= 0.3 && state.promised && state.apologised && !state.lied;

/** The call that comes at the promised hour, even with a no, proves that somebody had listened (sources 001, 002). */
const calledBack = (memory: Memory): Memory => ({
  ...memory,
  heard: lerp(memory.heard, 85, 0.7),
  trust: clamp(memory.trust + 8),
  hope: Math.max(memory.hope, 0.25 * memory.hope + 0.75 * clamp(memory.trust + 15)),
  anger: clamp(memory.anger - 14),
  arousal: clamp(memory.arousal - 14),
  effort: clamp(memory.effort - 5),
});

function daysLater(state: State, aftermath: Aftermath): Memory {
  const { trust, hope, anger, effort, heard, face, arousal } = state;
  let memory: Memory = { trust, hope, anger, effort, heard, face, arousal };
  const wasKept = aftermath.kept ?? !state.lied;
  if (state.lied || (state.promised && !wasKept)) return broken(memory);
  if (state.followedUp && (state.acted || state.promised)) memory = kept(memory);
  else if (state.offered && !state.confirmed) memory = lessHope(memory, 12);
  if (aftermath.owned === false) memory = lessHope(memory, 10);
  if (aftermath.fixFits === false) memory = lessHope(memory, 6);
  if (isHonestAnswer(state)) memory = calledBack(memory);
  if (!state.offered) return state.recorded ? lessHope(memory, 9) : lessHope(memory, 15);
  const solvable = state.issue.resolvable > 0.3;
  const written = aftermath.logged ?? state.recorded;
  return solvable && state.root < 0.5 && !written ? again(memory) : memory;
}

/** Three kinds of justice and the heat of the memory, weighed by what was lost (Gelbrich & Roschk 2011). */
function remembered(state: State, memory: Memory): number {
  const { monetary } = state.issue;
  const interaction = (memory.heard + memory.trust + memory.face) / 3;
  const heat = 0.4 * state.peak + 0.6 * temperature(memory);
  return (
    lerp(0.24, 0.38, monetary) * memory.hope +
    lerp(0.42, 0.28, monetary) * interaction +
    0.14 * (100 - memory.effort) +
    0.2 * (100 - heat)
  );
}

/** The customer's memory of the contact, before the kind of ending has its say. */
function memoryOf(state: State, aftermath: Aftermath): number {
  const memory = daysLater(state, aftermath);
  let value = remembered(state, memory) - (state.belief > 0.5 ? 8 : 0) + (state.recorded ? 1.5 : 0);
  // Never "better than before" after two failures; a small bonus after one (Maxham & Netemeyer 2002).
  const paradox = state.acted && state.followedUp && !state.earlierFailure && memory.trust > 75;
  if (paradox) value += 3;
  // What was won by abuse is remembered as a victory, not as service (decision 9).
  if (isHellish(state) && state.capitulations > 0) value = Math.min(value, 39);
  return clamp(value);
}

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
  return 72 + Math.max(0, 14 - 5 * state.bites) + (10 * state.composure) / 100;
}

/** Out of reach of a threat: a success, the sooner the better; staying to argue, touching or fleeing from words is none. */
function leftToSafety(state: State): number {
  if (state.touched) return 10;
  if (!state.threatened) return 20;
  if (state.dangerTurns > 3) return 45;
  const prompt = 10 - 3 * Math.max(0, state.dangerTurns - 1);
  return 80 + Math.max(0, prompt) + (state.helpCalled ? 5 : 0) + (state.steppedBack ? 5 : 0);
}

const COLLEAGUE: readonly Act[] = [
  'paraphrase',
  'empathise',
  'own_apology',
  'ask_open',
  'meet_minds',
  'remedy',
  'confirm',
  'act_now',
  'follow_up',
];

/** What the colleague says next: first the game if there is one, then the story, then recovery in its order. */
function colleagueSays(state: State, done: number): Act {
  if (isBaiting(state)) return state.uses[placeOf('ignore_bait')] === 0 ? 'ignore_bait' : 'ease_tension';
  if (state.story > 0.5) return 'listen';
  return COLLEAGUE[done] ?? 'follow_up';
}

/**
 * The colleague's part, played by rule: competent and rested, starting from what was carried over.
 * What was never heard cannot be carried over; to somebody out for a fight, another voice is help by itself.
 */
function playColleague(state: State): State {
  const carried = lerp(isHellish(state) ? 0.65 : 0.4, 0.9, smooth(state.heard, 5, 35));
  let next: State = { ...state, composure: 80, uses: ACTS.map(() => 0), mouthClosed: false };
  let done = 0;
  for (let turn = 0; turn < 18 && done < COLLEAGUE.length; turn++) {
    const act = colleagueSays(next, done);
    if (act === COLLEAGUE[done]) done++;
    next = step(next, { acts: [act], quality: [carried], against: { abuse: 0 } });
  }
  return next;
}

/** One good hand-over is finished by the colleague; from the second on nobody believes in the next. */
const finished = (state: State): State =>
  state.handedOver === 'warm' && state.transfers === 1 ? playColleague(state) : state;

const LEFT_IN_ANGER = 25;

/**
 * The outcome of a contact, 0–100. `kind` null: as it stands, had it stopped here.
 * A case handed on in its last turn is finished by the colleague; cold, it stays as it stands.
 */
export function outcome(state: State, aftermath: Aftermath): number {
  const { kind } = aftermath;
  switch (kind) {
    case 'ended_with_limit':
      return endedWithLimit(state);
    case 'left_to_safety':
      return leftToSafety(state);
    case 'unsafe':
      return Math.min(20, memoryOf(state, aftermath));
    case 'walked_out':
    case 'gave_up':
      return withHazard(state, Math.min(LEFT_IN_ANGER, memoryOf(state, aftermath)));
    case 'handed_over':
      return withHazard(state, memoryOf(finished(state), aftermath));
    case null:
      return withHazard(state, memoryOf(finished(state), aftermath));
    case 'reconciled':
    case 'settled':
    case 'resigned':
    case 'escalated':
    case 'went_public':
    case 'hazard_stopped':
    case 'hazard_stood':
      return withHazard(state, memoryOf(state, aftermath));
  }
}
