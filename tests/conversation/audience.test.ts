import { expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { play, start } from './choices.ts';
import { beat, practice, reply, words } from './practice.ts';

const slights = [
  reply('aloud', { acts: ['blame_customer'] }),
  reply('aside', { acts: ['blame_customer'], aside: true }),
  reply('kind'),
];
const alone: Scenario = { ...practice, beats: { ...practice.beats, ring: beat('ring', slights) } };
const watched: Scenario = { ...alone, audience: words('Her friends.') };

const faceAfter = (scenario: Scenario, chose: string) => play(start(scenario), chose).table.mood.face;

test('what shames is worse aloud before friends than aside, and aside it is as bad as alone', () => {
  expect(faceAfter(watched, 'aloud')).toBeLessThan(faceAfter(watched, 'aside') - 2);
  expect(faceAfter(watched, 'aside')).toBe(faceAfter(alone, 'aside'));
});

test('with nobody there, aside is as aloud', () => {
  expect(faceAfter(alone, 'aloud')).toBe(faceAfter(alone, 'aside'));
});

test('kind words before friends are as kind as alone', () => {
  expect(faceAfter(watched, 'kind')).toBe(faceAfter(alone, 'kind'));
});
