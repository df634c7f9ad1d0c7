import { replay } from '../../conversation/conversation.ts';
import { disputesOf, examplesOf, pivotsOf, scoreGroundOf, scoreOf } from '../../debrief/debrief.ts';
import { costsOf } from '../../trial/trial.ts';
import type { Progress } from '../../trial/trial.ts';
import type { Reckoned, RunAsked } from './reckoning.ts';

/** Finds out what every choice of a run cost, a little at a time; yields how far it is, 0–1. */
export function* reckon({ scenario, persona, recipe }: RunAsked): Generator<Progress, Reckoned> {
  const { conversation, stopped } = replay(scenario, recipe, persona);
  if (stopped) throw new Error(`A run of this page cannot be played again: ${stopped.words.en}`);
  const costs = yield* costsOf(conversation);
  const { best, exhaustive } = costs;
  const ground = scoreGroundOf(conversation, costs);
  const { decisions } = scoreOf(conversation, ground);
  const disputes = disputesOf(decisions, costs);
  const examples = examplesOf(conversation, costs);
  return { pivots: pivotsOf(conversation, costs), best, exhaustive, ground, disputes, examples };
}
