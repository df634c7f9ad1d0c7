/**
 * Known groups (V7, V8): people who are good at this come out ahead of people who are not, whoever calls and
 * whatever the seed. All play raw acts against the whole cast; then the scenarios that ship.
 */
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/scenario/scenario.ts';
import { botNamed, botResult, CHARACTERS, playActs, rehearse, TEST_WISE } from '../../src/trial/trial.ts';
import type { BotResult } from '../../src/trial/trial.ts';
import { EVERYBODY, ORDINARY, PLAIN, personaNamed } from '../persona/people.ts';
import { scenarioNamed } from './tables.ts';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);
const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length;

const KNOWN = new Map<string, readonly number[]>();
/** What a bot leaves a person with, seed by seed. */
function outcomesOf(bot: string, id: string, issue: Issue = PLAIN): readonly number[] {
  const name = `${bot} ${id} ${issue.hazard}`;
  const known =
    KNOWN.get(name) ??
    SEEDS.map((seed) => playActs(botNamed(bot), personaNamed(id), { issue, seed }).outcome);
  KNOWN.set(name, known);
  return known;
}
const meanOf = (bot: string, issue?: Issue): number =>
  mean(EVERYBODY.flatMap((id) => outcomesOf(bot, id, issue)));

const OTHERS = CHARACTERS.map(({ id }) => id).filter((id) => id !== 'expert');

describe('with any of the twenty people, on any of twenty seeds', () => {
  test('the expert leaves ordinary people with 75 or more on average, and nobody under 60', () => {
    const byPerson = ORDINARY.map((id) => mean(outcomesOf('expert', id)));
    expect(mean(byPerson)).toBeGreaterThanOrEqual(75);
    expect(Math.min(...byPerson)).toBeGreaterThanOrEqual(60);
  });

  test.each(EVERYBODY)('the expert is ahead of every other bot with %s', (id) => {
    const expert = outcomesOf('expert', id);
    for (const bot of OTHERS) {
      const behind = outcomesOf(bot, id).filter((outcome, seed) => outcome >= (expert[seed] ?? 0));
      expect(behind, bot).toEqual([]);
    }
  });

  test('the rest come in groups: the kind, then those who solve or promise at once, then those who hurt', () => {
    const of = (...bots: readonly string[]): readonly number[] => bots.map((bot) => meanOf(bot));
    const kind = of('parrot', 'random-nice');
    const quick = of('fixer', 'pushover', 'over-promiser');
    const hurtful = of('policy-bot', 'fighter', 'random');
    expect(meanOf('expert')).toBeGreaterThan(Math.max(...kind) + 25);
    expect(Math.min(...kind)).toBeGreaterThan(Math.max(...quick));
    expect(Math.min(...quick)).toBeGreaterThan(Math.max(...hurtful));
  });

  test('saying one thing for ever, or two in turn, gets nowhere', () => {
    for (const bot of ['spammer', 'looper']) expect(meanOf(bot)).toBeLessThan(45);
  });
});

describe('where something dangerous is going on', () => {
  const HAZARD: Issue = { ...PLAIN, hazard: true, fault: 0 };
  test.each(EVERYBODY)('being pleasant first costs 20 or more with %s', (id) => {
    const [expert, late] = [outcomesOf('expert', id, HAZARD), outcomesOf('procrastinator', id, HAZARD)];
    for (const [seed, outcome] of expert.entries()) expect(outcome - (late[seed] ?? 100)).toBeGreaterThan(20);
  });
  test('a no that comes late is still better than giving in', () => {
    expect(meanOf('procrastinator', HAZARD)).toBeGreaterThan(meanOf('pushover', HAZARD));
  });
});

describe.each(['branch-g', 'wrong-invoice'])('in %s', (id) => {
  const rehearsal = rehearse(scenarioNamed(id));
  const resultOf = (bot: string): BotResult =>
    botResult(botNamed(bot), rehearsal, { seeds: SEEDS, language: 'es' });
  const expert = resultOf('expert');

  test('the expert reaches 70', () => {
    expect(expert.mean).toBeGreaterThanOrEqual(70);
  });
  test.each(OTHERS)('the expert is ahead of %s on every seed', (bot) => {
    const behind = resultOf(bot).outcomes.filter((outcome, seed) => outcome >= (expert.outcomes[seed] ?? 0));
    expect(behind).toEqual([]);
  });
  test.each(TEST_WISE.map((bot) => bot.id))(
    'somebody who picks %s reaches 55 at most, in either language',
    (bot) => {
      for (const language of ['es', 'en'] as const) {
        const { mean } = botResult(botNamed(bot), rehearsal, { seeds: SEEDS, language });
        expect(mean).toBeLessThanOrEqual(55);
      }
    },
  );
});
