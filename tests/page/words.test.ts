import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/scenario/scenario.ts';
import { SOUNDS } from '../../src/page/curtain.ts';
import { allWords } from '../../src/page/words/all-words.ts';
import { captionOf } from '../../src/page/call/sounds.ts';
import { inLanguage } from '../../src/page/words/words.ts';

/** Names and words that are the same in both languages. */
const SAME = new Set(['name']);

describe('the words of the page', () => {
  const [es, en] = [allWords('es'), allWords('en')];
  test('are there in both languages, and none is empty', () => {
    expect(Object.keys(es).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const words of [es, en])
      for (const text of Object.values(words).flat()) expect(text.trim().length).toBeGreaterThan(0);
  });
  test('are written twice, not left in the other language', () => {
    const left = Object.entries(es).filter(
      ([key, text]) => !SAME.has(key) && text === Object.entries(en).find(([name]) => name === key)?.[1],
    );
    expect(left).toEqual([]);
  });
  test('never tell the trainee what they would forbid: nobody is told to calm down', () => {
    const all = [es, en].flatMap((words) => Object.values(words).flat()).join(' ');
    expect(all).not.toMatch(/cálmese|calm down|política de la empresa|company policy/i);
  });
  test('every strength of language has a name', () => {
    for (const language of LANGUAGES) expect(allWords(language).intensities).toHaveLength(3);
  });
});

describe('captions', () => {
  test('say what a sound means; only the click of one’s own reply goes without', () => {
    for (const language of LANGUAGES)
      for (const sound of SOUNDS)
        expect(captionOf(sound, language) === '').toBe(['reply', 'sent'].includes(sound));
  });
});

test('a text is told in the language asked for, or else in the one there is', () => {
  expect(inLanguage({ es: 'hola', en: 'hello' }, 'en')).toBe('hello');
  expect(inLanguage({ es: 'hola' }, 'en')).toBe('hola');
  expect(inLanguage(undefined, 'en')).toBe('');
});
