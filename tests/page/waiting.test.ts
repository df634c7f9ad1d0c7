import { expect, test } from 'vitest';
import { NO_NOTES } from '../../src/records/records.ts';
import { open } from '../../src/conversation/conversation.ts';
import { sharesAt } from '../../src/page/call/golden-hour.ts';
import { happens } from '../../src/page/happens.ts';
import { callIn, type Call, type Event, type State } from '../../src/page/state.ts';
import { practice } from '../conversation/practice.ts';
import { visit } from './visit.ts';

const blank = visit().house.state();
function tweeting(channel: 'social' | 'phone' = 'social'): State {
  const conversation = open({ ...practice, channel, openedAt: 12 }, { seed: 7, language: 'en' });
  return {
    ...blank,
    view: {
      at: 'call',
      call: {
        conversation,
        pending: null,
        line: 0,
        visit: 'ordinary',
        mode: 'practice',
        notes: NO_NOTES,
        movedOn: null,
      },
    },
  };
}
function after(state: State, ...events: readonly Event[]): Call {
  const call = callIn(events.reduce(happens, state).view);
  if (call === null) throw new Error('No call.');
  return call;
}
const listen = { type: 'chose', choice: { kind: 'move', move: 'listen' } } as const;
const answered = { type: 'customer.answered' } as const;

test('an answer in writing comes at once unless the trainee lets minutes pass', () => {
  expect(after(tweeting(), listen, answered).conversation.table.minutes).toBe(13);
  const late = after(tweeting(), { type: 'waits', minutes: 20 }, listen, answered);
  expect(late.conversation.table.minutes).toBe(32);
});

test('the next answer comes at once again', () => {
  const twice = after(tweeting(), { type: 'waits', minutes: 20 }, listen, answered, listen, answered);
  expect(twice.conversation.recipe.choices.map(({ minutes }) => minutes)).toEqual([20, 1]);
});

test('what was said and not answered yet keeps its minutes', () => {
  const call = after(
    tweeting(),
    { type: 'waits', minutes: 5 },
    listen,
    { type: 'waits', minutes: 40 },
    answered,
  );
  expect(call.conversation.recipe.choices[0]?.minutes).toBe(5);
});

test('on the phone nobody lets minutes pass', () => {
  const call = after(tweeting('phone'), { type: 'waits', minutes: 40 }, listen, answered);
  expect(call.conversation.recipe.choices[0]?.minutes).toBe(0);
});

test('a public complaint spreads faster the longer it stands', () => {
  const gains = [12, 24, 36, 48, 60].map((minutes) => sharesAt(minutes) - sharesAt(minutes - 12));
  expect(gains).toEqual(gains.toSorted((a, b) => a - b));
  expect(new Set(gains).size).toBe(5);
});
