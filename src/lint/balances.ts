/** What rules ask of a balance: a demand that was not met, and where in the file a reply stands. */
import type { Pointer, Scenario } from '../scenario/scenario.ts';
import type { Balance, Demand } from '../trial/trial.ts';

/** A demand of fair scenarios by its name, where this one falls short of it; null where it is met. */
export function unmet({ demands }: Balance, name: Demand['demand']): Demand | null {
  return demands.find(({ demand, met }) => demand === name && !met) ?? null;
}

/** Where a reply's id stands in a scenario; a bait's replies are the persona's, and so its name stands for them. */
export function pointerToReply({ beats }: Scenario, beat: string, reply: string): Pointer {
  const index = beats[beat]?.replies.findIndex(({ id }) => id === reply) ?? -1;
  return index < 0 ? ['persona'] : ['beats', beat, 'replies', index, 'id'];
}

/** Figures as they are told: one that falls short never reads as if it did not. */
export const below = (figure: number): number => Math.floor(figure);
export const above = (figure: number): number => Math.ceil(figure);
