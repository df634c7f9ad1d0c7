import { describe, expect, it } from 'vitest';
import { stepWithout } from '../../src/persona/persona.ts';
import { ORDINARY } from '../persona/people.ts';
import { brokenNow } from './claims.ts';
import { ORDERING, everyOrder, margin, rivals } from './order.ts';

it.each(ORDERING)('$claim', (claim) => {
  expect(brokenNow(claim)).toEqual([]);
});

describe('why the order matters', () => {
  const whole = everyOrder();
  const without = (...rules: readonly string[]) => everyOrder(stepWithout(new Set(rules)));
  const unheard = without('solution_before_listening', 'owning_before_listening');
  const unclosed = without('closing_before_agreeing');

  it('it hangs on being heard more than on what has to be agreed first', () => {
    const [all, heard, closed] = [margin(whole), margin(unheard), margin(unclosed)];
    expect(
      all - heard,
      `margin ${all}, without receptivity ${heard}, without closing rules ${closed}`,
    ).toBeGreaterThan(2 * (all - closed));
  });

  it('if nobody minded being heard first, another order would do as well for a third of people', () => {
    const careless = without(
      'solution_before_listening',
      'owning_before_listening',
      'apology_after_being_heard',
    );
    const people = new Set(careless.filter((worth) => rivals(worth).length > 0).map(({ id }) => id));
    expect(people.size).toBeGreaterThanOrEqual(ORDINARY.length / 3);
  });
});
