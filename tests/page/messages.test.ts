import { describe, expect, test } from 'vitest';
import { lastLine } from '../../src/page/happens.ts';
import { messagesIn } from '../../src/page/call/messages.ts';
import { sceneOf } from '../../src/page/scene.ts';
import { shelfWith, visit } from './visit.ts';

async function inTheChat() {
  const here = visit({ search: '?scenario=the-form&seed=7', shelf: shelfWith() });
  await here.house.enter();
  const { view } = here.house.state();
  if (view.at !== 'briefing') throw new Error(`No briefing but ${view.at}.`);
  here.house.start(view.scenario, view.persona);
  return here;
}

describe('a written conversation', () => {
  test('begins with what the customer wrote, and nothing of ours', async () => {
    const here = await inTheChat();
    expect(messagesIn(here.call()).map(({ by }) => by)).not.toContain('trainee');
  });

  test('shows a message of ours once it is sent, and marks it read when the customer has answered', async () => {
    const here = await inTheChat();
    here.house.act({ type: 'chose', choice: { kind: 'move', move: 'listen' } });
    here.clock.pass(1000);
    const ours = messagesIn(here.call()).filter(({ by }) => by === 'trainee');
    expect(ours.map(({ isRead }) => isRead)).toEqual([true]);
  });

  test('keeps back what the customer is still writing', async () => {
    const here = await inTheChat();
    here.house.act({ type: 'chose', choice: { kind: 'move', move: 'listen' } });
    here.clock.pass(1000);
    const call = here.call();
    const all = messagesIn({ ...call, line: lastLine(call.conversation) }).length;
    expect(messagesIn({ ...call, line: 0 })).toHaveLength(all - lastLine(call.conversation));
  });

  test('leaves the words to the page: the scene draws no bubble', async () => {
    const here = await inTheChat();
    const scene = sceneOf(here.house.state());
    expect(scene?.scene === 'dialogue' && scene.picture.line).toBeNull();
  });
});
