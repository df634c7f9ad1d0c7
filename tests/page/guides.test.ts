/** Searching the guides, as somebody types. */
import { describe, expect, test } from 'vitest';
import { readHelpSources } from '../../build/help-sources.ts';
import { helpAnswers, type HelpEntry, type HelpIndex } from '../../src/help/help.ts';
import { findIn } from '../../src/page/guides/guide-shelf.ts';

const answers = helpAnswers(readHelpSources());
const entries = (language: 'es' | 'en'): readonly HelpEntry[] =>
  (JSON.parse(answers.get(`help/${language}/index.json`)!) as HelpIndex).entries;
const places = (language: 'es' | 'en', sought: string): readonly string[] =>
  findIn(entries(language), sought).map(({ to }) => to);

describe('a search in the guides', () => {
  test('finds a rule by its name, an act by its name in YAML or in words, and a key of the format', () => {
    expect(places('en', 'dead-end')[0]).toBe('rules/dead-end');
    expect(places('en', 'own apology')).toContain('acts/own-apology');
    expect(places('es', 'own-apology')).toContain('acts/own-apology');
    expect(places('es', 'walks_out_at')[0]).toBe('format/persona-temperament-walks-out-at');
  });
  test('needs no accents and no capitals', () => {
    expect(places('es', 'ANIMO')[0]).toBe('mood');
    expect(places('es', 'animo')).toEqual(places('es', 'ánimo'));
  });
  test('wants every word, in any order', () => {
    expect(places('en', 'heard first')).toContain('mood/heard-gate');
    expect(places('en', 'heard elephant')).toEqual([]);
  });
  test('names the page a heading is on, since many keys are called alike', () => {
    const says = findIn(entries('en'), 'says').filter(({ title }) => title === 'says');
    expect(new Set(says.map(({ under }) => under)).size).toBe(says.length);
  });
});
