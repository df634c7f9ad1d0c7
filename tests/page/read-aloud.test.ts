import { expect, test } from 'vitest';
import { followAloud, type Reader } from '../../src/page/call/read-aloud.ts';
import { visit } from './visit.ts';

async function aCall(readAloud: boolean) {
  const heard: string[] = [];
  const reader: Reader = {
    canRead: () => true,
    read: (text) => void heard.push(text),
    stop: () => void heard.push('—'),
  };
  const here = visit({ search: '?scenario=branch-g&seed=7&lang=es' });
  followAloud(here.house, reader);
  here.house.act({ type: 'set', settings: { readAloud } });
  await here.house.enter();
  const { view } = here.house.state();
  if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
  here.house.start(view.scenario, view.persona);
  return { ...here, heard };
}

test('every line of the customer is read once, in the language of the page', async () => {
  const here = await aCall(true);
  const [first] = here.call().conversation.table.lines;
  expect(here.heard.filter((text) => text !== '—')).toEqual([first?.words.es]);
  here.house.act({ type: 'chose', choice: { kind: 'move', move: 'listen' } });
  here.clock.pass(1000);
  expect(here.heard.filter((text) => text !== '—')).toHaveLength(2);
});

test('a pause stops the reading, and going on reads the line again', async () => {
  const here = await aCall(true);
  here.house.act({ type: 'paused', on: true });
  expect(here.heard.at(-1)).toBe('—');
  here.house.act({ type: 'paused', on: false });
  expect(here.heard.at(-1)).not.toBe('—');
});

test('nothing is read to whoever did not ask for it', async () => {
  const here = await aCall(false);
  expect(here.heard.filter((text) => text !== '—')).toEqual([]);
});
