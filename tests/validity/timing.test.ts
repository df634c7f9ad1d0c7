import { describe, expect, it } from 'vitest';
import { mean } from './claims.ts';
import { BREATHING_PLACES, WORN, WRONG_MOMENTS, apologyGains, breathGains } from './timing.ts';

describe('the moment of an apology', () => {
  it.each(WRONG_MOMENTS)(
    'right after being heard is worth 5 more than %s, and never less with anybody',
    (moment) => {
      const gains = apologyGains(moment);
      expect(mean(gains)).toBeGreaterThanOrEqual(5);
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('a breath inside a hellish call', () => {
  const worn = WORN.flatMap((composure) => BREATHING_PLACES.map((place) => [composure, place] as const));

  it.each(worn)(
    'with composure %i, taken after %i turns, is worth 2 or more and never costs more than 1',
    (composure, place) => {
      const gains = breathGains(place, composure);
      expect(mean(gains)).toBeGreaterThanOrEqual(2);
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(-1);
    },
  );
});
