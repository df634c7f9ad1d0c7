/** Ways of playing to an end without looking left or right: every search has them to fall back on. */
import { AT_ONCE } from '../conversation/conversation.ts';
import { playOn } from './bot-play.ts';
import type { Bot } from './bot.ts';
import { EXPERT } from './bots/expert.ts';
import { FIGHTER } from './bots/hard-line.ts';
import { copyOf, optionsOf, play } from './rehearsal.ts';
import type { Branch, Way } from './search-layers.ts';
import type { Option } from './take.ts';

/** Nobody stays on a silent line this long. */
const SILENT_TURNS = 80;

/** A search answers at once, and so do those who play for it. */
const atOnce = (bot: Bot): Bot => ({ ...bot, minutes: AT_ONCE });
const PLAYERS = { best: atOnce(EXPERT), worst: atOnce(FIGHTER) } as const;

const onward = (way: Way | null, { chose }: Option): Way => ({ chose, from: way });

/** The branch as somebody with a policy goes on from it: one who knows people, or one who hurts them. */
export function playedOut({ take, way }: Branch, goal: 'best' | 'worst'): Branch {
  const copy = copyOf(take);
  const done = playOn(PLAYERS[goal], copy, 'es');
  return { take: copy, way: done.reduce(onward, way), outlook: 0 };
}

/** The branch if nobody says another word: that ends for certain. */
export function leftSilent({ take, way }: Branch): Branch {
  const quiet = copyOf(take);
  let at = way;
  for (let turn = 0; turn < SILENT_TURNS && quiet.ended === null; turn++) {
    const silence = optionsOf(quiet).at(-1);
    if (silence === undefined) break;
    play(quiet, silence);
    at = onward(at, silence);
  }
  return { take: quiet, way: at, outlook: 0 };
}
