import { describe, expect, test } from 'vitest';
import { methodOf, stepsDone, stepsIn } from '../../src/conversation/conversation.ts';
import { start, play } from './choices.ts';
import { pathsOf, shipped, walk, type PathName } from './shipped.ts';

const named = (id: string) => {
  const scenario = shipped.find((each) => each.id === id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  return scenario;
};
const played = (id: string, path: PathName) => {
  const scenario = named(id);
  const chosen = pathsOf(scenario)?.[path];
  if (!chosen) throw new Error(`${id} has no path ${path}.`);
  return walk(scenario, chosen).table.phase;
};

describe('the method a scenario teaches', () => {
  test('is the one its sources name', () => {
    expect(methodOf(named('first-call'))).toBe('mama');
    expect(methodOf(named('the-form'))).toBe('three_ways');
  });
  test('is none where the sources are about something else', () => {
    expect(methodOf(named('minute-twelve'))).toBeNull();
  });
  test('is none before a hazard: the firm no comes first there', () => {
    const { issue } = named('first-call');
    expect(methodOf({ sources: ['always-right/4'], issue: { ...issue, hazard: true } })).toBeNull();
  });
});

describe('its steps', () => {
  test('are all done at the end of a masterly call', () => {
    expect(stepsDone('mama', played('first-call', 'master'))).toBe(stepsIn('mama'));
    expect(stepsDone('three_ways', played('the-form', 'master'))).toBe(stepsIn('three_ways'));
  });
  test('are none of them done by bad advice, however much was said', () => {
    for (const id of ['first-call', 'branch-g', 'the-form', 'minute-twelve'])
      expect([id, stepsDone('mama', played(id, 'bad-advice'))]).toEqual([id, 0]);
  });
  test('wait for listening: a remedy in the first sentence does none of them', () => {
    const scenario = named('branch-g');
    const here = play(start(scenario), 'see-the-site');
    expect(stepsDone('mama', here.table.phase)).toBe(0);
  });
  test('come in order, and being told that nothing is wrong leads back to the first', () => {
    expect(stepsDone('mama', 'meeting')).toBe(2);
    expect(stepsDone('three_ways', 'meeting')).toBe(2);
    expect(stepsDone('mama', 'venting')).toBe(0);
  });
});
