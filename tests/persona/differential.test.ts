import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exitFor,
  hear,
  seatPersona,
  seatState,
  stateOf,
  step,
  throwBait,
} from '../../src/persona/persona.ts';
import { ACTS } from '../../src/scenario/scenario.ts';
import { EVERYBODY, PLAIN, personaNamed } from './people.ts';

const turn = fc.record({
  acts: fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 3 }),
  bait: fc.boolean(),
});

describe('the machine a person plays and the pure step', () => {
  it('give the same run, turn by turn, with anybody', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYBODY),
        fc.array(turn, { maxLength: 14 }),
        fc.nat(),
        (id, turns, seed) => {
          const persona = personaNamed(id);
          let sitting = seatPersona(persona, { issue: PLAIN, seed });
          let state = seatState(persona, { issue: PLAIN, seed });
          for (const { acts, bait } of turns) {
            if (bait) sitting = throwBait(sitting, { abuse: 1 });
            const utterance = { acts, quality: acts.map(() => 1), against: { abuse: bait ? 1 : 0 } };
            sitting = hear(sitting, utterance);
            if (exitFor(state) === null) state = step(state, utterance);
            expect(stateOf(sitting)).toEqual(state);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
