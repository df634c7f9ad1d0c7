import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  dueIn,
  FIRST_SETTINGS,
  LARGEST_RECORD,
  NO_NOTES,
  RECALL_AFTER,
  openRecordStore,
  readRecordFile,
  RECORD_FORMAT,
  recallsOf,
  recordAsFile,
  runIn,
  type RunKept,
  type Settings,
  type Unfinished,
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

const fixture = (format: number): string => join(import.meta.dirname, `fixtures/record-${format}.json`);

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
    const room = await openDB('cascabel.record', 2);
    await room.put('runs', { id: 'odd', startedAt: BEGAN, recipe: '1/garbage' });
    expect(await store.all()).toEqual({ runs: [run('a')], unreadable: 1 });
    await store.keep(run('b'));
    expect(await room.get('runs', 'odd')).toBeDefined();
    room.close();
  });
  describe('of version 1', () => {
    /** As version 1 made it, with runs as version 1 wrote them. */
    async function oldRoom(): Promise<void> {
      const room = await openDB('cascabel.record', 1, {
        upgrade: (open) =>
          open.createObjectStore('runs', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
      });
      const { runs } = JSON.parse(readFileSync(fixture(1), 'utf8')) as { runs: readonly unknown[] };
      for (const each of runs) await room.put('runs', each);
      room.close();
    }
    const found = async () => (await openRecordStore().all()).runs.map(({ id, plan }) => [id, plan]);
    const ALL = [
      ['a', 'If she is waiting, then I name an hour.'],
      ['b', null],
    ];
    test('opens with everything in it, and has room for settings from then on', async () => {
      await oldRoom();
      const store = openRecordStore();
      expect((await store.all()).runs).toMatchObject([{ id: 'a', format: 2 }, { id: 'b' }]);
      await store.keepSettings(FIRST_SETTINGS);
      expect(await store.settings()).toEqual(FIRST_SETTINGS);
      expect(await found()).toEqual(ALL);
    });
    test('has lost nothing when the browser died in the middle of bringing it up to date', async () => {
      await oldRoom();
      const dying = openDB('cascabel.record', 2, {
        upgrade(open, _, __, work) {
          open.createObjectStore('settings');
          open.deleteObjectStore('runs');
          work.done.catch(() => undefined);
          work.abort();
        },
      });
      await expect(dying).rejects.toThrow();
      expect(await found()).toEqual(ALL);
    });
  });
  test('steps out for a page of a later version, and says what to do when it comes back', async () => {
    const store = openRecordStore();
    await store.keep(run('a'));
    const later = await openDB('cascabel.record', 9);
    const kept = await store.keep(run('b'));
    expect(kept.kept ? '' : kept.why.en).toContain('reload');
    later.close();
  });
  test('waits for nobody who will not step out, and goes on when they do', async () => {
    const stubborn = await openDB('cascabel.record', 1, {
      upgrade: (open) =>
        open.createObjectStore('runs', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
    });
    const store = openRecordStore();
    const kept = await store.keep(run('a'));
    expect(kept.kept ? '' : kept.why.en).toContain('Another tab');
    stubborn.close();
    expect((await store.keep(run('a'))).kept).toBe(true);
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
  const SET: Settings = { ...FIRST_SETTINGS, language: 'es', volume: 0.25, visited: true, met: ['heard'] };
  const CUT: Unfinished = {
    recipe,
    mode: 'say_it_first',
    notes: { ...NO_NOTES, startedAt: BEGAN, said: [{ turn: 1, words: 'Forty minutes.', found: [] }] },
    ended: null,
  };
  const file = recordAsFile({ runs: RUNS, settings: SET, unfinished: [CUT] }, BEGAN);

  test('exported, wiped and imported is the same record', async () => {
    const store = openRecordStore();
    await store.takeIn(RUNS);
    await store.keepSettings(SET);
    const whole = { ...(await store.all()), settings: await store.settings(), unfinished: [CUT] };
    await store.wipe();
    expect([(await store.all()).runs, await store.settings()]).toEqual([[], null]);
    const read = readRecordFile(recordAsFile(whole, BEGAN));
    if (!read.ok) throw new Error('refused');
    await store.takeIn(read.runs);
    expect((await store.all()).runs).toEqual(RUNS);
    expect([read.settings, read.unfinished]).toEqual([SET, [CUT]]);
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
    ['with settings of another format', file.replace('"format": 1', '"format": 9'), 'settings'],
    ['with a broken run under way', file.replace('"unfinished": [', '"unfinished": [[],'), 'unfinished'],
    ['a million brackets deep', '['.repeat(1_000_000), 'no record'],
    [
      'deep inside',
      file.replace('"runs": [', `"runs": [${'['.repeat(9_000)}${']'.repeat(9_000)},`),
      'number 1',
    ],
    ['too large', `${file}${' '.repeat(LARGEST_RECORD)}`, 'larger'],
  ])('%s is refused with a reason', (_, text, reason) => {
    const read = readRecordFile(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : `${read.refusal.what.en} ${read.refusal.mend.en}`).toContain(reason);
  });
  test('what rides along in it, however it is named, is left outside', async () => {
    const odd = file
      .replace('"id": "a"', '"__proto__": { "isEvil": true }, "constructor": 1, "deep": [[[[1]]]], "id": "a"')
      .replace('"listening": 80', '"__proto__": 3, "constructor": 4, "listening": 80');
    const read = readRecordFile(odd);
    expect(read.ok && read.runs).toEqual(RUNS);
    expect({}).not.toHaveProperty('isEvil');
  });
  test('of a run that is here already, nothing said here or there is lost', async () => {
    const store = openRecordStore();
    const mine = { about: 'score', turn: 0, reason: 'Too low.', preferred: null };
    const theirs = { about: 'turn', turn: 2, reason: 'She had asked.', preferred: 'sorry' };
    await store.keep(run('a', { score: null, plan: 'If he shouts, then I listen.', disagreements: [mine] }));
    const longer = 'If he shouts, then I listen first, and say what I heard.';
    const other = run('a', { feeling: 'calm', plan: longer, disagreements: [mine, theirs] });
    expect(await store.takeIn([other, run('b')])).toMatchObject({ kept: true, added: 1, merged: 1 });
    expect((await store.all()).runs[0]).toEqual({ ...other, disagreements: [mine, theirs] });
    expect(await store.takeIn([run('a')])).toMatchObject({ added: 0, merged: 0 });
  });
  test('there is a record of every past version among the tests, this one included', () => {
    for (let format = 1; format <= RECORD_FORMAT; format += 1) {
      const read = readRecordFile(readFileSync(fixture(format), 'utf8'));
      expect(read.ok && read.runs.length).toBeGreaterThan(0);
    }
  });
  test('a record of format 2 opens with its settings and the run that was cut short', () => {
    const read = readRecordFile(readFileSync(fixture(2), 'utf8'));
    expect(read).toMatchObject({
      settings: { language: 'es', volume: 0.25 },
      unfinished: [{ mode: 'say_it_first', notes: { said: [{ turn: 1 }] } }],
      runs: [{ id: 'a', said: [{ words: 'Cuarenta minutos.' }] }, { id: 'b' }],
    });
  });
  test('every record of a past version opens in this one', () => {
    const read = readRecordFile(readFileSync(fixture(1), 'utf8'));
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
  test('falls due once for each skill, the oldest first, and not before its day', () => {
    const recalls = recallsOf([run('a'), run('b', { startedAt: BEGAN + 1, endedAt: BEGAN + 700_000 })]);
    expect(dueIn(recalls, BEGAN)).toEqual([]);
    expect(dueIn(recalls, BEGAN + 2 * DAY)).toMatchObject([{ run: 'a', place: 1, skill: 'limits' }]);
  });
  test('a run that was only explored asks for none', () => {
    expect(recallsOf([run('a', { mode: 'explore' })])).toEqual([]);
  });
  test('a run nobody scored asks for none', () => {
    expect(recallsOf([run('a', { score: null })])).toEqual([]);
  });
});
