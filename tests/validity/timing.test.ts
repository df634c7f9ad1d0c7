import { expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { TIMING } from './timing.ts';

it.each(TIMING)('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});
