import { describe, expect, test } from 'vitest';
import { conversationChart } from '../../src/conversation/conversation.ts';

describe('the chart of a conversation', () => {
  test('every state says in words what it is', () => {
    for (const [name, { description }] of Object.entries(conversationChart.states)) {
      expect(description, name).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('names how things stand, in the order they come', () => {
    expect(Object.keys(conversationChart.states)).toEqual([
      'speaking',
      'answering',
      'reacting',
      'provoked',
      'recovering',
      'parting',
      'minute_after',
      'days_later',
    ]);
  });
});
