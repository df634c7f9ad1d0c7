import { expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { ORDERING } from './order.ts';

it.each(ORDERING)('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});
