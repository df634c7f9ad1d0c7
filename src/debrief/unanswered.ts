/**
 * What people do whose complaint nobody answers, as source 002 gives it (idea 68): drawn only where that happened,
 * never held against a run that answered badly. The figures are the source's own, quoted there from a portal, and
 * nobody has checked them.
 */
import type { ChoiceMade, Conversation } from '../conversation/conversation.ts';
import { stateFrom, throwDice } from '../persona/persona.ts';
import { CHANNEL_CLOCK, type Act } from '../scenario/scenario.ts';

/** In per cent: how many tell friends, tell it on social networks, and may leave for good. One person may do several. */
export const AS_THE_SOURCE_GIVES = { friends: 29, networks: 15, leave: 24 } as const;
export type Doing = keyof typeof AS_THE_SOURCE_GIVES;

/** The golden hour: in writing a complaint counts as unanswered after so many simulated minutes (source 002, idea 67). */
const GOLDEN_HOUR = 60;
/** To breathe, or to say nothing in whatever words, is no answer; nor is setting a thought aside. */
const NO_ANSWER: readonly Act[] = ['silence', 'breathe'];
const isAnswer = ({ acts = [] }: ChoiceMade): boolean => acts.some((act) => !NO_ANSWER.includes(act));
const isSilence = ({ acts = [] }: ChoiceMade): boolean => acts[0] === 'silence';

/** How a complaint went unanswered in a run: past the hour in writing, or left in a silence; null where it was answered. */
export function unansweredIn({ scenario, recipe, table }: Conversation): 'overdue' | 'left_silent' | null {
  if (table.stage === 'answering') return null;
  const isWritten = CHANNEL_CLOCK[scenario.channel] === 'written';
  if (isWritten && longestWait(scenario.openedAt ?? 0, recipe.choices) >= GOLDEN_HOUR) return 'overdue';
  const last = recipe.choices.at(-1);
  return last && isSilence(last) ? 'left_silent' : null;
}

/** The longest the customer had to wait for words of any kind, in simulated minutes. */
function longestWait(openedAt: number, choices: readonly ChoiceMade[]): number {
  let waited = openedAt;
  let longest = 0;
  for (const choice of choices) {
    waited += choice.minutes;
    longest = Math.max(longest, waited);
    if (isAnswer(choice)) waited = 0;
  }
  return longest;
}

/** One of a hundred. */
export type Person = Readonly<Record<Doing, boolean>>;

/** A hundred people as chance has them, each by the source's odds. The same seed gives the same people. */
export function peopleFor(seed: number): readonly Person[] {
  let dice = stateFrom(seed, 'unanswered');
  const does = (doing: Doing): boolean => {
    const { value, next } = throwDice(dice);
    dice = next;
    return value * 100 < AS_THE_SOURCE_GIVES[doing];
  };
  return Array.from({ length: 100 }, () => ({
    friends: does('friends'),
    networks: does('networks'),
    leave: does('leave'),
  }));
}
