import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  afterChoices,
  begin,
  bestAfter,
  optionsOf,
  play,
  rehearse,
  worstAfter,
  worthOf,
  type AfterAnswers,
  type Take,
} from '../../src/trial/trial.ts';
import { practice } from '../conversation/practice.ts';
import { shipped } from '../conversation/shipped.ts';

/** All answers there are to all questions. */
function everyAnswer({ after }: Scenario): readonly AfterAnswers[] {
  let sets: readonly AfterAnswers[] = [{}];
  for (const { question, answers } of after)
    sets = sets.flatMap((set) => answers.map(({ id }) => ({ ...set, [question]: id })));
  return sets;
}

/** Takes played to their end, always another way. */
function endings(scenario: Scenario): readonly Take[] {
  const rehearsal = rehearse(scenario);
  return Array.from({ length: 60 }, (_, run) => {
    const take = begin(rehearsal, { seed: run + 1 });
    for (let turn = 0; turn < 30 && take.ended === null; turn++) {
      const options = optionsOf(take);
      play(take, options[(run * 7 + turn * 5) % options.length]!);
    }
    return take;
  }).filter(({ ended }) => ended !== null);
}

const scenarios = [practice, ...shipped].map((scenario) => [scenario.id, scenario] as const);

describe('the minute after, without a person', () => {
  test.each(scenarios)('%s: a few answers stand for all of them', (_, scenario) => {
    const choices = afterChoices(rehearse(scenario));
    expect(choices.length).toBeLessThanOrEqual(4);
    for (const take of endings(scenario)) {
      const worths = (sets: readonly AfterAnswers[]) => new Set(sets.map((after) => worthOf(take, after)));
      expect(worths(choices)).toEqual(worths(everyAnswer(scenario)));
    }
  });

  test.each(scenarios)('%s: the best and the worst of them are found', (_, scenario) => {
    for (const take of endings(scenario)) {
      const worths = everyAnswer(scenario).map((after) => worthOf(take, after));
      expect(bestAfter(take).worth).toBe(Math.max(...worths));
      expect(worstAfter(take).worth).toBe(Math.min(...worths));
      expect(worthOf(take, bestAfter(take).after)).toBe(bestAfter(take).worth);
    }
  });

  test('they answer every question, and matter', () => {
    const choices = afterChoices(rehearse(practice));
    for (const answers of choices) expect(Object.keys(answers)).toEqual(['fix', 'owner', 'logged']);
    const spreads = endings(practice).map((take) => bestAfter(take).worth - worstAfter(take).worth);
    expect(Math.max(...spreads)).toBeGreaterThan(1);
  });
});
