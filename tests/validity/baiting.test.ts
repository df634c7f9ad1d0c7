import { expect, it } from 'vitest';
import { BAITING } from './baiting.ts';
import { brokenNow } from './claims.ts';

it.each(BAITING)('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});
