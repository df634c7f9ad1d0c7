/** When a word is said: the apology among the others, and the breath in the middle of a bad call. */
import { FOUR_METHODS, HELLISH, ORDINARY, outcomeOfPlay } from '../persona/people.ts';
import { SEEDS } from './claims.ts';
import type { Arithmetic } from './claims.ts';

const APOLOGIES = {
  heard: 'listen listen paraphrase own_apology ask_open meet_minds remedy confirm act_now follow_up',
  first: 'own_apology listen listen paraphrase ask_open meet_minds remedy confirm act_now follow_up',
  'after the remedy':
    'listen listen paraphrase ask_open meet_minds remedy own_apology confirm act_now follow_up',
  last: 'listen listen paraphrase ask_open meet_minds remedy confirm act_now follow_up own_apology',
} as const;
export type WrongMoment = Exclude<keyof typeof APOLOGIES, 'heard'>;
export const WRONG_MOMENTS: readonly WrongMoment[] = ['first', 'after the remedy', 'last'];

/** What the apology after being heard gains over one at another moment, for everybody ordinary. */
export const apologyGains = (moment: WrongMoment, step?: Arithmetic): readonly number[] =>
  ORDINARY.flatMap((id) =>
    SEEDS.map((seed) => {
      const play = { issue: { fault: 1 }, seed, ...(step ? { step } : {}) };
      return outcomeOfPlay(id, APOLOGIES.heard, play) - outcomeOfPlay(id, APOLOGIES[moment], play);
    }),
  );

/** Where a breath can sensibly be taken: after a provocation, before the case is taken up again. */
export const BREATHING_PLACES = [2, 3, 4, 5];
export const WORN = [50, 55, 60];

/** What a breath at this place of the call gains with somebody hellish, for a trainee who comes in worn. */
export function breathGains(place: number, composure: number, step?: Arithmetic): readonly number[] {
  const methods = FOUR_METHODS.split(' ');
  const breathing = [...methods.slice(0, place), 'breathe', ...methods.slice(place)].join(' ');
  return HELLISH.flatMap((id) =>
    SEEDS.map((seed) => {
      const play = { seed, composure, ...(step ? { step } : {}) };
      return outcomeOfPlay(id, breathing, play) - outcomeOfPlay(id, FOUR_METHODS, play);
    }),
  );
}
