import { describe, expect, test } from 'vitest';
import { findPackNames, keepPackNames, openPackStore, plainName } from '../../src/records/records.ts';
import { shelfWith } from '../page/visit.ts';

describe('names somebody has set for a pack', () => {
  test('are kept and found, by pack and language', () => {
    const shelf = shelfWith();
    const names = { desk: { company: { es: 'La Esquina', en: 'Corner Shop' }, agent: { es: 'Luz' } } };
    expect(keepPackNames(shelf, names).kept).toBe(true);
    expect(findPackNames(shelf)).toEqual({ found: 'it', value: names });
  });
  test('leave nothing behind once none is set', () => {
    const shelf = shelfWith();
    keepPackNames(shelf, { desk: { agent: { es: 'Luz' } } });
    keepPackNames(shelf, {});
    expect([...shelf.texts.keys()]).toEqual([]);
  });
  test.each([
    ['  La   Esquina ', 'La Esquina'],
    ['{name} & {company}', 'name & company'],
    ['a\u202Eb\u200Bc\u0007d\ne', 'a b cd e'],
    ['<b>ABC</b>', '<b>ABC</b>'],
    ['x'.repeat(80), 'x'.repeat(60)],
    [' {} ', ''],
  ])('are one plain line: %j', (typed, name) => {
    expect(plainName(typed)).toBe(name);
  });
  test('what nobody could have typed is left out when read again', () => {
    const text = '{"format":1,"names":{"desk":{"agent":{"es":"{x}","en":7},"company":3},"other":[]}}';
    const found = findPackNames(shelfWith({ 'cascabel.names': text }));
    expect(found).toEqual({ found: 'it', value: { desk: { agent: { es: 'x' } } } });
  });
  test('a name no object may have as its own stays a name like any other', () => {
    const text =
      '{"format":1,"names":{"__proto__":{"agent":{"es":"Luz"}},"constructor":{"agent":{"es":"Luz"}}}}';
    const found = findPackNames(shelfWith({ 'cascabel.names': text }));
    expect(found.found === 'it' && Object.getPrototypeOf(found.value)).toBe(Object.prototype);
    expect('agent' in {}).toBe(false);
  });
  test('garbage is put aside, not deleted', () => {
    const shelf = shelfWith({ 'cascabel.names': 'garbage' });
    expect(findPackNames(shelf).found).toBe('garbage');
    expect([...shelf.texts.values()]).toEqual(['garbage']);
  });
});

test('where a browser keeps nothing, packs are said not to stay, and nothing breaks', async () => {
  const store = openPackStore();
  expect(await store.keep({ format: 1, id: 'desk', files: [] })).toMatchObject({ kept: false });
  expect(await store.all()).toEqual([]);
  expect(await store.remove('desk')).toMatchObject({ kept: false });
});
