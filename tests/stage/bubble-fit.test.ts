import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { fitText } from '../../src/stage/bubble-fit.ts';

/** Every letter 50 pixels wide at 100-pixel letters. */
const measure = (text: string): number => text.length * 50;
const room = { width: 500, height: 240, largest: 36, smallest: 11 };
const long = 'nadie me ha dado una respuesta en tres semanas y sigo esperando '.repeat(3);

describe('words in the bubble', () => {
  test('a short line is said in the largest letters', () => {
    expect(fitText('Buenas tardes.', room, measure).size).toBe(36);
  });

  test('a long line shrinks instead of losing words', () => {
    const text = fitText(long, room, measure);
    expect(text.size).toBeLessThan(36);
    expect(text.words.map((word) => word.text)).toEqual(long.trim().split(' '));
    expect(text.isCut).toBe(false);
  });

  test('lines are broken evenly, without a lonely last word', () => {
    const text = fitText('aaaa aaaa aaaa aaaa aaaa aaaa', { ...room, width: 460, largest: 36 }, measure);
    const perLine = [0, 1].map((line) => text.words.filter((word) => word.line === line).length);
    expect(perLine).toEqual([3, 3]);
  });

  test('a word wider than the bubble is broken rather than cut off', () => {
    const text = fitText('x'.repeat(400), room, measure);
    expect(text.words.map((word) => word.text).join('')).toHaveLength(400);
  });

  test('a word of many is broken at its hyphens before letters become too small to read', () => {
    const word = 'Bart-who-was-in-the-toilet-when-the-bill-came.';
    const text = fitText(word, { ...room, width: 200, largest: 20, breakable: 16 }, measure);
    expect(text.size).toBeGreaterThanOrEqual(16);
    const parts = text.words.map((part) => part.text);
    expect(parts.join('')).toBe(word);
    expect(parts.slice(0, -1).every((part) => part.endsWith('-'))).toBe(true);
    expect(fitText('in-the-shop', { ...room, breakable: 16 }, measure).words).toHaveLength(1);
  });

  test('more text than the smallest letters can hold ends in an ellipsis and says so', () => {
    const text = fitText('palabra '.repeat(900), room, measure);
    expect(text.isCut).toBe(true);
    expect(text.words.at(-1)?.text).toBe('…');
  });

  test('an empty line is an empty bubble, not a fault', () => {
    expect(fitText('   ', room, measure).words).toEqual([]);
  });

  test('whatever is said, nothing leaves its room', () => {
    const line = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        line,
        fc.integer({ min: 120, max: 900 }),
        fc.integer({ min: 30, max: 500 }),
        (words, width, height) => {
          const text = fitText(words.join(' '), { ...room, width, height }, measure);
          expect(text.width).toBeLessThanOrEqual(width + 1);
          expect(text.height).toBeLessThanOrEqual(Math.max(height, text.size * 1.27) + 1);
          for (const word of text.words) expect(word.x).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
