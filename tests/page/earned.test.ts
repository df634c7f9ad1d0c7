import { describe, expect, test } from 'vitest';
import { companyIn } from '../../src/page/call/company.ts';
import { earnedIn, justEarned } from '../../src/page/call/earned.ts';
import { scenarioNamed, storyOf } from '../browser/story.ts';
import { choose, open } from '../../src/conversation/conversation.ts';
import { LOOK_WORDS } from '../../src/scenario/looks.ts';

const english = { language: 'en', isGood: true } as const;

describe('what is earned', () => {
  test('the master of the wrong invoice refused every bait, brought fury to calm and kept the promise', () => {
    const { end } = storyOf('wrong-invoice', 'master', 'en');
    expect(earnedIn(end, english)).toEqual(['Not one bait taken', 'From fury to calm', 'Promise kept']);
  });

  test('a danger averted is named first', () => {
    const { end } = storyOf('one-more-round', 'master', 'en');
    expect(earnedIn(end, english)[0]).toBe('Danger averted');
  });

  test('a bad run earns nothing', () => {
    const { end } = storyOf('wrong-invoice', 'master', 'en');
    expect(earnedIn(end, { language: 'en', isGood: false })).toEqual([]);
  });

  test('whoever took every bait on the way is not told that none was taken', () => {
    const { end } = storyOf('wrong-invoice', 'bad-advice', 'en');
    expect(earnedIn(end, english)).not.toContain('Not one bait taken');
  });

  test('a bait refused shows in the turn it was refused, and in no other', () => {
    const { turns } = storyOf('wrong-invoice', 'master', 'en');
    const glints = turns.map(({ after }) => justEarned(after, 'en'));
    const refusing = turns.map(({ after: { happenings, table } }) =>
      happenings.some(({ what, turn }) => what === 'bait_refused' && turn === table.turn),
    );
    expect(refusing).toContain(true);
    for (const [turn, refused] of refusing.entries()) {
      if (refused) expect(glints[turn]?.word).toBe('Bait refused');
      else expect(glints[turn]?.word).not.toBe('Bait refused');
    }
  });

  test('the fury passes once', () => {
    const { start, turns } = storyOf('wrong-invoice', 'master', 'en');
    expect(justEarned(start, 'en')).toBeNull();
    const passed = turns.filter(
      ({ before, after }) =>
        after.table.turn > before.table.turn && justEarned(after, 'en')?.word === 'The fury has passed',
    );
    expect(passed.length).toBeLessThanOrEqual(1);
  });
});

describe('the colleague', () => {
  const scenario = scenarioNamed('branch-g');
  const start = open(scenario, { seed: 7, language: 'es' });
  const over = choose(start, { kind: 'move', move: 'hand_over' });

  test('comes when the caller is handed over, by the name the scenario gives', () => {
    expect(companyIn(start, 'es')).toBeNull();
    expect(companyIn(over, 'es')?.name).toBe('Marta Solís');
    expect(companyIn(over, 'en')?.name).toBe('Maggie Sloan');
  });

  test('is a woman where the name is a woman’s, somebody else than the customer, and always the same', () => {
    const look = companyIn(over, 'es')?.look;
    expect(look).toBe(companyIn(over, 'en')?.look);
    expect(look).not.toBe(scenario.customer.look);
    expect(LOOK_WORDS[look as keyof typeof LOOK_WORDS].gender).toBe('feminine');
  });

  test('is a colleague without a name where nobody is named', () => {
    const nameless = { ...over, scenario: { ...scenario, after: [] } };
    expect(companyIn(nameless, 'es')?.name).toBe('Una colega');
  });
});
