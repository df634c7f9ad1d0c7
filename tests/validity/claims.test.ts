import { describe, expect, it } from 'vitest';
import { AFTERWARDS } from './afterwards.ts';
import { BAITING } from './baiting.ts';
import { brokenNow } from './claims.ts';
import { EFFORT } from './effort.ts';
import { FITTING } from './fitting.ts';
import { HEARING } from './hearing.ts';
import { CARRYING, PROMISES, THINKING, WATCHED } from './keeping.ts';
import { LIMITS } from './limits.ts';
import { MONOTONE } from './monotone.ts';
import { NEEDS } from './needs.ts';
import { REMEMBERING } from './remembering.ts';
import { TIMING } from './timing.ts';

describe.each([
  ['being heard', HEARING],
  ['what people need', NEEDS],
  ['what fits', FITTING],
  ['when it is said', TIMING],
  ['effort', EFFORT],
  ['promises', PROMISES],
  ['what is carried over', CARRYING],
  ['who watches', WATCHED],
  ['what is thought and not said', THINKING],
  ['what stays', REMEMBERING],
  ['what is left days later', AFTERWARDS],
  ['customers from hell', BAITING],
  ['limits', LIMITS],
  ['more of the good never hurts, more of the bad never helps', MONOTONE],
])('%s', (_topic, claims) => {
  it.each(claims)('$claim', (claim) => {
    expect(brokenNow(claim)).toEqual([]);
  });
});
