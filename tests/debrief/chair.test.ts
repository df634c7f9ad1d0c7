import { describe, expect, test } from 'vitest';
import { chairOf, debriefOf } from '../../src/debrief/debrief.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish, practice, words } from '../conversation/practice.ts';

describe('the customer’s chair', () => {
  test('goes through the whole run, from before the first reply to the last', () => {
    const run = play(start(practice), '~listen', 'see-the-site', 'calm-down');
    const { steps } = chairOf(run);
    expect(steps.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    expect(steps[0]).toMatchObject({ chose: null, heard: null, felt: [] });
    expect(steps.map(({ temperature }) => temperature)).toEqual(
      debriefOf(run).curve.map(({ temperature }) => temperature),
    );
  });

  test('what was not told stays theirs until somebody listens', () => {
    const { steps } = chairOf(play(start(practice), '~listen', 'see-the-site'));
    expect(steps.map(({ kept }) => kept.untold.length)).toEqual([2, 1, 1]);
    expect(steps[1]?.kept.justTold.map(({ en }) => en)).toEqual(['It is my daughter’s medicine.']);
    expect(steps[2]?.kept.justTold).toEqual([]);
  });

  test('what they heard is the author’s word, else the rule that weighed most', () => {
    const ring = practice.beats['ring']!;
    const replies = ring.replies.map((each) =>
      each.id === 'see-the-site' ? { ...each, heardAs: words('Look it up yourself.') } : each,
    );
    const written = { ...practice, beats: { ...practice.beats, ring: { ...ring, replies } } };
    expect(chairOf(play(start(written), 'see-the-site')).steps[1]?.heard).toEqual({
      from: 'author',
      words: words('Look it up yourself.'),
    });
    expect(chairOf(play(start(practice), 'see-the-site')).steps[1]?.heard?.from).toBe('rule');
  });

  test('a mistaken belief is firm at first and gives way only where it was loosened', () => {
    const mistaken = { ...practice, issue: { ...practice.issue, misbelief: 0.9 } };
    const { steps } = chairOf(play(start(mistaken), 'see-the-site'));
    expect(steps[0]?.kept.belief).toBe('firm');
    expect(chairOf(start(practice)).steps[0]?.kept.belief).toBe('none');
  });

  test('whoever is out for a duel tires of it when nobody bites', () => {
    const path = ['~listen', 'let-it-go', '~listen', 'ease', 'go-on', 'let-it-go'];
    const { steps } = chairOf(play(start(hellish), ...path));
    expect(steps[0]?.kept.duel).toBe('wanted');
    expect(steps.at(-1)?.kept.duel).not.toBe('wanted');
    expect(chairOf(start(practice)).steps[0]?.kept.duel).toBe('none');
  });

  test('what stays is the worst moment and the last', () => {
    const run = play(start(practice), 'see-the-site', 'calm-down');
    const { memory, steps } = chairOf(run);
    expect(memory.peak.temperature).toBe(Math.max(...steps.map(({ temperature }) => temperature)));
    expect(memory.end).toBe(run.table.mood.temperature);
  });
});
