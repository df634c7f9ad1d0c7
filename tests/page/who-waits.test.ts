import { describe, expect, test } from 'vitest';
import { keyOf, nextUp, shelfOf, waitingScene } from '../../src/page/home/who-waits.ts';
import { FIRST_SETTINGS } from '../../src/records/records.ts';
import { visit } from './visit.ts';

async function atHome() {
  const page = visit();
  page.house.goHome();
  while (!page.house.state().library) await Promise.resolve();
  const shelf = shelfOf(page.house.state().library!);
  return { ...page, shelf, keys: shelf.map(keyOf) };
}

describe('who waits on the first page', () => {
  test('at first, whoever stands first on the shelf', async () => {
    const { shelf, keys } = await atHome();
    expect(keyOf(nextUp(shelf, FIRST_SETTINGS)!)).toBe(keys[0]);
  });

  test('after a run, the first not played after it; in the end those that did not go well', async () => {
    const { shelf, keys } = await atHome();
    const settings = { ...FIRST_SETTINGS, last: keys[1]!, best: { [keys[1]!]: 80 } };
    expect(keyOf(nextUp(shelf, settings)!)).toBe(keys[2]);
    const best = Object.fromEntries(keys.map((key, at) => [key, at === 1 ? 40 : 90]));
    expect(keyOf(nextUp(shelf, { ...settings, best, last: keys[3]! })!)).toBe(keys[1]);
  });

  test('whoever is looked at, for as long as one is at home', async () => {
    const { house, shelf, keys } = await atHome();
    house.act({ type: 'at.hand', what: { eyed: keys[2]! } });
    expect(waitingScene(house.state())).toMatchObject({ setting: shelf[2]!.card.setting });
    house.goHome();
    expect(waitingScene(house.state())).toMatchObject({ setting: shelf[0]!.card.setting });
  });

  test('calmer when the last meeting went well, hotter when they walked out', async () => {
    const { house, keys } = await atHome();
    const heatAfter = (kind: string) => {
      house.act({ type: 'set', settings: { ended: { [keys[0]!]: kind } } });
      return waitingScene(house.state())!.heat;
    };
    expect(heatAfter('reconciled')).toBeLessThan(heatAfter('nobody knows'));
    expect(heatAfter('walked_out')).toBeGreaterThan(heatAfter('nobody knows'));
  });

  test('a run that is over leaves behind how it ended and that it was the last', async () => {
    const { house, shelf, keys } = await atHome();
    const [first] = shelf;
    await house.choose(first!.pack.id, first!.card.id);
    const { view } = house.state();
    if (view.at !== 'briefing') throw new Error(view.at);
    house.start(view.scenario, null);
    house.act({ type: 'chose', choice: { kind: 'move', move: 'hand_over' } });
    house.act({ type: 'customer.answered' });
    for (let asked = 0; asked < 4; asked += 1) {
      const now = house.state().view;
      if (now.at !== 'call' || now.call.conversation.table.stage !== 'after') break;
      const { question, answers } = now.call.conversation.table.after[0]!;
      house.act({ type: 'chose', choice: { kind: 'after', question, answer: answers[0]!.id } });
    }
    expect(house.state().settings).toMatchObject({ last: keys[0], ended: { [keys[0]!]: 'handed_over' } });
  });
});
