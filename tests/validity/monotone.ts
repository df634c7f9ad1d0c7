/** More of the good never hurts and more of the bad never helps: one quantity turned up, all else the same. */
import type { Persona } from '../../src/scenario/scenario.ts';
import { exitFor, temperature } from '../../src/persona/persona.ts';
import {
  EVERYBODY,
  FOUR_METHODS,
  HELLISH,
  RECOVERY,
  after,
  isHellish,
  outcomeOfPlay,
} from '../persona/people.ts';
import type { Play } from '../persona/people.ts';
import { SEEDS } from './claims.ts';
import type { Arithmetic, Claim } from './claims.ts';

interface Dial {
  readonly name: string;
  readonly settings: readonly number[];
  /** Whether turning it up should raise what is read, or lower it. */
  readonly up: 'raises' | 'lowers';
  readonly who: readonly string[];
  readonly reads: (id: string, setting: number, play: Play) => number;
}

const goodPlay = (id: string): string => (isHellish(id) ? FOUR_METHODS : RECOVERY);

const starting =
  (start: Partial<Persona['start']>) =>
  (persona: Persona): Persona => ({ ...persona, start: { ...persona.start, ...start } });
const reacting =
  (react: number) =>
  (persona: Persona): Persona => ({ ...persona, temperament: { ...persona.temperament, react } });

/** Somebody who has left is as hot as it gets. */
function heat(id: string, said: string, play: Play): number {
  const state = after(id, said, play);
  return exitFor(state) ? 100 : temperature(state);
}

const HARM = ['quote_contract blame_management interrupt', 'blame_customer', 'rush silence refute'];

export const DIALS: readonly Dial[] = [
  {
    name: 'the more concrete the words, the better',
    settings: [0.2, 0.4, 0.6, 0.8, 1],
    up: 'raises',
    who: EVERYBODY,
    reads: (id, quality, play) => outcomeOfPlay(id, goodPlay(id), { ...play, quality }),
  },
  {
    name: 'the angrier at the start, the worse',
    settings: [30, 45, 60, 75, 90],
    up: 'lowers',
    who: EVERYBODY,
    reads: (id, anger, play) => outcomeOfPlay(id, goodPlay(id), { ...play, being: starting({ anger }) }),
  },
  {
    name: 'the more effort it had taken already, the worse',
    settings: [0, 15, 30, 45, 60],
    up: 'lowers',
    who: EVERYBODY,
    reads: (id, effort, play) => outcomeOfPlay(id, goodPlay(id), { ...play, being: starting({ effort }) }),
  },
  {
    name: 'the more trust they bring, the better',
    settings: [10, 25, 40, 55],
    up: 'raises',
    who: EVERYBODY,
    reads: (id, trust, play) => outcomeOfPlay(id, goodPlay(id), { ...play, being: starting({ trust }) }),
  },
  {
    name: 'the calmer the trainee, the better',
    settings: [10, 25, 40, 60, 80],
    up: 'raises',
    who: EVERYBODY,
    reads: (id, composure, play) => outcomeOfPlay(id, goodPlay(id), { ...play, composure }),
  },
  ...HARM.map((said): Dial => ({
    name: `the more reactive, the hotter after ${said}`,
    settings: [0.6, 0.9, 1.2, 1.5],
    up: 'raises',
    who: EVERYBODY,
    reads: (id, react, play) => heat(id, said, { ...play, being: reacting(react) }),
  })),
  {
    name: 'the more bites, the worse',
    settings: [0, 1, 2, 3],
    up: 'lowers',
    who: HELLISH,
    reads: (id, bites, play) => outcomeOfPlay(id, `${'retaliate '.repeat(bites)}${goodPlay(id)}`, play),
  },
];

/**
 * A reading may wobble by this much, in points of the outcome, where the conversation is lost either way: concrete
 * words at the wrong moment hurt more than vague ones do. Everywhere else not at all.
 */
const LOST_UNDER = 40;
const WOBBLE = 2;

function goesWrong(before: number, now: number, sign: number): boolean {
  const slack = Math.max(before, now) < LOST_UNDER ? WOBBLE : 0.01;
  return sign * (now - before) < -slack;
}

/** Where turning the dial up moved the reading the wrong way, with the readings. */
export function wrongWays(dial: Dial, step?: Arithmetic): readonly string[] {
  const sign = dial.up === 'raises' ? 1 : -1;
  return dial.who.flatMap((id) =>
    SEEDS.flatMap((seed) => {
      const play = step ? { seed, step } : { seed };
      const readings = dial.settings.map((setting) => dial.reads(id, setting, play));
      const falls = readings.some((now, i) => i > 0 && goesWrong(readings[i - 1] ?? now, now, sign));
      return falls
        ? [`${id}, seed ${seed}: ${readings.map((reading) => reading.toFixed(1)).join(', ')}`]
        : [];
    }),
  );
}

export const MONOTONE: readonly Claim[] = DIALS.map((dial) => ({
  claim: dial.name,
  broken: (step) => wrongWays(dial, step),
}));
