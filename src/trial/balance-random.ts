/** What blind chance makes of a scenario: the floor under every outcome. */
import { playOn } from './bot-play.ts';
import { RANDOM } from './bots/by-chance.ts';
import { afterChoices } from './minute-after.ts';
import { begin, worthOf } from './rehearsal.ts';
import type { Rehearsal } from './take.ts';

/** Plays at random whose mean counts (decision 13). */
const PLAYS = 200;

/** What chance reached on one seed. */
export interface ByChance {
  /** Mean outcome, 0–100. */
  readonly mean: number;
  readonly endings: ReadonlySet<string>;
}

/** The mean of 200 plays at random on a seed, answers of the minute after included. Texts are not read. */
export function playedByChance(rehearsal: Rehearsal, seed: number): ByChance {
  const endings = new Set<string>();
  const answers = afterChoices(rehearsal);
  let sum = 0;
  for (let play = 1; play <= PLAYS; play++) {
    const take = begin(rehearsal, { seed });
    // A bot's dice hang on its name: another name, another play.
    playOn({ ...RANDOM, id: `random-${play}` }, take, 'es');
    sum += worthOf(take, answers[play % answers.length]);
    if (take.ended !== null) endings.add(take.ended.id);
  }
  return { mean: sum / PLAYS, endings };
}
