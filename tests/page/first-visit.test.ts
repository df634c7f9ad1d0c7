import { describe, expect, test } from 'vitest';
import { ACT_FAMILY } from '../../src/scenario/scenario.ts';
import { quizOf } from '../../src/page/debrief/heard.tsx';
import { answerPhone } from '../../src/page/house.ts';
import { fetchLate } from '../../src/page/late.ts';
import { nothingThere, shelfWith, visit } from './visit.ts';

async function answered() {
  const here = visit();
  await here.house.enter();
  const { view } = here.house.state();
  if (view.at !== 'door') throw new Error(`Not at the door but at ${view.at}.`);
  answerPhone(here.house, view.scenario);
  return here;
}

describe('the first visit', () => {
  test('begins at a ringing phone, in the language of the browser', async () => {
    const spanish = visit();
    await spanish.house.enter();
    expect(spanish.at()).toBe('door');
    // The sounds come after the words, and the phone has not stopped ringing.
    await fetchLate();
    spanish.house.act({ type: 'late.came' });
    expect(spanish.heard).toEqual(['ring']);
    expect(spanish.house.state().language).toBe('es');
    expect(visit({ languages: ['de-DE', 'fr'] }).house.state().language).toBe('en');
  });
  test('has three replies', async () => {
    expect((await answered()).call().conversation.table.replies).toHaveLength(3);
  });
  test('the website makes him hang up, and asks what he heard', async () => {
    const { say, at, call, house } = await answered();
    say('see-the-site');
    while (call().conversation.table.stage === 'answering')
      say(call().conversation.table.replies[0]?.id ?? '');
    house.act({ type: 'call.over' });
    expect(at()).toBe('heard');
    const quiz = quizOf(call());
    expect(quiz?.guesses).toHaveLength(3);
    expect(quiz?.said.id).toBe('see-the-site');
  });
  test('after a good start that turns later, it asks about the reply at which it turned', async () => {
    const { say, call } = await answered();
    say('forty-and-nobody');
    const worst = (): string => {
      const { replies } = call().conversation.table;
      const harmful = replies.find(({ acts }) => acts.some((act) => ACT_FAMILY[act] === 'harm'));
      return (harmful ?? replies[0])?.id ?? '';
    };
    const turning = worst();
    while (call().conversation.table.stage === 'answering') say(worst());
    expect(quizOf(call())?.said.id).toBe(turning);
    expect(turning).not.toBe('forty-and-nobody');
  });
  test('after a wrong guess one may guess again, and then go back to the first ring', async () => {
    const { say, call, house, at } = await answered();
    say('see-the-site');
    while (call().conversation.table.stage === 'answering')
      say(call().conversation.table.replies[0]?.id ?? '');
    house.act({ type: 'call.over' });
    house.act({ type: 'guessed', place: 0 });
    house.act({ type: 'guessed', place: 1 });
    expect(house.state().view).toMatchObject({ at: 'heard', guessed: [0, 1] });
    house.act({ type: 'rewound', turn: 0 });
    expect(at()).toBe('call');
    expect(call().conversation.table.turn).toBe(0);
    expect(call().visit).toBe('second');
  });
  test('does not count as a run to go on with', async () => {
    const { say, house } = await answered();
    say('forty-and-nobody');
    expect(house.state().unfinished).toEqual([]);
  });
  test('comes once: whoever was here before is at home', async () => {
    const settings = JSON.stringify({ format: 1, visited: true });
    const later = visit({ shelf: shelfWith({ 'cascabel.settings': settings }) });
    await later.house.enter();
    expect(later.at()).toBe('home');
  });
  test('is not for a class', async () => {
    const class_ = visit({ search: '?projector' });
    await class_.house.enter();
    expect(class_.at()).toBe('home');
  });
  test('without a network it says what is wrong and how to go on', async () => {
    const { house, at } = visit({ fetch: nothingThere });
    await house.enter();
    await new Promise((resolve) => setTimeout(resolve));
    expect(at()).toBe('trouble');
    expect(house.state().view).toMatchObject({ what: 'noPacks' });
  });
});
