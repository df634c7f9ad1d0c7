/** When a word is said: the apology among the others, and the breath in the middle of a bad call. */
import { HELLISH, ORDINARY, outcomeOfPlay } from '../persona/people.ts';
import { METHODS, SEEDS, figures, mean } from './claims.ts';
import type { Arithmetic, Claim } from './claims.ts';

const APOLOGIES = {
  heard: 'listen listen paraphrase own_apology ask_open meet_minds remedy confirm act_now follow_up',
  first: 'own_apology listen listen paraphrase ask_open meet_minds remedy confirm act_now follow_up',
  'after the remedy':
    'listen listen paraphrase ask_open meet_minds remedy own_apology confirm act_now follow_up',
  last: 'listen listen paraphrase ask_open meet_minds remedy confirm act_now follow_up own_apology',
} as const;
type WrongMoment = Exclude<keyof typeof APOLOGIES, 'heard'>;
const WRONG_MOMENTS: readonly WrongMoment[] = ['first', 'after the remedy', 'last'];

/** What the apology after being heard gains over one at another moment, for everybody ordinary. */
const apologyGains = (moment: WrongMoment, step?: Arithmetic): readonly number[] =>
  ORDINARY.flatMap((id) =>
    SEEDS.map((seed) => {
      const play = { issue: { fault: 1 }, seed, ...(step ? { step } : {}) };
      return outcomeOfPlay(id, APOLOGIES.heard, play) - outcomeOfPlay(id, APOLOGIES[moment], play);
    }),
  );

/** Where a breath can sensibly be taken: after a provocation, before the case is taken up again. */
const BREATHING_PLACES = [2, 3, 4, 5];
const WORN = [50, 55, 60];
const RESTED = 80;

/** What a breath at this place of the call gains with somebody hellish, for a trainee who comes in worn. */
function breathGains(place: number, composure: number, step?: Arithmetic): readonly number[] {
  const words = METHODS.split(' ');
  const breathing = [...words.slice(0, place), 'breathe', ...words.slice(place)].join(' ');
  return HELLISH.flatMap((id) =>
    SEEDS.map((seed) => {
      const play = { seed, composure, ...(step ? { step } : {}) };
      return outcomeOfPlay(id, breathing, play) - outcomeOfPlay(id, METHODS, play);
    }),
  );
}

const apologyClaims = WRONG_MOMENTS.map((moment): Claim => ({
  claim: `an apology right after being heard is worth 5 more than ${moment}, and never less with anybody`,
  broken: (step) => {
    const gains = apologyGains(moment, step);
    const [usual, least] = [mean(gains), Math.min(...gains)];
    return usual >= 5 && least >= 0 ? [] : [`mean ${figures(usual)}, least ${figures(least)}`];
  },
}));

const breathClaims = WORN.flatMap((composure) =>
  BREATHING_PLACES.map((place): Claim => ({
    claim: `with composure ${composure}, a breath after ${place} turns of a hellish call is worth 2, and never costs more than 1`,
    broken: (step) => {
      const gains = breathGains(place, composure, step);
      const [usual, least] = [mean(gains), Math.min(...gains)];
      return usual >= 2 && least >= -1 ? [] : [`mean ${figures(usual)}, least ${figures(least)}`];
    },
  })),
);

export const TIMING: readonly Claim[] = [
  ...apologyClaims,
  ...breathClaims,
  {
    claim: 'a breath in a hellish call costs somebody rested nothing on the mean, wherever it is taken',
    broken: (step) =>
      BREATHING_PLACES.flatMap((place) => {
        const usual = mean(breathGains(place, RESTED, step));
        return usual >= 0 ? [] : [`after ${place} turns: ${figures(usual)}`];
      }),
  },
];
