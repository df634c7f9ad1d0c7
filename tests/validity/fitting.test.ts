import { expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { FITTING, REMEMBERING } from './fitting.ts';

it.each([...FITTING, ...REMEMBERING])('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});
