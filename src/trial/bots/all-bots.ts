/** Everybody who can play without being a person. */
import type { Bot } from '../bot.ts';
import { LOOPER, RANDOM, RANDOM_NICE, SPAMMER } from './by-chance.ts';
import { EXPERT } from './expert.ts';
import { FIGHTER, POLICY_BOT } from './hard-line.ts';
import { FIRST, LAST, LONGEST, POLITEST, SHORTEST } from './test-wise.ts';
import { FIXER, OVER_PROMISER, PARROT, PROCRASTINATOR, PUSHOVER } from './well-meaning.ts';

/** Those with a way with people, good or bad: they play raw acts and scenarios. */
export const CHARACTERS: readonly Bot[] = [
  EXPERT,
  PARROT,
  RANDOM_NICE,
  FIXER,
  PUSHOVER,
  OVER_PROMISER,
  PROCRASTINATOR,
  POLICY_BOT,
  SPAMMER,
  LOOPER,
  FIGHTER,
  RANDOM,
];

/** Those who know only tests: they read texts, so they play scenarios. */
export const TEST_WISE: readonly Bot[] = [LONGEST, SHORTEST, POLITEST, FIRST, LAST];

export const BOTS: readonly Bot[] = [...CHARACTERS, ...TEST_WISE];

/** A bot by its id; throws where nobody is called that. */
export function botNamed(id: string): Bot {
  const found = BOTS.find((bot) => bot.id === id);
  if (found === undefined) throw new Error(`No bot is called ${id}.`);
  return found;
}
