import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYBODY, outcomeOfPlay } from '../persona/people.ts';
import { brokenNow } from './claims.ts';
import { EVERY_PAIR, PRESSABLE, PRESSING, WON, again } from './pressing.ts';

describe('pressing one button', () => {
  it.each([...PRESSING, EVERY_PAIR])('$claim', (claim) => {
    expect(brokenNow(claim)).toEqual([]);
  });

  const anybody = fc.constantFrom(...EVERYBODY);
  const anyReply = fc.uniqueArray(fc.constantFrom(...PRESSABLE), { minLength: 1, maxLength: 3 });
  const times = fc.integer({ min: 4, max: 14 });

  it('one reply of up to three acts again and again never reaches 60', () => {
    fc.assert(
      fc.property(anybody, anyReply, times, (id, reply, often) => {
        expect(outcomeOfPlay(id, again([reply], often))).toBeLessThan(WON);
      }),
      { numRuns: 4000 },
    );
  });

  it('two replies of up to three acts in turn never reach 60', () => {
    fc.assert(
      fc.property(anybody, anyReply, anyReply, (id, first, second) => {
        expect(outcomeOfPlay(id, again([first, second], 6))).toBeLessThan(WON);
      }),
      { numRuns: 6000 },
    );
  });
});
