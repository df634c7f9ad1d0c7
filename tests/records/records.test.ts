import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  findSettings,
  FIRST_SETTINGS,
  forget,
  keep,
  keepSettings,
  resume,
  type Shelf,
} from '../../src/records/records.ts';
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
const run = () => play(start(hellish), 'see-the-site', 'let-it-go').recipe;

describe('the run in progress', () => {
  test('is found again after a closed tab', () => {
    const storage = shelf();
    expect(resume(storage)).toEqual({ found: 'nothing' });
    expect(keep(storage, run())).toEqual({ kept: true });
    expect(resume(storage)).toEqual({ found: 'it', value: run() });
    forget(storage);
    expect(resume(storage)).toEqual({ found: 'nothing' });
  });

  test('storage that refuses says so in both languages and throws nothing', () => {
    const kept = keep(refusing, run());
    expect(kept.kept).toBe(false);
    if (!kept.kept) expect([kept.why.es, kept.why.en].every(Boolean)).toBe(true);
    expect(resume(refusing)).toEqual({ found: 'nothing' });
    expect(forget(refusing).kept).toBe(false);
  });

  test('garbage is put aside, not lost', () => {
    const storage = shelf(['cascabel.run', 'what is this'], ['cascabel.run.aside-1', 'earlier']);
    const found = resume(storage);
    expect(found).toMatchObject({ found: 'garbage', aside: 'cascabel.run.aside-2' });
    expect(storage.kept.get('cascabel.run.aside-2')).toBe('what is this');
    expect(storage.kept.get('cascabel.run.aside-1')).toBe('earlier');
    expect(resume(storage)).toEqual({ found: 'nothing' });
  });

  test('when there is no room to put it aside, it stays where it is', () => {
    const storage = { ...shelf(['cascabel.run', 'what is this']), setItem: refuse };
    expect(resume(storage)).toMatchObject({ found: 'garbage', aside: null });
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
        resume(storage);
        expect([...storage.kept.values()].filter((value) => value === text).length).toBe(2);
      }),
    );
  });
});
