import { describe, expect, test } from 'vitest';
import { open, outcomeSoFar, replay, type Conversation } from '../../src/conversation/conversation.ts';
import { exampleTold, examplesOf } from '../../src/debrief/debrief.ts';
import { FIVE_ADVICES, type Costs } from '../../src/trial/trial.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';
import { shipped } from '../conversation/shipped.ts';

const run = () => play(start(practice), 'see-the-site');
const played = (recipe: Conversation['recipe']) => replay(practice, recipe).conversation;

/** A search that found this path from the first moment. */
function foundAtFirst(path: readonly string[], worth: number): Costs {
  const better = { path, after: {}, worth, ending: { id: 'settled-by-noon', kind: 'settled' } } as const;
  const choice = { turn: 1, chose: 'see-the-site', before: worth, after: 0, cost: worth, better };
  return { choices: [choice], best: worth, worth: 0, states: 1, exhaustive: true };
}

describe('an example of what works', () => {
  test('is the expert’s so long as nothing found is clearly better, and is played on the same seed', () => {
    const { good } = examplesOf(run(), null);
    const { conversation, stopped } = replay(practice, good.recipe);
    expect(stopped).toBeNull();
    expect(conversation.table.stage).toBe('over');
    expect(good.recipe.seed).toBe(run().recipe.seed);
    const nearly = foundAtFirst(['~listen'], outcomeSoFar(conversation) + 4);
    expect(examplesOf(run(), nearly).good).toEqual({ by: 'expert', recipe: good.recipe });
  });

  test('is the best play found where that is worth much more', () => {
    const path = ['~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon'];
    const { good } = examplesOf(run(), foundAtFirst(path, 100 + 6));
    expect(good.by).toBe('search');
    expect(good.recipe.choices.map(({ chose }) => chose)).toEqual(path);
  });

  test('tells each reply with what it teaches, in order, and how hot the customer was after it', () => {
    const course = played(examplesOf(run(), null).good.recipe);
    const told = exampleTold(course);
    expect(told.map(({ turn }) => turn)).toEqual(course.recipe.choices.map((_, place) => place + 1));
    expect(told.at(-1)?.temperature).toBe(course.table.mood.temperature);
    expect(told.every(({ points }) => points.every(({ is }) => is !== 'harm'))).toBe(true);
    expect(told[0]?.before.length).toBeGreaterThan(0);
    expect(told[0]?.points[0]?.teaching).toMatch(/^[a-z-]+\/\d+$/);
  });
});

describe('bad advice played out', () => {
  test('begins with one of the five wherever one is on the table', () => {
    const told = exampleTold(played(examplesOf(run(), null).bad.recipe));
    expect(FIVE_ADVICES).toContain(told[0]?.points[0]?.act);
    expect(told[0]?.points[0]?.is).toBe('harm');
  });

  test.each(shipped.map(({ id }) => id))('in %s ends far below what works', (id) => {
    const scenario = shipped.find((each) => each.id === id)!;
    const before = open(scenario, { seed: 7, language: 'es' });
    const { good, bad } = examplesOf(before, null);
    const [works, fails] = [good, bad].map(({ recipe }) => replay(scenario, recipe).conversation);
    expect(outcomeSoFar(works!) - outcomeSoFar(fails!)).toBeGreaterThan(40);
  });
});
