/**
 * Known groups: whoever is good at this must come out ahead of whoever is not, whatever the day. One day is the
 * same seed with all twenty people; tests/trial asks the same of each person alone.
 */
import { describe, expect, it } from 'vitest';
import { botNamed, playActs } from '../../src/trial/trial.ts';
import { EVERYBODY, PLAIN, personaNamed } from '../persona/people.ts';
import { mean } from './claims.ts';

const DAYS = Array.from({ length: 20 }, (_, day) => day + 1);
/** From those who know how, through the merely kind and the merely quick, to those who hurt. */
const GROUPS = [
  ['expert'],
  ['parrot', 'random-nice'],
  ['fixer', 'pushover', 'over-promiser'],
  ['policy-bot', 'fighter'],
] as const;

const onDay = (bot: string, seed: number): number =>
  mean(EVERYBODY.map((id) => playActs(botNamed(bot), personaNamed(id), { issue: PLAIN, seed }).outcome));
const groupsOn = (seed: number): readonly number[] =>
  GROUPS.map((bots) => mean(bots.map((bot) => onDay(bot, seed))));

describe('the better trained come out ahead', () => {
  it.each(DAYS)('on day %i: the expert, then the kind, then the quick, then those who hurt', (seed) => {
    const [expert = 0, kind = 0, quick = 0, hurtful = 0] = groupsOn(seed);
    expect(expert).toBeGreaterThan(kind + 20);
    expect(kind).toBeGreaterThan(quick);
    expect(quick).toBeGreaterThan(hurtful);
  });
});
