import { describe, expect, test } from 'vitest';
import { branchesOf, isSameOpening, partingOf } from '../../src/debrief/debrief.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish, practice } from '../conversation/practice.ts';

const first = play(start(practice), '~listen', 'see-the-site', 'calm-down', 'fix=quick');
const other = play(start(practice), '~listen', '~listen', 'forty-minutes', 'sorry', 'by-noon');
const third = play(start(practice), '~listen', '~listen', 'see-the-site', 'calm-down');

describe('runs from the same first ring', () => {
  test('began alike when customer and luck were the same', () => {
    expect(isSameOpening(first.recipe, other.recipe)).toBe(true);
    expect(isSameOpening(first.recipe, start(practice, 8).recipe)).toBe(false);
    expect(isSameOpening(first.recipe, start(hellish).recipe)).toBe(false);
  });

  test('part at the first turn in which something else was chosen', () => {
    expect(partingOf(first.recipe, other.recipe)).toBe(2);
    expect(partingOf(other.recipe, third.recipe)).toBe(3);
    expect(partingOf(first.recipe, first.recipe)).toBeNull();
  });

  test('one that stopped sooner parts where it stopped', () => {
    const short = play(start(practice), '~listen');
    expect(partingOf(short.recipe, first.recipe)).toBe(2);
  });

  test('are named by where they left the ones before, with what they came to', () => {
    const branches = branchesOf([first, other, third]);
    expect(branches.map(({ from }) => from)).toEqual(['first', 2, 3]);
    expect(branches[1]!.outcome).toBeGreaterThan(branches[0]!.outcome);
    expect(new Set(branches.map(({ run }) => run)).size).toBe(3);
  });

  test('that differ only in the minute after say so', () => {
    const again = play(start(practice), '~listen', 'see-the-site', 'calm-down', 'fix=bigger');
    expect(branchesOf([first, again])[1]?.from).toBe('after');
  });
});
