import { describe, expect, test } from 'vitest';
import { callsFor } from '../../src/debrief/debrief.ts';
import { fetchLibrary, fetchScenario } from '../../src/page/library.ts';
import { recallWith } from '../../src/page/record/recall-with.ts';
import type { Recall } from '../../src/records/records.ts';
import { nothingThere, packsThere } from './visit.ts';

const recall = (more: Partial<Recall> = {}): Recall => ({
  run: 'a',
  place: 1,
  dueAt: 0,
  skill: 'limits',
  notWith: 'hasty',
  ...more,
});
const library = await fetchLibrary(packsThere);
const skillIn = async (pack: string, scenario: string, skill: string) =>
  callsFor(await fetchScenario(packsThere, pack, scenario), skill);

describe('a skill is recalled', () => {
  test.each(['limits', 'listening', 'ownership', 'follow_through'])(
    'with somebody else, where it is called for: %s',
    async (skill) => {
      const found = await recallWith(packsThere, library, recall({ skill }));
      expect(found?.card.persona).not.toBe('hasty');
      if (found) expect(await skillIn(found.pack.id, found.card.id, skill)).toBeGreaterThan(0.1);
    },
  );
  test('with the next one when it comes round again, as far as there are others', async () => {
    const names = await Promise.all(
      [1, 2].map(async (place) => {
        const found = await recallWith(packsThere, library, recall({ place, skill: 'listening' }));
        return found?.card.id;
      }),
    );
    expect(new Set(names).size).toBe(2);
  });
  test('where nothing can be fetched, with whoever is on the shelf', async () => {
    expect(await recallWith(nothingThere, library, recall())).not.toBeNull();
  });
});
