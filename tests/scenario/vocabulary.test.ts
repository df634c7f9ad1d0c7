import { describe, expect, test } from 'vitest';
import * as scenario from '../../src/scenario/scenario.ts';
import {
  ACT,
  BAND,
  CHANNEL,
  ENDING_KIND,
  FIGURE,
  LOSS,
  MOVE,
  PHASE,
  SITUATION,
  THREAT,
} from '../../src/scenario/vocabularies.ts';
import { nameOf } from '../../src/scenario/vocabulary-lookup.ts';
import { slips } from '../../src/scenario/nearest.ts';

const TITLED = {
  acts: [scenario.ACT_WORDS, ACT],
  bands: [scenario.BAND_WORDS, BAND],
  phases: [scenario.PHASE_WORDS, PHASE],
  figures: [scenario.FIGURE_WORDS, FIGURE],
  losses: [scenario.LOSS_WORDS, LOSS],
  threats: [scenario.THREAT_WORDS, THREAT],
  channels: [scenario.CHANNEL_WORDS, CHANNEL],
  endings: [scenario.ENDING_WORDS, ENDING_KIND],
  moves: [scenario.MOVE_WORDS, MOVE],
  situations: [scenario.SITUATION_WORDS, SITUATION],
} as const;

describe('every name has words in both languages, and answers to its titles', () => {
  test.each(Object.entries(TITLED))('%s', (_, [words, vocabulary]) => {
    for (const name of vocabulary.names) {
      const { title, meaning } = (words as Record<string, scenario.Titled>)[name]!;
      expect([title.es, title.en, meaning.es, meaning.en].every((text) => text.trim() !== '')).toBe(true);
      expect(nameOf(vocabulary, title.es)).toBe(name);
      expect(nameOf(vocabulary, title.en)).toBe(name);
    }
  });

  test('families of acts and source texts have words too', () => {
    expect(Object.keys(scenario.CLASS_WORDS)).toEqual([...scenario.ACT_CLASSES]);
    expect(Object.keys(scenario.SOURCE_WORDS)).toEqual([...scenario.SOURCES]);
  });

  test('no two acts share a title', () => {
    const titles = Object.values(scenario.ACT_WORDS).flatMap(({ title }) => [title.es, title.en]);
    const doubles = titles.filter((title, at) => titles.indexOf(title) !== at);
    expect(doubles).toEqual([]);
  });

  test('an act is found however a Spanish speaker writes it', () => {
    expect(scenario.actNamed('Límite en primera persona')).toBe('first_person_limit');
    expect(scenario.actNamed('limite-en-primera-persona')).toBe('first_person_limit');
    expect(scenario.actNamed('  ESCUCHAR ')).toBe('listen');
    expect(scenario.actNamed('toString')).toBeUndefined();
  });
});

describe('the nearest name', () => {
  test('is a slip or two away, a swap counting as one', () => {
    expect(slips('listen', 'litsen')).toBe(1);
    expect(slips('listen', 'lissten')).toBe(1);
    expect(slips('listen', 'remedy')).toBe(6);
    expect(scenario.nearest('empathize', scenario.ACTS)).toBe('empathise');
    expect(scenario.nearest('point_to_web', scenario.ACTS)).toBe('point_to_website');
    expect(scenario.nearest('xyz', scenario.ACTS)).toBeNull();
  });
});
