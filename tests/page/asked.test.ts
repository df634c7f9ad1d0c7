import { describe, expect, test } from 'vitest';
import { isCovered, sentenceNow } from '../../src/page/call/asked.ts';
import { arrowOf, predicted } from '../../src/page/call/say-first/arrow-of.ts';
import { lastHeat } from '../../src/page/scene.ts';
import { visit } from './visit.ts';

async function played(query: string) {
  const here = visit({ search: `?scenario=branch-g&seed=7${query}` });
  await here.house.enter();
  const { view } = here.house.state();
  if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
  here.house.start(view.scenario, view.persona);
  const pick = () => {
    const id = here.call().conversation.table.replies[0]?.id ?? '';
    here.house.act({ type: 'chose', choice: { kind: 'reply', id } });
  };
  const sayFirst = (words: string | null) =>
    here.house.act({
      type: 'call.noted',
      notes: { said: [{ turn: here.call().conversation.table.turn + 1, words, found: [] }] },
    });
  return { ...here, pick, sayFirst };
}

describe('a reply in say it first', () => {
  test('is covered until a sentence was said, and covered again in the next turn', async () => {
    const here = await played('&mode=say_it_first');
    expect(isCovered(here.call())).toBe(true);
    here.sayFirst(null);
    expect(isCovered(here.call())).toBe(false);
    here.pick();
    here.house.act({ type: 'customer.answered' });
    expect(here.call().conversation.table.turn).toBe(1);
    expect(isCovered(here.call())).toBe(true);
  });
  test('waits for the learner to check the own sentence, however long that takes', async () => {
    const here = await played('&mode=say_it_first');
    here.sayFirst('Cuarenta minutos es demasiado.');
    here.pick();
    here.clock.pass(600_000);
    expect(here.call().pending).not.toBeNull();
    here.house.act({ type: 'took.back' });
    expect(sentenceNow(here.call())?.words).toBe('Cuarenta minutos es demasiado.');
    expect(isCovered(here.call())).toBe(false);
  });
  test('a standing move needs no sentence and is answered by itself', async () => {
    const here = await played('&mode=say_it_first');
    here.house.act({ type: 'chose', choice: { kind: 'move', move: 'listen' } });
    here.clock.pass(1000);
    expect(here.call().conversation.table.turn).toBe(1);
  });
});

describe('a prediction', () => {
  const wished = { predicts: true } as const;
  test('is waited for where it was wished, in practice', async () => {
    const here = await played('&mode=practice');
    here.house.act({ type: 'set', settings: wished });
    here.pick();
    here.clock.pass(600_000);
    expect(here.call().conversation.table.turn).toBe(0);
  });
  test.each(['assessment', 'explore'])('is not asked for in %s', async (mode) => {
    const here = await played(`&mode=${mode}`);
    here.house.act({ type: 'set', settings: wished });
    here.pick();
    here.clock.pass(1000);
    expect(here.call().conversation.table.turn).toBe(1);
  });
  test('is right for one arrow of the three, the one the temperature took', async () => {
    const here = await played('&mode=practice');
    here.house.act({ type: 'set', settings: wished });
    here.pick();
    const call = here.call();
    const said = (['up', 'same', 'down'] as const).map((arrow) => predicted(call, arrow).at(-1));
    here.house.act({ type: 'customer.answered' });
    const went = arrowOf(lastHeat(here.call().conversation));
    expect(said.filter((each) => each?.right).map((each) => each?.arrow)).toEqual([went]);
    expect(said.map((each) => each?.turn)).toEqual([1, 1, 1]);
  });
  test('two points are no change yet, more than two are', () => {
    expect([2.1, 2, -2, -2.1].map(arrowOf)).toEqual(['up', 'same', 'same', 'down']);
  });
});
