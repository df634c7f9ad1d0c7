import { describe, expect, test } from 'vitest';
import { open } from '../../src/conversation/conversation.ts';
import { stateFrom, throwDice } from '../../src/persona/persona.ts';
import { playThrough } from '../../src/trial/bot-play.ts';
import { BOTS } from '../../src/trial/bots/all-bots.ts';
import { worstAfter } from '../../src/trial/minute-after.ts';
import { begin, optionsOf, play, rehearse, worthOf } from '../../src/trial/rehearsal.ts';
import { thinned } from '../../src/trial/search-layers.ts';
import { finish } from '../../src/trial/search-progress.ts';
import { bestPlay } from '../../src/trial/search.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { hellish, practice } from '../conversation/practice.ts';
import { pathsOf, shipped, walk } from '../conversation/shipped.ts';
import { allOutcomes, longTalk, oneBait, playedFor, twoBeats } from './search-small.ts';

const startOf = (scenario: Scenario, seed: number) => begin(rehearse(scenario), { seed });
const found = (scenario: Scenario, seed: number, goal: 'best' | 'worst', states = 3000) =>
  finish(bestPlay(startOf(scenario, seed), { goal, states }));

describe.each([
  ['two beats', twoBeats],
  ['somebody who baits', oneBait],
] as const)('a conversation small enough to be played in every way: %s', (_, scenario) => {
  test.each([1, 2, 3])('is searched to the last corner (seed %i)', (seed) => {
    const all = allOutcomes(open(scenario, { seed, language: 'en' }));
    const best = found(scenario, seed, 'best', 50_000);
    const worst = found(scenario, seed, 'worst', 50_000);
    expect([best.exhaustive, worst.exhaustive]).toEqual([true, true]);
    expect(best.worth).toBe(Math.max(...all));
    expect(worst.worth).toBe(Math.min(...all));
  });

  test('is not called searched through when there was not the time', () => {
    expect(found(scenario, 2, 'best', 10).exhaustive).toBe(false);
  });
});

test('where nobody is to be taught to linger, a shorter play comes before one that is hardly better', () => {
  for (const scenario of shipped) {
    const quest = { goal: 'best', states: 3000 } as const;
    const best = finish(bestPlay(startOf(scenario, 3), quest));
    const brief = finish(bestPlay(startOf(scenario, 3), { ...quest, brief: true }));
    expect(brief.path.length).toBeLessThanOrEqual(best.path.length);
    expect(best.worth - brief.worth).toBeLessThanOrEqual(0.75);
  }
});

describe.each([practice, hellish, ...shipped].map((scenario) => [scenario.id, scenario] as const))(
  'best and worst play of %s',
  (_, scenario) => {
    const best = found(scenario, 3, 'best');
    const worst = found(scenario, 3, 'worst');

    test('are what the conversation says when a person plays them', () => {
      for (const course of [best, worst]) {
        const { table } = playedFor(scenario, course, 3);
        expect(table.ending).toMatchObject({ ...course.ending, outcome: course.worth });
      }
    });

    test('come out the same every time', () => {
      expect(found(scenario, 3, 'best', 400)).toEqual(found(scenario, 3, 'best', 400));
    });

    test('leave no play at random outside', () => {
      for (let plays = 1; plays <= 200; plays++) {
        const outcome = playedAtRandom(scenario, plays);
        expect(outcome).toBeLessThanOrEqual(best.worth);
        expect(outcome).toBeGreaterThanOrEqual(worst.worth);
      }
    });
  },
);

/** A run on seed 3 in which the dice choose, answered as badly as can be afterwards. */
function playedAtRandom(scenario: Scenario, plays: number): number {
  const take = startOf(scenario, 3);
  let dice = stateFrom(plays, 'at-random');
  while (take.ended === null && take.turn < 60) {
    const options = optionsOf(take);
    const { value, next } = throwDice(dice);
    dice = next;
    const option = options[Math.floor(value * options.length)];
    if (option) play(take, option);
  }
  return take.ended === null ? worthOf(take) : worstAfter(take).worth;
}

test.each(shipped.map((scenario) => [scenario.id, scenario] as const))(
  '%s: nobody wrote a better path than the search finds',
  (_, scenario) => {
    const master = pathsOf(scenario)?.master;
    if (!master) throw new Error('no master path');
    const outcome = walk(scenario, master).table.ending?.outcome ?? 0;
    expect(found(scenario, master.seed, 'best').worth).toBeGreaterThanOrEqual(outcome);
  },
);

test('a search leaves the moment it starts from as it was', () => {
  const take = startOf(practice, 5);
  const before = structuredClone({ state: take.state, place: take.place, turn: take.turn });
  finish(bestPlay(take, { goal: 'best', states: 500 }));
  expect({ state: take.state, place: take.place, turn: take.turn }).toEqual(before);
});

test('a talk longer than a search can look ahead is played to its end, and not called searched through', () => {
  const best = found(longTalk, 1, 'best', 1000);
  expect(best.path).toHaveLength(30);
  expect(best.ending.id).toBe('settled-by-noon');
  expect(best.exhaustive).toBe(false);
  expect(playedFor(longTalk, best, 1).table.ending?.outcome).toBe(best.worth);
});

test('nobody with a policy of their own gets further than the search, however little time it has', () => {
  for (const scenario of [practice, hellish, ...shipped]) {
    const best = found(scenario, 2, 'best', 20);
    for (const bot of BOTS.filter(({ id }) => id === 'expert' || id === 'parrot')) {
      const { outcome } = playThrough({ ...bot, minutes: 0 }, rehearse(scenario), {
        seed: 2,
        language: 'es',
      });
      expect(best.worth).toBeGreaterThanOrEqual(outcome);
    }
  }
});

test('of two takes much alike the more promising is kept, and no place is given up for another', () => {
  const here = startOf(practice, 1);
  const elsewhere = { ...startOf(practice, 1), place: 'offer' };
  const branch = (take: typeof here, outlook: number) => ({ take, way: null, outlook });
  const kept = thinned([branch(here, 1), branch(here, 3), branch(here, 2), branch(elsewhere, 0)], 2);
  expect(kept.map(({ take, outlook }) => `${take.place} ${outlook}`)).toEqual(['ring 3', 'offer 0']);
});
