import { describe, expect, test } from 'vitest';
import { playThrough } from '../../src/trial/bot-play.ts';
import { RANDOM_NICE } from '../../src/trial/bots/by-chance.ts';
import { EXPERT } from '../../src/trial/bots/expert.ts';
import { costsOf } from '../../src/trial/costs.ts';
import { begin, rehearse } from '../../src/trial/rehearsal.ts';
import { finish } from '../../src/trial/search-progress.ts';
import { bestPlay } from '../../src/trial/search.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';
import { pathsOf, shipped, walk } from '../conversation/shipped.ts';
import { playedFor, twoBeats } from './search-small.ts';

const costsIn = (run: Conversation, states = 300) => finish(costsOf(run, { states }));
const bestOf = (seed: number) =>
  finish(bestPlay(begin(rehearse(twoBeats), { seed }), { goal: 'best', states: 50_000 }));

const careful = ['fix=bigger', 'owner=self', 'logged=cause'];
const runs: readonly (readonly string[])[] = [
  ['forty-minutes', 'sorry', 'by-noon', ...careful],
  ['go-on', '~listen', 'tomorrow', 'our-policy', 'start-over', 'sorry', 'in-an-hour', ...careful],
  ['see-the-site', 'hold-on', 'calm-down', ...careful],
  ['forty-minutes', 'sorry', 'by-noon', 'fix=quick', 'owner=nobody', 'logged=nothing'],
];
const dearest = (run: Conversation) =>
  costsIn(run).choices.toSorted((a, b) => b.cost - a.cost)[0]?.chose ?? 'nothing';

describe.each(runs.map((run) => [run.join(' '), run] as const))('the run %s', (_, run) => {
  const conversation = play(start(practice, 3), ...run);
  const costs = costsIn(conversation);

  test('is over, and every choice in it has its cost, none below nothing', () => {
    expect(conversation.table.stage).toBe('over');
    expect(costs.choices.map(({ chose }) => chose)).toEqual(
      conversation.recipe.choices.map(({ chose }) => chose),
    );
    for (const { before, after, cost } of costs.choices) {
      expect(cost).toBeGreaterThanOrEqual(0);
      expect(cost).toBe(before - after);
    }
  });

  test('adds up: what could be reached, less what the choices cost, is what was still open at the end', () => {
    const spent = costs.choices.reduce((sum, { cost }) => sum + cost, 0);
    const open = costs.choices.at(-1)?.after ?? 0;
    expect(costs.best - spent).toBeCloseTo(open, 9);
    expect(costs.worth).toBe(conversation.table.ending?.outcome);
    expect(open).toBeGreaterThanOrEqual(costs.worth);
  });

  test('has a better course at every turn that really leads where it says', () => {
    for (const [turn, { better, before }] of costs.choices.entries()) {
      const made = conversation.recipe.choices.slice(0, turn).map(({ chose }) => chose);
      const course = { path: [...made, ...better.path], after: better.after };
      const { ending } = playedFor(practice, course, 3).table;
      expect(ending).toMatchObject({ id: better.ending.id, outcome: better.worth });
      expect(better.worth).toBe(before);
    }
  });
});

test('silence is never the better course, except where the run itself was silent and did better by it', () => {
  for (const scenario of shipped) {
    const path = pathsOf(scenario)?.typical;
    if (!path) throw new Error('no typical path');
    const made = path.choices;
    for (const [turn, { better }] of costsIn(walk(scenario, path), 400).choices.entries()) {
      const own = better.path.findIndex((chose, place) => chose !== made[turn + place]);
      expect(better.path.slice(Math.max(0, own))).not.toContain('~silence');
    }
  }
});

test('no choice costs less than nothing, even where there was hardly time to look for anything better', () => {
  for (const scenario of shipped) {
    const path = pathsOf(scenario)?.master;
    if (!path) throw new Error('no master path');
    const costs = costsIn(walk(scenario, path), 10);
    for (const { cost } of costs.choices) expect(cost).toBeGreaterThanOrEqual(0);
    expect(costs.best).toBeGreaterThanOrEqual(costs.worth);
  }
});

test.each(shipped.map((scenario) => [scenario.id, scenario] as const))(
  '%s: what the better course itself would have said costs nothing, however differently the searches went',
  (_, scenario) => {
    const tries = [RANDOM_NICE, EXPERT].flatMap((bot) => [1, 2, 3, 4, 5].map((seed) => ({ bot, seed })));
    for (const { bot, seed } of tries) {
      const { path } = playThrough(bot, rehearse(scenario), { seed, language: 'es' });
      const { choices } = costsIn(play(start(scenario, seed), ...path), 30);
      const agreed = choices.filter(({ chose, better }) => better.path[0] === chose);
      expect(agreed.map(({ cost }) => cost)).toEqual(agreed.map(() => 0));
    }
  },
);

test('on the best play no choice costs anything', () => {
  for (const seed of [1, 2]) {
    const costs = costsIn(playedFor(twoBeats, bestOf(seed), seed), 50_000);
    expect(costs.exhaustive).toBe(true);
    expect(costs.choices.map(({ cost }) => cost)).toEqual(costs.choices.map(() => 0));
    expect(costs.worth).toBe(costs.best);
  }
});

test('the careless answers of the minute after are not charged to the last reply', () => {
  const [good, bad] = [runs[0] ?? [], runs[3] ?? []].map((run) => costsIn(play(start(practice, 3), ...run)));
  expect(bad?.choices.map(({ cost }) => cost)).toEqual(good?.choices.map(({ cost }) => cost));
  expect(bad?.worth).toBeLessThan(good?.worth ?? 0);
});

test('what hurt most costs most', () => {
  const lie = play(start(practice, 3), 'forty-minutes', 'sorry', 'in-an-hour', ...careful);
  expect(dearest(lie)).toBe('in-an-hour');
  const insult = play(start(practice, 3), 'forty-minutes', 'our-policy', 'calm-down', ...careful);
  expect(dearest(insult)).toBe('calm-down');
});

test('a run that is still going on is measured by what it can come to', () => {
  const going = play(start(practice, 3), 'forty-minutes', 'our-policy');
  const costs = costsIn(going);
  expect(costs.choices).toHaveLength(2);
  expect(costs.choices.at(-1)?.after).toBeGreaterThan(costs.worth);
});

test('costs found without the time to look everywhere say so', () => {
  expect(costsIn(play(start(practice, 3), ...(runs[0] ?? [])), 50).exhaustive).toBe(false);
});
