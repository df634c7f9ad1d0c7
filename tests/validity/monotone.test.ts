import { describe, expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { MONOTONE } from './monotone.ts';

describe('more of the good never hurts, more of the bad never helps', () => {
  it.each(MONOTONE)('$claim', (claim) => {
    expect(brokenNow(claim)).toEqual([]);
  });
});
