import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  LARGEST_RECORD,
  RECALL_AFTER,
  openRecordStore,
  readRecordFile,
  recallsOf,
  recordAsFile,
  runIn,
  type RunKept,
} from '../../src/records/records.ts';
import { play, start } from '../conversation/choices.ts';
import { practice } from '../conversation/practice.ts';

const DAY = 86_400_000;
const BEGAN = Date.UTC(2026, 10, 22, 9);
const { recipe } = play(start(practice), 'forty-minutes', 'sorry', 'by-noon');

function run(id: string, more: Partial<RunKept> = {}): RunKept {
  return {
    format: 2,
    id,
    startedAt: BEGAN,
    endedAt: BEGAN + 600_000,
    mode: 'practice',
    recipe,
    ending: 'settled-by-noon',
    kind: 'settled',
    outcome: 61.5,
    score: { total: 62, process: 60, outcome: 66, dimensions: { listening: 80, limits: 40 }, critical: [] },
    feeling: null,
    turningPoint: null,
    plan: null,
    disagreements: [],
    predictions: { made: 0, right: 0 },
    said: [],
    extendedTime: false,
    ...more,
  };
}

beforeEach(() => deleteDB('cascabel.record'));

describe('the record in the browser', () => {
  test('gives back what was kept, oldest first, to the last choice', async () => {
    const store = openRecordStore();
    await store.keep(run('second', { startedAt: BEGAN + DAY }));
    await store.keep(run('first'));
    expect(await openRecordStore().all()).toEqual({
      runs: [run('first'), run('second', { startedAt: BEGAN + DAY })],
      unreadable: 0,
    });
  });
  test('two tabs add to the same run without losing each other’s words', async () => {
    const [one, other] = [openRecordStore(), openRecordStore()];
    await one.keep(run('a'));
    await Promise.all([
      one.note('a', { plan: 'If he shouts, then I listen.' }),
      other.note('a', { feeling: 'tense' }),
    ]);
    expect((await one.all()).runs[0]).toMatchObject({
      plan: 'If he shouts, then I listen.',
      feeling: 'tense',
    });
  });
  test('a run that is there is not written over by the same one kept again', async () => {
    const store = openRecordStore();
    await store.keep(run('a', { plan: 'mine' }));
    await store.keep(run('a'));
    expect((await store.all()).runs).toEqual([run('a', { plan: 'mine' })]);
  });
  test('deletes one run, or everything', async () => {
    const store = openRecordStore();
    await store.takeIn([run('a'), run('b'), run('c')]);
    await store.remove('b');
    expect((await store.all()).runs.map(({ id }) => id)).toEqual(['a', 'c']);
    await store.wipe();
    expect((await store.all()).runs).toEqual([]);
  });
  test('what cannot be read is counted and stays where it is', async () => {
    const store = openRecordStore();
    await store.keep(run('a'));
    const room = await openDB('cascabel.record', 1);
    await room.put('runs', { id: 'odd', startedAt: BEGAN, recipe: '1/garbage' });
    expect(await store.all()).toEqual({ runs: [run('a')], unreadable: 1 });
    await store.keep(run('b'));
    expect(await room.get('runs', 'odd')).toBeDefined();
    room.close();
  });
  test('a browser that refuses says so in both languages, and nothing breaks', async () => {
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const store = openRecordStore();
    const kept = await store.keep(run('a'));
    expect(kept.kept ? null : Object.keys(kept.why)).toEqual(['es', 'en']);
    expect(await store.all()).toEqual({ runs: [], unreadable: 0 });
    refuse.mockRestore();
    expect((await store.keep(run('a'))).kept).toBe(true);
  });
});

describe('the record as a file', () => {
  const RUNS = [run('a'), run('b', { plan: 'Si grita, entonces escucho.', score: null })];
  const file = recordAsFile(RUNS, BEGAN);

  test('exported, wiped and imported is the same record', async () => {
    const store = openRecordStore();
    await store.takeIn(RUNS);
    const text = recordAsFile((await store.all()).runs, BEGAN);
    await store.wipe();
    const read = readRecordFile(text);
    expect(read.ok && (await store.takeIn(read.runs)).added).toBe(2);
    expect((await store.all()).runs).toEqual(RUNS);
  });
  test('taking the same file in twice adds nothing', async () => {
    const store = openRecordStore();
    const read = readRecordFile(file);
    if (!read.ok) throw new Error('refused');
    await store.takeIn(read.runs);
    expect((await store.takeIn(read.runs)).added).toBe(0);
  });
  test.each([
    ['no text of ours', 'hello', 'no record'],
    ['another kind of file', '{"kind":"something"}', 'no record'],
    ['no list', '{"kind":"cascabel record","format":1,"runs":{}}', 'no record'],
    ['from a newer version', file.replace('"format": 2', '"format": 3'), 'newer'],
    [
      'with a run from a newer version',
      file.replace('"format": 2,\n   "id": "b"', '"format": 9,\n   "id": "b"'),
      'newer',
    ],
    ['damaged in its second run', file.replace('"id": "b"', '"id": 7'), 'number 2'],
    ['with a figure out of range', file.replace('61.5', '6150'), 'number 1'],
    ['too large', `${file}${' '.repeat(LARGEST_RECORD)}`, 'larger'],
  ])('%s is refused with a reason', (_, text, reason) => {
    const read = readRecordFile(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : `${read.refusal.what.en} ${read.refusal.mend.en}`).toContain(reason);
  });
  test('every record of a past version opens in this one', () => {
    const read = readRecordFile(readFileSync(join(import.meta.dirname, 'fixtures/record-1.json'), 'utf8'));
    if (!read.ok) throw new Error('refused');
    expect(read.runs).toMatchObject([
      {
        id: 'a',
        format: 2,
        plan: 'If she is waiting, then I name an hour.',
        disagreements: [{ about: 'turn', turn: 1, preferred: 'go-on' }],
        predictions: { made: 3, right: 2 },
        said: [],
      },
      { id: 'b', format: 2, disagreements: [] },
    ]);
  });
  test('a field that makes no sense is named', () => {
    expect(runIn({ ...run('a'), recipe: 'x' })).toEqual({ wrong: 'recipe' });
    expect(runIn(null)).toEqual({ wrong: 'run' });
  });
});

describe('spaced recall', () => {
  const dues = (runs: readonly RunKept[]) =>
    recallsOf(runs).map(({ run: of, place, dueAt }) => [of, place, (dueAt - BEGAN - 600_000) / DAY]);

  test('comes one, three, seven and twenty-one days after the debrief, for what was weakest', () => {
    expect(dues([run('a')])).toEqual(RECALL_AFTER.map((days, place) => ['a', place + 1, days]));
    expect(recallsOf([run('a')])[0]).toMatchObject({ skill: 'limits', notWith: 'ordinary' });
  });
  test('is done once somebody else was played when it was due, and not before', () => {
    const other = { recipe: { ...recipe, persona: 'hasty' }, score: null };
    const early = run('early', { ...other, startedAt: BEGAN + DAY / 2 });
    const late = run('late', { ...other, startedAt: BEGAN + 2 * DAY });
    expect(dues([run('a'), early])).toHaveLength(4);
    expect(dues([run('a'), late]).map(([, place]) => place)).toEqual([2, 3, 4]);
  });
  test('the same temperament again is no recall', () => {
    expect(dues([run('a'), run('again', { startedAt: BEGAN + 2 * DAY, score: null })])).toHaveLength(4);
  });
  test('a run nobody scored asks for none', () => {
    expect(recallsOf([run('a', { score: null })])).toEqual([]);
  });
});
