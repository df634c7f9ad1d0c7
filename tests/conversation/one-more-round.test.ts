/** What a trainer of bar staff would say of one night at the counter. */
import { expect, test } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { play, start } from './choices.ts';
import { shipped } from './shipped.ts';

const scenario = shipped.find(({ id }) => id === 'one-more-round');
const SEEDS = [1, 2, 3, 7, 11];

/** The same steady rest of the night, from wherever a talk stands. */
const HOMEWARD = [
  'no-and-mine',
  'end-of-the-bar',
  'who-paid-what',
  'not-the-drink',
  'what-about-morning',
  'dave-at-the-wheel',
  'round-in-your-name',
  'settle-all-of-it',
  'taxi-or-family',
  'front-door',
  'written-without-adjectives',
  'not-by-any-hand',
  'my-mistake',
  'what-would-sit-well',
];
const LET_GO = ['good-face', 'leave-her-out', 'back-to-you', 'dog-is-asleep'];

/** Plays on as above, baits let go by, and answers the minute after with care. */
function goHome(from: Conversation): number {
  let here = from;
  while (here.table.stage === 'answering') {
    const wanted = here.table.bait === null ? HOMEWARD : LET_GO;
    const next = wanted.find((id) => here.table.replies.some((reply) => reply.id === id));
    if (next === undefined) throw new Error(`nothing to say at ${here.table.beat}`);
    here = play(here, next);
  }
  const after = play(here, 'fix=bigger', 'owner=self', 'logged=cause');
  return after.table.ending?.outcome ?? 0;
}

/** What a night comes to that begins so, on every seed. */
function outcomes(...first: readonly string[]): readonly number[] {
  if (scenario === undefined) throw new Error('The scenario is not shipped.');
  return SEEDS.map((seed) => goHome(play(start(scenario, seed), ...first)));
}

const pairs = (better: readonly number[], worse: readonly number[]) =>
  better.map((outcome, i) => outcome - (worse[i] ?? 0));

test('a no at the first asking is worth more than one at the second', () => {
  const late = outcomes('what-is-it-tonight');
  for (const ahead of pairs(outcomes('quiet-no'), late)) expect(ahead).toBeGreaterThan(5);
  for (const outcome of late) expect(outcome).toBeGreaterThan(40);
});

test('once it has been poured, nothing said after makes the night a good one', () => {
  for (const outcome of outcomes('house-treat')) expect(outcome).toBeLessThanOrEqual(35);
});

test('the same no hurts when it comes with the word drunk', () => {
  for (const ahead of pairs(outcomes('quiet-no'), outcomes('you-have-had-plenty')))
    expect(ahead).toBeGreaterThan(15);
});

test('stalling over the ice is no gentler than a no: it is found out', () => {
  for (const ahead of pairs(outcomes('what-is-it-tonight'), outcomes('what-is-it-tonight', 'ice-is-coming')))
    expect(ahead).toBeGreaterThan(15);
});
