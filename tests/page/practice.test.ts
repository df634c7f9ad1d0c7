import { expect, test } from 'vitest';
import { isHelped } from '../../src/page/call/practice/practice.tsx';
import { practiceWords } from '../../src/page/call/practice/practice-words.ts';
import { turnBefore } from '../../src/page/call/practice/practice-tools.tsx';
import { thoughtShown } from '../../src/page/call/instruments/values.ts';
import { FIRST_SETTINGS, RUN_MODES } from '../../src/records/records.ts';
import { play, start } from '../conversation/choices.ts';
import { pathsOf, shipped } from '../conversation/shipped.ts';
import { visit } from './visit.ts';

const scenario = (id: string) => shipped.find((each) => each.id === id)!;

test('practice alone has help, and a first visit never', () => {
  for (const mode of RUN_MODES) expect(isHelped({ mode, visit: 'ordinary' })).toBe(mode === 'practice');
  expect(isHelped({ mode: 'practice', visit: 'assigned' })).toBe(true);
  for (const first of ['first', 'second'] as const)
    expect(isHelped({ mode: 'practice', visit: first })).toBe(false);
});

test('one turn back takes out the last thing said, and not a thought set aside after it', () => {
  const form = scenario('the-form');
  const path = pathsOf(form)!.master!;
  const first = start(form, path.seed);
  expect(turnBefore(first)).toBeNull();
  const said = play(first, ...path.choices.slice(0, 3));
  expect(path.choices[3]).toBe('~set_aside');
  expect(turnBefore(said)).toBe(2);
  expect(turnBefore(play(said, '~set_aside'))).toBe(2);
});

test('what the customer thinks is shown in practice where it is wished, and hidden while an answer is on its way', async () => {
  const here = visit({ search: '?scenario=branch-g&seed=7' });
  await here.house.enter();
  here.house.start(scenario('branch-g'), null);
  here.say('see-the-site');
  here.clock.pass(20_000);
  const wished = { settings: { ...FIRST_SETTINGS, thoughts: true } };
  expect(thoughtShown(wished, here.call())?.en).toBeTruthy();
  expect(thoughtShown({ settings: FIRST_SETTINGS }, here.call())).toBeNull();
  expect(thoughtShown(wished, { ...here.call(), mode: 'assessment' })).toBeNull();
  expect(thoughtShown(wished, { ...here.call(), visit: 'first' })).toBeNull();
  here.house.act({ type: 'chose', choice: { kind: 'move', move: 'listen' } });
  expect(thoughtShown(wished, here.call())).toBeNull();
});

test('both languages name every tool', () => {
  const [es, en] = [practiceWords('es'), practiceWords('en')];
  for (const tool of ['why', 'back', 'cards', 'thoughts'] as const) expect(es[tool]).not.toBe(en[tool]);
});
