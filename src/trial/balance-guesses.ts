/** How far a scenario gives its best replies away to those who look at nothing but the text and its place. */
import type { Language } from '../scenario/scenario.ts';
import type { Judged } from './balance-moments.ts';
import { byPlace, isBest, meanOf, mostIn, telling } from './balance-replies.ts';
import type { Bot, Sight } from './bot.ts';
import { TEST_WISE } from './bots/all-bots.ts';
import type { Guess } from './findings.ts';

/** A moment with nothing on the table but its replies. */
const sightOf = ({ take, replies }: Judged, language: Language): Sight => ({
  offers: replies.map(({ option }) => option),
  state: take.state,
  language,
  baited: take.place.startsWith('bait:'),
  said: { abuse: 0 },
  untold: 0,
  done: [],
  chance: 0,
});

/** Every beat counts once, however often it was come by, and only where something hung on the reply. */
const perBeat = (judged: readonly Judged[], share: (moment: Judged) => number): number =>
  meanOf([...byPlace(telling(judged)).values()].map((moments) => meanOf(moments.map(share))));

const chanceIn = ({ replies }: Judged): number =>
  replies.filter((each) => isBest(each, mostIn(replies))).length / replies.length;

function guessed(bot: Bot, moment: Judged, language: Language): number {
  const picked = moment.replies[bot.picks(sightOf(moment, language))];
  return picked !== undefined && isBest(picked, mostIn(moment.replies)) ? 1 : 0;
}

/** How often each way of guessing picks a best reply, and how often blind chance would. */
export function guessesIn(judged: readonly Judged[], language: Language): readonly Guess[] {
  const chance = perBeat(judged, chanceIn);
  return TEST_WISE.map((bot) => ({
    by: bot.id,
    share: perBeat(judged, (moment) => guessed(bot, moment, language)),
    chance,
  }));
}
