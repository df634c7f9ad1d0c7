import { describe, expect, it } from 'vitest';
import { ACTS, ACT_FAMILY } from '../../src/scenario/scenario.ts';
import { brokenNow } from './claims.ts';
import { FURTHER_PAIRS, SWAPPING, TWENTY_PAIRS } from './swaps.ts';

const ALL = [...TWENTY_PAIRS, ...FURTHER_PAIRS];

describe('a technique beats its anti-pattern, one turn swapped: calmer at once and better in the end', () => {
  it.each(SWAPPING)('$claim, with everybody it fits and from five starts', (claim) => {
    expect(brokenNow(claim)).toEqual([]);
  });

  it('all twenty pairs of the source texts are there, and every harmful act has its technique', () => {
    expect(TWENTY_PAIRS).toHaveLength(20);
    const met = new Set(ALL.flatMap(({ well, badly }) => [well, badly]));
    const harmful = ACTS.filter((act) => ACT_FAMILY[act] === 'harm');
    expect(harmful.filter((act) => !met.has(act))).toEqual([]);
  });
});
