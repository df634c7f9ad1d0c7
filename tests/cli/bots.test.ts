import { expect, test } from 'vitest';
import type { Balance } from '../../src/trial/trial.ts';
import { object, said } from './recording-terminal.ts';

const QUICKLY = '--seeds 2 --states 600';

test('a tool reads the whole balance of a scenario', async () => {
  const { balances } = await object<{ balances: Balance[] }>(`bots first-call ${QUICKLY}`);
  const [balance] = balances;
  expect(balances).toHaveLength(1);
  expect(balance).toMatchObject({ scenario: 'first-call', persona: 'hasty', seeds: [1, 2], fair: true });
  expect(balance?.bots.every(({ outcomes }) => outcomes.length === 2)).toBe(true);
  expect(balance?.demands.every(({ met }) => met)).toBe(true);
});

test('a pack is every scenario in it', async () => {
  const { out } = await said('bots first-steps --seeds 1 --states 300 --lang en');
  expect(out).toContain('The first call · hasty · 1 seed');
  expect(out).toContain('Branch G never picks up · hasty · 1 seed');
});

test('people read who reached what, and the verdict with its figures, in their language', async () => {
  const { out, code } = await said(`bots first-call ${QUICKLY} --lang es`);
  expect(code).toBe(0);
  expect(out).toMatch(/La experta +\d+ +\d+–\d+/);
  expect(out).toContain('Es justa.');
  expect(out).toMatch(/✓ la mejor partida llega a \d+ \(al menos 70\)/);
});

test('a person who does not fit makes a scenario unfair, and the exit code says so', async () => {
  const { out, code } = await said(`bots first-call --persona hell-insulter ${QUICKLY} --lang en`);
  expect(out).toContain('Not fair yet.');
  expect(out).toMatch(/✗ best play reaches \d+ \(at least 70\)/);
  expect(code).toBe(1);
});

test.each([
  ['bots', /Something is missing: <scenario\|pack>/],
  ['bots brnch-g', /Did you mean "branch-g"\?/],
  ['bots first-call --seeds none', /whole number from 1 to 200, not "none"/],
  ['bots first-call --states 3', /whole number from 100 to 5000000, not "3"/],
  ['bots first-call branch-g', /"branch-g" is one word too many/],
  ['bots first-call --persona hsaty', /Did you mean "hasty"\?/],
])('%s is refused with what to do', async (line, words) => {
  const { code, err } = await said(line);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});
