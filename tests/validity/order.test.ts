import { describe, expect, it } from 'vitest';
import { costOfActingFirst, everyOrder, rivals } from './order.ts';

const worths = everyOrder();

describe('the order of recovery', () => {
  it('hearing, feeling, meeting, acting is the best of the 24 orders of the same words, for everybody ordinary', () => {
    expect(worths.flatMap(rivals)).toEqual([]);
  });

  it('acting first costs everybody at least 8, whatever follows', () => {
    const cheap = worths.filter((worth) => costOfActingFirst(worth) < 8);
    expect(
      cheap.map((worth) => `${worth.id}, seed ${worth.seed}: ${costOfActingFirst(worth).toFixed(1)}`),
    ).toEqual([]);
  });
});
