import { describe, expect, test } from 'vitest';
import { countFrom, majorityOf } from '../../src/page/call/hands.ts';

describe('a show of hands', () => {
  test('the most hands win', () => {
    expect(majorityOf([11, 12, 5])).toEqual({ is: 'clear', place: 1 });
  });
  test('a tie names everybody in it, so that the facilitator can pick', () => {
    expect(majorityOf([7, 2, 7, 7])).toEqual({ is: 'tied', places: [0, 2, 3] });
  });
  test('no hands, no majority', () => {
    expect(majorityOf([0, 0, 0])).toEqual({ is: 'nobody' });
    expect(majorityOf([])).toEqual({ is: 'nobody' });
  });
  test('a count is a whole number of people that fits in a hall', () => {
    expect(countFrom('14')).toBe(14);
    expect(countFrom('')).toBe(0);
    expect(countFrom('-3')).toBe(0);
    expect(countFrom('many')).toBe(0);
    expect(countFrom('4.8')).toBe(4);
    expect(countFrom('123456')).toBe(999);
  });
});
