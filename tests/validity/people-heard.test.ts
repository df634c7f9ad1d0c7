import { describe, expect, it } from 'vitest';
import { brokenNow } from './claims.ts';
import { CARRYING, EFFORT, HEARING, PROMISES } from './people-heard.ts';

describe.each([
  ['being heard', HEARING],
  ['effort', EFFORT],
  ['promises', PROMISES],
  ['what is carried over', CARRYING],
])('%s', (_topic, claims) => {
  it.each(claims)('$claim', (claim) => {
    expect(brokenNow(claim)).toEqual([]);
  });
});
