import { expect, test } from 'vitest';
import { inkOf, paperOf } from '../../src/stage/bubble-ink.ts';
import { aloud, wordsOf } from '../../src/stage/stress.ts';
import { fitText } from '../../src/stage/bubble-fit.ts';

const shown = (line: string): string =>
  wordsOf(line)
    .map(({ text, isStressed }) => (isStressed ? `[${text}]` : text))
    .join(' ');

test('a stressed word keeps its comma, and every word is there once', () => {
  expect(shown('¿Y *nadie*, en tres semanas, pudo *avisarme a mí*?')).toBe(
    '¿Y [nadie,] en tres semanas, pudo [avisarme] [a] [mí?]',
  );
  expect(shown('«*No*» es *no*.')).toBe('[«No»] es [no.]');
  expect(shown('  Buenas   tardes. ')).toBe('Buenas tardes.');
});

test('the wordless voice hears stressed words as loud ones', () => {
  expect(aloud('Es *siempre* lo mismo.')).toBe('Es SIEMPRE lo mismo.');
});

test('stressed letters are given the room they need', () => {
  const measure = (text: string, isStressed = false): number => text.length * (isStressed ? 70 : 50);
  const room = { width: 400, height: 200, largest: 30, smallest: 11 };
  const line = 'aaaa *bbbb bbbb* aaaa aaaa *bbbb* aaaa';
  const text = fitText(wordsOf(line), room, measure);
  for (const [index, word] of text.words.entries()) {
    const next = text.words[index + 1];
    const right = word.x + (measure(word.text, word.isStressed) * text.size) / 100;
    expect(right).toBeLessThanOrEqual(next?.line === word.line ? next.x : 400.01);
  }
});

/** Relative luminance of `rgb(r g b)` (WCAG 2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('words are readable on their paper in every mood, stressed or not', () => {
  for (let warmth = 0; warmth <= 1; warmth += 0.1) {
    const paper = luminance(paperOf({ warmth }));
    const contrast = (isStressed: boolean): number =>
      (paper + 0.05) / (luminance(inkOf({ warmth }, isStressed)) + 0.05);
    expect(contrast(false)).toBeGreaterThan(7);
    expect(contrast(true)).toBeGreaterThan(5);
  }
});
