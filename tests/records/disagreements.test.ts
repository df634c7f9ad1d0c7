import { expect, test } from 'vitest';
import { disagreementsIn, type RunKept } from '../../src/records/records.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';

const { recipe } = play(start(practice), 'forty-minutes', 'sorry', 'by-noon');
type Disagreement = RunKept['disagreements'][number];

const disputed = (id: string, ...disagreements: readonly Disagreement[]): RunKept => ({
  format: 2,
  id,
  startedAt: 1,
  endedAt: 2,
  mode: 'practice',
  recipe,
  ending: 'settled-by-noon',
  kind: 'settled',
  outcome: 61.5,
  score: null,
  feeling: null,
  turningPoint: null,
  plan: null,
  disagreements,
  predictions: { made: 0, right: 0 },
  said: [],
  extendedTime: false,
});

test('what several learners dispute about the same reply stands together, with what they would rather say', () => {
  const about = { about: 'turn', turn: 2 };
  const found = disagreementsIn([
    disputed('one', { about: 'score', turn: 0, reason: 'Too hard.', preferred: null }),
    disputed('two', { ...about, reason: 'He needed it said.', preferred: '~listen' }),
    disputed('three', { ...about, reason: 'So did I.', preferred: '~listen' }),
    disputed('four', { ...about, reason: 'Not like that.', preferred: null, instead: 'I hear you.' }),
  ]);
  expect(found.map(({ about: what, chose, voices }) => [what, chose, voices.length])).toEqual([
    ['turn', 'sorry', 3],
    ['score', null, 1],
  ]);
  expect(found[0]).toMatchObject({ scenario: recipe.scenario, preferred: [['~listen', 2]] });
  expect(found[0]?.voices.at(-1)).toEqual({
    run: 'four',
    turn: 2,
    reason: 'Not like that.',
    preferred: null,
    instead: 'I hear you.',
  });
});

test('the same verdict on another reply of that turn is another argument, and no dispute is none', () => {
  const choices = recipe.choices.map((made) => ({ ...made, chose: 'good-morning' }));
  const other = { ...recipe, choices };
  const objection = { about: 'turn', turn: 2, reason: 'No.', preferred: null };
  const found = disagreementsIn([
    disputed('one', objection),
    { ...disputed('two', objection), recipe: other },
  ]);
  expect(found.map(({ chose }) => chose)).toEqual(['sorry', 'good-morning']);
  expect(disagreementsIn([disputed('three')])).toEqual([]);
});
