import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/trial/balance.ts';
import { playedByChance } from '../../src/trial/balance-random.ts';
import type { Balance, Demand } from '../../src/trial/findings.ts';
import { rehearse } from '../../src/trial/rehearsal.ts';
import { finish } from '../../src/trial/search-progress.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { practice } from '../conversation/practice.ts';
import {
  emptyWords,
  hopeless,
  hopelessTwice,
  longestWins,
  lostEnding,
  noWayRound,
} from './balance-made-up.ts';
import { playedFor } from './search-small.ts';

const balance = (scenario: Scenario, states = 300): Balance =>
  finish(balanceOf(scenario, { seeds: [1, 2, 3], states }));

const demanded = ({ demands }: Balance, name: Demand['demand']): Demand => {
  const found = demands.find(({ demand }) => demand === name);
  if (!found) throw new Error(`nobody asked for ${name}`);
  return found;
};

describe('a scenario in which the longest reply always wins', () => {
  const found = balance(longestWins);

  test('is not fair, and who gets through by guessing is named, in every language', () => {
    const demand = demanded(found, 'test_wise_fail');
    expect(found.fair).toBe(false);
    expect(demand.met).toBe(false);
    expect(demand.figure).toBeGreaterThan(demand.bar);
    expect(demand.short).toEqual(['longest (es)', 'longest (en)']);
  });

  test('gives itself away to whoever looks at length, and to nobody who looks for the shortest', () => {
    const by = Object.fromEntries(found.guesses.map((guess) => [guess.by, guess]));
    expect(by['longest']?.share).toBeGreaterThan(0.95);
    expect(by['shortest']?.share).toBeLessThan(0.05);
    expect(by['first']?.share).toBeGreaterThan(0);
    expect(by['first']?.share).toBeLessThan(1);
    expect(by['longest']?.chance).toBeCloseTo(1 / 3, 1);
  });

  test('has replies that are best in every mood, and says which', () => {
    expect(found.dominant.map(({ reply }) => reply)).toContain('good-ring');
    expect(found.deciding.map(({ beat }) => beat)).toContain('ring');
    expect(found.deciding.find(({ beat }) => beat === 'ring')?.turns).toBe(false);
  });

  test('has its traps at every beat, and they cost something there', () => {
    const traps = found.traps.map(({ beat, reply }) => `${beat}/${reply}`);
    for (const at of Object.keys(longestWins.beats))
      expect(traps).toEqual(expect.arrayContaining([`${at}/our-rules`, `${at}/not-our-fault`]));
    for (const { margin } of found.traps) expect(margin).toBeGreaterThan(0);
  });
});

test('well-meant words no mood makes worth saying are named; harmful ones stand under traps', () => {
  const never = balance(emptyWords).neverWorth.map(({ reply }) => reply);
  expect(never).toContain('at-your-service');
  expect(never).not.toContain('our-rules');
  expect(never).not.toContain('good-fault');
});

test('a harmful reply that nobody can avoid costs nothing, and that is not fair', () => {
  const found = balance(noWayRound);
  const demand = demanded(found, 'traps_cost');
  expect(demand.met).toBe(false);
  expect(demand.figure).toBe(0);
  expect(demand.short.some((name) => name.startsWith('story/'))).toBe(true);
});

test('a scenario nobody can win is not fair; somebody let down twice need not be won so far', () => {
  const [once, twice] = [balance(hopeless), balance(hopelessTwice)].map((each) =>
    demanded(each, 'best_reachable'),
  );
  expect(once).toMatchObject({ met: false, bar: 70, short: ['seed 1', 'seed 2', 'seed 3'] });
  expect(twice).toMatchObject({ met: false, bar: 60 });
});

describe('an ending no reply leads to', () => {
  test('is reported, and held against the scenario when every play was looked at', () => {
    const found = balance(lostEnding, 2000);
    expect(found.unreached).toEqual({ endings: expect.arrayContaining(['nowhere']), proven: true });
    expect(demanded(found, 'endings_reached')).toMatchObject({ met: false });
  });

  test('is only suspected when there was not the time for that', () => {
    const found = balance({ ...practice, endings: lostEnding.endings }, 100);
    expect(found.unreached.endings).toContain('nowhere');
    expect(found.unreached.proven).toBe(false);
    expect(demanded(found, 'endings_reached')).toMatchObject({ met: true });
  });
});

describe('the practice scenario', () => {
  const found = balance(practice);

  test('is judged the same every time', () => {
    expect(balance(practice)).toEqual(found);
  });

  test('has a best play that a person can play, above every bot, and a worst under them', () => {
    const { table } = playedFor(practice, found.best, 1);
    expect(table.ending?.outcome).toBe(found.best.worth);
    for (const { outcomes } of found.bots) {
      expect(outcomes[0]).toBeLessThanOrEqual(found.best.worth);
      expect(outcomes[0]).toBeGreaterThanOrEqual(found.worst.worth);
    }
  });

  test('has chance between best and worst', () => {
    expect(found.random).toBe(playedByChance(rehearse(practice), 1).mean);
    expect(found.random).toBeLessThan(found.best.worth);
    expect(found.random).toBeGreaterThan(found.worst.worth);
  });

  test('is fair only when every demand is met', () => {
    expect(found.demands.map(({ demand }) => demand)).toHaveLength(5);
    expect(found.fair).toBe(found.demands.every(({ met }) => met));
  });
});

test('whoever waits is told how far it is, and it never goes back', () => {
  const told = [...balanceOf(longestWins, { seeds: [1, 2], states: 200 })];
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  for (const far of told) expect(far >= 0 && far <= 1).toBe(true);
});
