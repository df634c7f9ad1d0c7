import { expect, test } from 'vitest';
import { csvOfTable } from '../../src/exchange/exchange.ts';
import { rowsOf } from '../../src/page/record/runs-as-table.ts';
import type { RunKept } from '../../src/records/records.ts';
import { storyOf } from '../browser/story.ts';

const { end } = storyOf('branch-g', 'bad-advice', 'es');
const RUN: RunKept = {
  format: 2,
  id: 'one',
  startedAt: Date.UTC(2026, 10, 22, 9),
  endedAt: Date.UTC(2026, 10, 22, 9, 10),
  mode: 'assessment',
  recipe: end.recipe,
  ending: 'no-answer',
  kind: 'gave_up',
  outcome: 12.34,
  score: {
    total: 31,
    process: 30.4,
    outcome: 32,
    dimensions: { listening: 12.5 },
    critical: ['false_promise'],
  },
  feeling: 'tenso',
  turningPoint: 2,
  plan: '=SI grita, entonces escucho',
  disagreements: [{ about: 'pivot', turn: 3, reason: 'No tenía el dato', preferred: '~listen' }],
  predictions: { made: 4, right: 3 },
  said: [{ turn: 1, words: 'La escucho', found: ['listen'] }],
  extendedTime: true,
};

function cells(run: RunKept): Readonly<Record<string, string>> {
  const [head = [], row = []] = rowsOf([run], 'en');
  return Object.fromEntries(head.map((name, place) => [name, row[place] ?? '']));
}

test('everything the record keeps of a run stands in its row', () => {
  expect(cells(RUN)).toMatchObject({
    started: '2026-11-22T09:00:00.000Z',
    mode: 'assessment',
    'extended time': '1',
    outcome: '12.3',
    score: '31',
    'Listening and cause': '12.5',
    Composure: '',
    'critical errors': 'false_promise',
    'predictions right': '3',
    'how it felt': 'tenso',
    'where it turned': '2',
    'own sentences': '1: La escucho',
    disagreements: 'pivot 3: No tenía el dato (→ ~listen)',
  });
});
test('what was not said and not scored is an empty cell, not a nought', () => {
  const bare = {
    ...RUN,
    score: null,
    feeling: null,
    turningPoint: 0,
    plan: null,
    disagreements: [],
    said: [],
  };
  const row = cells(bare);
  for (const name of ['score', 'process', 'how it felt', 'where it turned', 'plan', 'disagreements'])
    expect(row[name]).toBe('');
});
test('both languages name every column, each once, and every row is as long as the head', () => {
  for (const language of ['es', 'en'] as const) {
    const [head = [], row = []] = rowsOf([RUN], language);
    expect(new Set(head).size).toBe(head.length);
    expect(head.every(Boolean)).toBe(true);
    expect(row).toHaveLength(head.length);
  }
});
test('a plan that looks like a formula is a text to a spreadsheet', () => {
  expect(csvOfTable(rowsOf([RUN], 'es'))).toContain('"\'=SI grita');
});
