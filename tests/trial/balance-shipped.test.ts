/** Every scenario that ships is fair by its own report. */
import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/trial/balance.ts';
import { finish } from '../../src/trial/search-progress.ts';
import { shipped } from '../conversation/shipped.ts';

describe.each(shipped.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const balance = finish(balanceOf(scenario, { states: 6000 }));

  test.each(balance.demands.map((demand) => [demand.demand, demand] as const))('meets: %s', (__, demand) => {
    expect(demand.short).toEqual([]);
    expect(demand.met).toBe(true);
  });

  test('is fair over twenty seeds', () => {
    expect(balance.seeds).toHaveLength(20);
    expect(balance.fair).toBe(true);
  });
});
