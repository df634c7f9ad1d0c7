/** Nobody is calmed by a button: the same reply again and again, or two in turn. */
import { ACTS } from '../../src/scenario/scenario.ts';
import type { Act } from '../../src/scenario/scenario.ts';
import { EVERYBODY, outcomeOfPlay, replies } from '../persona/people.ts';
import { figures } from './claims.ts';
import type { Arithmetic, Claim } from './claims.ts';

/** Leaving danger and ending abuse are right the first time; there is nothing to press again. */
export const PRESSABLE = ACTS.filter((act) => act !== 'leave_to_safety' && act !== 'end_contact');
/** What no pressing may reach. */
export const WON = 60;

export const again = (said: readonly (readonly Act[])[], times: number) =>
  Array.from({ length: times }, () => said).flat();

const wins = (id: string, said: readonly (readonly Act[])[], step: Arithmetic): readonly string[] => {
  const worth = outcomeOfPlay(id, said, { step });
  return worth < WON ? [] : [`${id}: ${figures(worth)}`];
};

// Found by hill-climbing over replies; kept so that the strongest known exploits stay closed.
const STRONGEST: readonly (readonly [id: string, pair: string])[] = [
  ['wronged-loyal', 'paraphrase+listen+step_back remedy+own_it+follow_up'],
  ['rambler', 'capitulate+breathe+listen confirm+listen+breathe'],
  ['b2b-negotiator', 'paraphrase+listen+ask_open remedy+own_it+follow_up'],
  ['hasty', 'paraphrase+ask_open+meet_minds remedy+offer_choice+follow_up'],
  ['wronged-loyal', 'paraphrase+listen+breathe own_apology+remedy+follow_up'],
  ['b2b-negotiator', 'paraphrase+listen+own_apology ask_open+remedy+follow_up'],
  ['rambler', 'listen+paraphrase+listen listen+remedy+follow_up'],
];

export const PRESSING: readonly Claim[] = [
  {
    claim: 'one act again and again never reaches 60, with anybody',
    broken: (step) =>
      EVERYBODY.flatMap((id) =>
        PRESSABLE.flatMap((act) => wins(id, again([[act]], 12), step).map((won) => `${won} ${act}`)),
      ),
  },
  {
    claim: 'the strongest two-reply loops known stay under 60',
    broken: (step) =>
      STRONGEST.flatMap(([id, pair]) =>
        [2, 3, 4, 6].flatMap((times) =>
          wins(id, again(replies(pair), times), step).map((won) => `${won} ${pair}`),
        ),
      ),
  },
];

/** Two acts in turn, all pairs: the long version, asked of the product alone. */
export const EVERY_PAIR: Claim = {
  claim: 'two acts in turn never reach 60, with anybody',
  broken: (step) =>
    EVERYBODY.flatMap((id) =>
      PRESSABLE.flatMap((first) =>
        PRESSABLE.flatMap((second) =>
          first === second
            ? []
            : wins(id, again([[first], [second]], 6), step).map((won) => `${won} ${first}, ${second}`),
        ),
      ),
    ),
};
