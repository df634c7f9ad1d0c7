import { describe, expect, test } from 'vitest';
import { likesAt, sharesAt } from '../../src/page/call/golden-hour.ts';
import { entriesOf } from '../../src/page/call/thread/feed-thread.tsx';
import { lettersOf } from '../../src/page/call/thread/mail-thread.tsx';
import type { Message } from '../../src/page/call/messages.ts';

const said = (by: Message['by'], minutes: number): Message => ({
  by,
  minutes,
  words: { es: 'Sí.', en: 'Yes.' },
  isRead: false,
});

describe('mail', () => {
  test('holds what one of them wrote in a row in one letter, from when it was begun', () => {
    const letters = lettersOf([
      said('customer', 0),
      said('trainee', 46),
      said('customer', 46),
      said('customer', 46),
    ]);
    expect(letters.map(({ by, says }) => [by, says.length])).toEqual([
      ['customer', 1],
      ['trainee', 1],
      ['customer', 2],
    ]);
  });
});

describe('a public post', () => {
  const thread = [said('customer', 0), said('trainee', 9), said('customer', 9), said('trainee', 30)];

  test('gathers more strangers, shares and likes the longer it stands', () => {
    const minutes = [1, 8, 20, 60];
    const replies = minutes.map((minute) => entriesOf(thread.slice(0, 1), minute).length);
    for (const counts of [replies, minutes.map(sharesAt), minutes.map(likesAt)])
      expect(counts).toEqual([...new Set(counts)].toSorted((a, b) => a - b));
  });

  test('keeps everybody’s words in the order they came, and the newest message last', () => {
    const entries = entriesOf(thread, 30);
    const minutes = entries.map((entry) => ('stranger' in entry ? entry.stranger.at : entry.message.minutes));
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect(entries.at(-1)).toMatchObject({ message: thread[3] });
  });

  test('pins the first answer of ours, and only that', () => {
    const pinned = entriesOf(thread, 30).filter((entry) => 'message' in entry && entry.isPinned);
    expect(pinned).toEqual([{ message: thread[1], isPinned: true }]);
  });
});
