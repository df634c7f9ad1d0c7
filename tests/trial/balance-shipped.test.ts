/** Every scenario that ships is fair by its own report, and the rules that ask for play find nothing in it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/trial/balance.ts';
import { finish } from '../../src/trial/search-progress.ts';
import { examine, weigh } from '../../src/lint/lint.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { shipped } from '../conversation/shipped.ts';

const SUBJECTS = examine(readPackFolder(join(import.meta.dirname, '../../scenarios'))).subjects;

describe.each(shipped.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const balance = finish(balanceOf(scenario, { states: 6000 }));

  test.each(balance.demands.map((demand) => [demand.demand, demand] as const))('meets: %s', (__, demand) => {
    expect(demand.short).toEqual([]);
    expect(demand.met).toBe(true);
  });

  test('breaks no rule that needs play, but where a comment says why', () => {
    const subject = SUBJECTS.find((each) => each.scenario.id === scenario.id);
    const problems = subject === undefined ? null : weigh(subject, balance);
    expect(problems?.map(({ code, line }) => `${line} ${code}`)).toEqual([]);
  });

  test('is fair over twenty seeds', () => {
    expect(balance.seeds).toHaveLength(20);
    expect(balance.fair).toBe(true);
  });
});
