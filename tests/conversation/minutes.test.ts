import { describe, expect, test } from 'vitest';
import {
  choose,
  replay,
  rewind,
  transcriptOf,
  type Conversation,
} from '../../src/conversation/conversation.ts';
import { stateOf } from '../../src/persona/persona.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { start } from './choices.ts';
import { beat, practice, reply } from './practice.ts';

const soon = reply('within-the-hour', { when: [{ on: 'minutes', is: '<=', than: 60 }] });
const tweet: Scenario = {
  ...practice,
  channel: 'social',
  openedAt: 12,
  beats: { ...practice.beats, ring: beat('ring', [reply('so'), reply('thus'), soon]) },
};

const after = (call: Conversation, minutes?: number) =>
  choose(call, { kind: 'reply', id: 'so', ...(minutes === undefined ? {} : { minutes }) });
const offered = ({ table }: Conversation) => table.replies.map(({ id }) => id);

describe('the clock of a written channel', () => {
  test('starts where the scenario says the message had stood', () => {
    expect(start(tweet).table.minutes).toBe(12);
    expect(start(practice).table.minutes).toBe(0);
  });

  test('moves with every answer, by a minute when it comes at once', () => {
    expect(after(start(tweet)).table.minutes).toBe(13);
    expect(after(after(start(tweet), 20), 5).table.minutes).toBe(37);
  });

  test('stands still on live channels', () => {
    expect(choose(start(practice), { kind: 'move', move: 'listen', minutes: 30 }).table.minutes).toBe(0);
  });

  test('takes away a reply whose hour has gone by', () => {
    expect(offered(after(start(tweet), 48))).toContain('within-the-hour');
    expect(offered(after(start(tweet), 49))).not.toContain('within-the-hour');
  });

  test('counts what had gone by before into how late the first answer is, and only the first', () => {
    const waitedAfter = (call: Conversation) => stateOf(call.moment.context.sitting).waited;
    const first = after(start(tweet), 5);
    expect(waitedAfter(first)).toBe(17);
    expect(waitedAfter(after(first, 5))).toBe(5);
  });

  test('goes back with a rewind and forward again with a replay', () => {
    const late = after(after(start(tweet), 20), 40);
    expect(rewind(late, 1).table.minutes).toBe(32);
    expect(replay(tweet, late.recipe).conversation.table.minutes).toBe(72);
  });

  test('is told in a transcript line by line, and on the phone is not', () => {
    const told = transcriptOf(after(start(tweet), 20), 'en');
    expect(told).toContain('**Dora Vela (minute 12):**');
    expect(told).toContain('**You (minute 32):**');
    expect(transcriptOf(start(practice), 'en')).not.toContain('minute');
  });
});
