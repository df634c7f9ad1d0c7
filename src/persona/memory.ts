/** What the customer keeps of a contact, days later (domain 3.5). */
import type { EndingKind } from '../scenario/scenario.ts';
import { clamp, lerp, temperature } from './measure.ts';
import * as n from './numbers.ts';
import { isHellish } from './receptivity.ts';
import type { State } from './state.ts';

/** How things went on after the contact. Left out, a promise is kept and its cause followed up as the talk left it. */
export interface Aftermath {
  readonly kind: EndingKind | null;
  /** Whether what was promised happened. */
  readonly kept?: boolean;
  /** Whether the cause was written down where somebody reads it. */
  readonly logged?: boolean;
  /** Whether somebody owns the next step. */
  readonly owned?: boolean;
}

/**
 * A contact's worth after its hurtful moments, 0–100. Bad moments stay, however well it went on: a slight weighs more in
 * memory than several kindnesses, and further ones add less and less (source 001: only the very good and the very poor
 * is remembered; peak–end, Alaybek 2022).
 */
export function afterHurts({ hurts }: State, worth: number): number {
  if (hurts === 0) return worth;
  const weight = 1 - Math.pow(1 - n.HURTS_FIRST, hurts);
  return clamp(worth * (1 - n.HURTS_SHARE * weight) - n.HURTS_POINTS * weight);
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

/** What was said and agreed, as it looks once it was done, or was not. */
function asItWentOn(state: State, aftermath: Aftermath, memory: Memory): Memory {
  const isDone = state.followedUp && (state.acted || state.promised);
  let later = isDone ? kept(memory) : memory;
  if (!isDone && state.offered && !state.confirmed) later = lessHope(later, 12);
  if (aftermath.owned === false) later = lessHope(later, 10);
  return isHonestAnswer(state) ? calledBack(later) : later;
}

/** It happens again where the cause was neither found nor written down for those who could find it. */
const comesBack = (state: State, aftermath: Aftermath): boolean =>
  state.issue.resolvable > 0.3 && state.root < 0.5 && !(aftermath.logged ?? state.recorded);

function daysLater(state: State, aftermath: Aftermath): Memory {
  const { trust, hope, anger, effort, heard, face, arousal } = state;
  const memory: Memory = { trust, hope, anger, effort, heard, face, arousal };
  if (state.lied || (state.promised && aftermath.kept === false)) return broken(memory);
  const later = asItWentOn(state, aftermath, memory);
  if (!state.offered) return lessHope(later, state.recorded ? 9 : 15);
  return comesBack(state, aftermath) ? again(later) : later;
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
export function memoryOf(state: State, aftermath: Aftermath): number {
  const memory = daysLater(state, aftermath);
  let value = remembered(state, memory) - (state.belief > 0.5 ? 8 : 0) + (state.recorded ? 1.5 : 0);
  // Never "better than before" after two failures; a small bonus after one (Maxham & Netemeyer 2002).
  const paradox = state.acted && state.followedUp && !state.earlierFailure && memory.trust > 75;
  if (paradox) value += 3;
  // What was won by abuse is remembered as a victory, not as service (decision 9).
  if (isHellish(state) && state.capitulations > 0) value = Math.min(value, 39);
  return clamp(value);
}
