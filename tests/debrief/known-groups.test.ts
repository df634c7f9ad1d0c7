import { describe, expect, test, vi } from 'vitest';
import { open } from '../../src/conversation/conversation.ts';
import { scoreOf, type ScoreGround } from '../../src/debrief/debrief.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  begin,
  bestPlay,
  botNamed,
  finish,
  playThrough,
  playedByChance,
  rehearse,
} from '../../src/trial/trial.ts';
import { play } from '../conversation/choices.ts';
import { shipped } from '../conversation/shipped.ts';

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = [3, 7, 11];

/** What every seed of every shipped scenario is measured against; worked out once for all groups. */
const grounds = shipped.flatMap((scenario) =>
  SEEDS.map((seed) => ({ scenario, seed, ground: groundOf(scenario, seed) })),
);

function groundOf(scenario: Scenario, seed: number): ScoreGround {
  const rehearsal = rehearse(scenario);
  const search = bestPlay(begin(rehearsal, { seed }), { goal: 'best', states: 600, neverSilent: true });
  return { random: playedByChance(rehearsal, seed).mean, best: finish(search).worth };
}

/** The scores of somebody who is nobody, over everything that ships. */
function scoresOf(bot: string): readonly number[] {
  return grounds.map(({ scenario, seed, ground }) => {
    const { path, after } = playThrough(botNamed(bot), rehearse(scenario), { seed, language: 'en' });
    const answers = Object.entries(after).map(([question, answer]) => `${question}=${answer}`);
    return scoreOf(play(open(scenario, { seed, language: 'en' }), ...path, ...answers), ground).total;
  });
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const variance = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + (each - mean(numbers)) ** 2, 0) / (numbers.length - 1);
/** Cohen's d with the pooled spread. */
const apart = (one: readonly number[], other: readonly number[]): number =>
  (mean(one) - mean(other)) / Math.sqrt((variance(one) + variance(other)) / 2);

describe('known groups', () => {
  const expert = scoresOf('expert');

  test.each([
    'parrot',
    'fixer',
    'pushover',
    'over-promiser',
    'policy-bot',
    'fighter',
    'random',
    'random-nice',
  ])('somebody who knows how is told from %s by far', (bot) => {
    expect(apart(expert, scoresOf(bot))).toBeGreaterThanOrEqual(0.8);
  });
  test('somebody who knows how is a bridge at least, on average', () => {
    expect(mean(expert)).toBeGreaterThanOrEqual(80);
  });
  test('going by length or by politeness alone stays under a bridge', () => {
    for (const bot of ['longest', 'politest']) expect(mean(scoresOf(bot))).toBeLessThanOrEqual(55);
  });
});
