/** Moments a bot comes to, with what every reply on the table was worth in each: for those who judge replies otherwise. */
import { weighed, momentsAlong, type Weighed } from './balance-moments.ts';
import type { Bot } from './bot.ts';
import { playThrough } from './bot-play.ts';
import type { Rehearsal } from './take.ts';
import type { Language } from '../scenario/scenario.ts';

export interface Tried {
  /** What the bot chose there, as a recipe keeps it. */
  readonly chose: string;
  /** Simulated minutes the bot lets pass before each choice, in written channels. */
  readonly minutes: number;
  /** The beat, or `bait:<id>`. */
  readonly place: string;
  /** Each with the outcome where somebody who knows people goes on after it, 0–100. */
  readonly replies: readonly Pick<Weighed, 'reply' | 'worth'>[];
}

/** Talks that turn in circles say the same again and again. */
const ENOUGH_TURNS = 25;

export function* triedAlong(
  bot: Bot,
  rehearsal: Rehearsal,
  { seed, language }: { readonly seed: number; readonly language: Language },
): Generator<Tried> {
  const path = playThrough(bot, rehearsal, { seed, language }).path.slice(0, ENOUGH_TURNS);
  const walk = { seed, path, minutes: bot.minutes };
  let turn = 0;
  for (const { take } of momentsAlong(rehearsal, walk)) {
    const chose = path[turn] ?? '';
    turn += 1;
    yield { chose, minutes: bot.minutes, place: take.place, replies: weighed(take) };
  }
}
