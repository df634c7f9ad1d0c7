import { describe, expect, it } from 'vitest';
import { DIALS, wrongWays } from './monotone.ts';

describe('more of the good never hurts, more of the bad never helps', () => {
  it.each(DIALS)('$name', (dial) => {
    expect(wrongWays(dial)).toEqual([]);
  });
});
