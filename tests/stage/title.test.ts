import { expect, test } from 'vitest';
import { isRinging, ringAt } from '../../src/stage/title-drawing.ts';
import { turnAt } from '../../src/stage/title-turn.ts';

test('one person makes room for another in under four tenths of a second', () => {
  expect(turnAt(0)).toMatchObject({ presence: 1, isOther: false });
  expect(turnAt(0.39)).toMatchObject({ presence: 1, isOther: true, isOver: true });
  expect(turnAt(Infinity)).toMatchObject({ presence: 1, isOver: true, right: -0 });
});

test('nobody is seen changing into somebody else', () => {
  for (let time = 0; time < 0.4; time += 0.01) {
    const [before, after] = [turnAt(time), turnAt(time + 0.01)];
    if (before.isOther !== after.isOther) expect(before.presence).toBeLessThan(0.15);
  }
});

test('the bell is struck, rings out, and is still', () => {
  expect(isRinging(ringAt(-1))).toBe(false);
  expect(isRinging(ringAt(0.2))).toBe(true);
  expect(isRinging(ringAt(2))).toBe(false);
});
