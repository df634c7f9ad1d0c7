import { describe, expect, test } from 'vitest';
import { outcomeSoFar, type Conversation } from '../../src/conversation/conversation.ts';
import { debriefOf, pivotsOf } from '../../src/debrief/debrief.ts';
import type { ChoiceCost, Costs } from '../../src/trial/trial.ts';
import { play, start } from '../conversation/choices.ts';
import { practice, reply, words } from '../conversation/practice.ts';

const BETTER = ['~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon'];
const AFTER = { fix: 'bigger', owner: 'self', logged: 'cause' };
const bad = () =>
  play(start(practice), 'see-the-site', 'calm-down', 'fix=quick', 'owner=nobody', 'logged=nothing');
const good = () => {
  const after = Object.entries(AFTER).map(([question, answer]) => `${question}=${answer}`);
  return play(start(practice), ...BETTER, ...after);
};

/** Costs as a search would find them, made by hand. */
function costsWith(run: Conversation, costs: readonly number[]): Costs {
  const worth = outcomeSoFar(run);
  const best = outcomeSoFar(good());
  const choices = costs.map((cost, place): ChoiceCost => {
    const ending = { id: 'settled-by-noon', kind: 'settled' } as const;
    const better = { path: BETTER, after: AFTER, worth: best, ending };
    const chose = run.recipe.choices[place]?.chose ?? '';
    return { turn: place + 1, chose, before: best, after: best - cost, cost, better };
  });
  return { choices, best, worth, states: 1, exhaustive: true };
}

describe('the pivots of a run', () => {
  test('say what was said, what it cost, what would have been better and where that would have led', () => {
    const [pivot] = pivotsOf(bad(), costsWith(bad(), [40]));
    expect(pivot).toMatchObject({ turn: 1, chose: 'see-the-site', cost: 40 });
    expect(pivot?.said.en).toBe('I say see-the-site.');
    expect(pivot?.better.chose).toBe('~listen');
    expect(pivot?.better.said.en).toMatch(/listening/);
    expect(pivot?.better.next.en).toBe('I say forty-minutes.');
    expect(pivot?.better.ending.en).toBe('Settled');
  });

  test('the better course is really played: its curve is that of the run somebody would have had', () => {
    const [pivot] = pivotsOf(bad(), costsWith(bad(), [40]));
    expect(pivot?.better.curve).toEqual(debriefOf(good()).curve);
    expect(pivot?.better.worth).toBe(outcomeSoFar(good()));
  });

  test('up to the pivot both courses are the same', () => {
    const run = play(start(practice), '~listen', 'see-the-site', 'calm-down');
    const costs = costsWith(run, [0, 30]);
    const second = { ...costs.choices[1]!, better: { ...costs.choices[1]!.better, path: BETTER.slice(1) } };
    const [pivot] = pivotsOf(run, { ...costs, choices: [second] });
    const { curve } = debriefOf(run);
    expect(pivot?.better.curve.slice(0, 2)).toEqual(curve.slice(0, 2));
    expect(pivot?.better.curve[2]).not.toEqual(curve[2]);
  });

  test('are three at most, the dearest first, and small costs are not worth anybody’s time', () => {
    const run = play(start(practice), '~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon');
    const turns = pivotsOf(run, costsWith(run, [4, 12, 2.9, 30, 9])).map(({ turn }) => turn);
    expect(turns).toEqual([4, 2, 5]);
    expect(pivotsOf(run, costsWith(run, [0, 0, 2, 0, 1]))).toEqual([]);
  });

  test('never advise silence', () => {
    const costs = costsWith(bad(), [40]);
    const [choice] = costs.choices;
    const silent = { ...choice!, better: { ...choice!.better, path: ['~silence', ...BETTER] } };
    expect(pivotsOf(bad(), { ...costs, choices: [silent] })).toEqual([]);
  });
});

describe('what the customer heard', () => {
  const ring = practice.beats['ring']!;
  const withHears = {
    ...practice,
    beats: {
      ...practice.beats,
      ring: {
        ...ring,
        replies: ring.replies.map((each) =>
          each.id === 'see-the-site'
            ? reply('see-the-site', {
                acts: ['point_to_website'],
                heardAs: words('Alone again.'),
                next: 'kicked',
              })
            : each,
        ),
      },
    },
  };

  test('is what the author wrote, where they did', () => {
    const run = play(start(withHears), 'see-the-site', 'calm-down');
    const [pivot] = pivotsOf(run, costsWith(run, [20]));
    expect(pivot?.heard).toEqual({ from: 'author', words: words('Alone again.') });
  });

  test('is else the rule that did the harm, in plain words', () => {
    const run = play(start(practice), 'tomorrow');
    const [pivot] = pivotsOf(run, costsWith(run, [20]));
    expect(pivot?.heard?.from).toBe('rule');
    expect(pivot?.heard?.words.en).toMatch(/ /);
    expect(pivot?.heard?.words.en).not.toMatch(/_|by itself|slowly returns/);
  });

  test('is nothing at all where the same was said as in the better course', () => {
    const run = play(start(practice), '~listen');
    const [pivot] = pivotsOf(run, costsWith(run, [20]));
    expect(pivot?.heard).toBeNull();
  });
});
