/**
 * Directions from outside: findings about real people, published by others, that the model was not fitted to.
 * No constant has been tuned on this file. Where a direction stops holding, the model is what is wrong.
 */
import { describe, expect, it } from 'vitest';
import { share, usual } from './direction.ts';
import { APOLOGIES, FEELINGS } from './directions-of-feeling.ts';
import { AGAINST, EFFORTS, REPAIRS } from './directions-of-repair.ts';
import { TRAINEES, WORDINGS } from './directions-of-service.ts';

const DIRECTIONS = [...FEELINGS, ...APOLOGIES, ...REPAIRS, ...EFFORTS, ...TRAINEES, ...WORDINGS];

describe('people behave as others have found', () => {
  it.each(DIRECTIONS)('$finding ($source)', (direction) => {
    expect(usual(direction)).toBeGreaterThan(0);
    expect(share(direction)).toBeGreaterThanOrEqual(0.75);
  });

  it.each(AGAINST)('known not to hold: $finding ($source)', (direction) => {
    expect(usual(direction)).toBeLessThan(0);
  });

  it('from at least fourteen studies', () => {
    expect(new Set(DIRECTIONS.map(({ source }) => source)).size).toBeGreaterThanOrEqual(14);
  });
});
