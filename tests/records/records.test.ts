import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  findSettings,
  FIRST_SETTINGS,
  findUnfinished,
  forgetUnfinished,
  keepSettings,
  keepUnfinished,
  NO_NOTES,
  type Shelf,
  type Unfinished,
} from '../../src/records/records.ts';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { play, start } from '../conversation/choices.ts';
import { hellish } from '../conversation/practice.ts';

vi.setConfig({ testTimeout: 60_000 });

function shelf(
  ...kept: readonly (readonly [string, string])[]
): Shelf & { readonly kept: Map<string, string> } {
  const map = new Map(kept);
  return {
    kept: map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}

function refuse(): never {
  throw new Error('QuotaExceededError');
}
const refusing: Shelf = { getItem: refuse, setItem: refuse, removeItem: refuse };
const run = (seed = 1, startedAt: number | null = 5): Unfinished => ({
  recipe: { ...play(start(hellish), 'see-the-site', 'let-it-go').recipe, seed },
  mode: 'say_it_first',
  notes: { ...NO_NOTES, startedAt },
  ended: null,
});
const MINE = { page: 'mine', claims: false };

describe('the runs in progress', () => {
  test('are found again after a closed tab, with how they were played', () => {
    const storage = shelf();
    expect(findUnfinished(storage)).toEqual({ runs: [], why: null });
    expect(keepUnfinished(storage, run(), MINE)).toEqual({ kept: true });
    expect(findUnfinished(storage)).toEqual({ runs: [run()], why: null });
    forgetUnfinished(storage, run());
    expect(findUnfinished(storage).runs).toEqual([]);
  });

  test('have a place each, the one begun last first, and the oldest makes room for a sixth', () => {
    const storage = shelf();
    for (const seed of [1, 2, 3, 4, 5, 6]) keepUnfinished(storage, run(seed, seed), MINE);
    expect(findUnfinished(storage).runs.map(({ recipe }) => recipe.seed)).toEqual([6, 5, 4, 3, 2]);
    forgetUnfinished(storage, run(4, 4));
    expect(findUnfinished(storage).runs.map(({ recipe }) => recipe.seed)).toEqual([6, 5, 3, 2]);
  });

  test('are not written over by a page that another one has gone on without', () => {
    const storage = shelf();
    keepUnfinished(storage, run(), MINE);
    keepUnfinished(storage, run(), { page: 'other', claims: true });
    expect(keepUnfinished(storage, run(), MINE)).toBe('elsewhere');
  });

  test('of an earlier Cascabel, kept as a bare recipe with notes beside it, are found as well', () => {
    const { recipe, mode, notes } = run();
    const { scenario, seed } = recipe;
    const storage = shelf(
      ['cascabel.run', recipeAsText(recipe)],
      ['cascabel.run.notes', JSON.stringify({ format: 1, scenario, seed, mode, notes })],
    );
    expect(findUnfinished(storage).runs).toEqual([run()]);
  });

  test('storage that refuses says so in both languages and throws nothing', () => {
    const kept = keepUnfinished(refusing, run(), MINE);
    expect(kept).toMatchObject({
      kept: false,
      why: { es: expect.stringMatching(/navegador/), en: expect.stringMatching(/browser/) },
    });
    expect(findUnfinished(refusing)).toEqual({ runs: [], why: null });
    forgetUnfinished(refusing, run());
  });

  test('garbage is put aside, not lost', () => {
    const storage = shelf(['cascabel.run', 'what is this'], ['cascabel.run.aside-1', 'earlier']);
    expect(findUnfinished(storage)).toMatchObject({
      runs: [],
      why: { en: expect.stringMatching(/put aside/) },
    });
    expect(storage.kept.get('cascabel.run.aside-2')).toBe('what is this');
    expect(storage.kept.get('cascabel.run.aside-1')).toBe('earlier');
    expect(findUnfinished(storage).why).toBeNull();
  });

  test('when there is no room to put it aside, it stays where it is', () => {
    const storage = { ...shelf(['cascabel.run', 'what is this']), setItem: refuse };
    expect(findUnfinished(storage).runs).toEqual([]);
    expect(storage.getItem('cascabel.run')).toBe('what is this');
  });
});

describe('settings', () => {
  test('come back as they were kept', () => {
    const storage = shelf();
    const mine = {
      ...FIRST_SETTINGS,
      language: 'es',
      volume: 0,
      visited: true,
      best: { 'practice/x': 81.5 },
    } as const;
    keepSettings(storage, mine);
    expect(findSettings(storage)).toEqual({ found: 'it', value: mine });
  });

  test('one senseless value does not cost the others', () => {
    const storage = shelf([
      'cascabel.settings',
      '{"format":1,"volume":"loud","wordsOnly":true,"best":{"a":500,"b":7}}',
    ]);
    expect(findSettings(storage)).toEqual({
      found: 'it',
      value: { ...FIRST_SETTINGS, wordsOnly: true, best: { b: 7 } },
    });
  });

  test('instruments met are kept once each; whoever came before they were kept has met the thermometer', () => {
    const metIn = (text: string) => {
      const found = findSettings(shelf(['cascabel.settings', text]));
      return found.found === 'it' ? found.value.met : null;
    };
    expect(metIn('{"format":1,"visited":true}')).toEqual(['temperature']);
    expect(metIn('{"format":1}')).toEqual([]);
    expect(metIn('{"format":1,"met":["heard",7,"heard","calm"]}')).toEqual(['heard', 'calm']);
  });

  test('settings of another format are put aside', () => {
    const storage = shelf(['cascabel.settings', '{"format":9}']);
    expect(findSettings(storage).found).toBe('garbage');
    expect(storage.kept.get('cascabel.settings.aside-1')).toBe('{"format":9}');
  });

  test('whatever is in storage, reading it answers and loses nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const storage = shelf(['cascabel.settings', text], ['cascabel.run', text]);
        findSettings(storage);
        findUnfinished(storage);
        expect([...storage.kept.values()].filter((value) => value === text).length).toBe(2);
      }),
    );
  });
});
