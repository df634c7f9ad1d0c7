/** What an outcome is measured against on the same seed: blind chance below, the best play above (decision 18). */
import { personaOf, type Conversation } from '../../conversation/conversation.ts';
import { playedByChance, rehearse, type Costs } from '../../trial/trial.ts';

export interface ScoreGround {
  /** Mean outcome of 200 plays at random, 0–100. */
  readonly random: number;
  /** What the best play found reaches, never less than the run itself, 0–100. */
  readonly best: number;
}

/** Measures a run's ground. Pure and seeded; takes as long as 200 plays. `costs` as `costsOf` gave them for the run. */
export function scoreGroundOf(conversation: Conversation, { best, worth }: Costs): ScoreGround {
  const { scenario, recipe } = conversation;
  const rehearsal = rehearse(scenario, { persona: personaOf(conversation), intensity: recipe.intensity });
  return { random: playedByChance(rehearsal, recipe.seed).mean, best: Math.max(best, worth) };
}
