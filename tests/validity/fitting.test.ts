import { expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { FITTING } from './fitting.ts';

it.each(FITTING)('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});
