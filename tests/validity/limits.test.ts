import { expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { LIMITS } from './limits.ts';

it.each(LIMITS)('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});
