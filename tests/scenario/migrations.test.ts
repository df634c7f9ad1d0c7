import { expect, test } from 'vitest';
import { migrated, type Migration } from '../../src/scenario/migrations.ts';
import { readPacks } from '../../src/scenario/scenario.ts';
import { readTree, type Mapping, type Node } from '../../src/scenario/yaml-tree.ts';
import { GOOD_SCENARIO, packFiles } from './good-pack.ts';

/** A made-up format 0, in which a title was called a name. */
const OLD = 'id: the-key\nformat: 0\nname: The key\n';
const nameToTitle: Migration = (file) => ({
  ...file,
  entries: file.entries.map((entry) =>
    entry.key.text === 'name' ? { ...entry, key: { ...entry.key, text: 'title' } } : entry,
  ),
});
/** A made-up format 2, in which a title is shouted. */
const shout: Migration = (file) => ({
  ...file,
  entries: file.entries.map((entry) =>
    entry.key.text === 'title' && entry.value.kind === 'scalar'
      ? { ...entry, value: { ...entry.value, text: entry.value.text.toUpperCase() } }
      : entry,
  ),
});

function mapOf(root: Node | null): Mapping {
  if (root?.kind !== 'map') throw new Error('No map.');
  return root;
}
const written = (root: Node | null) =>
  mapOf(root).entries.map(({ key, value }) => [key.text, value.kind === 'scalar' ? value.text : value.kind]);
const oldFile = () => readTree(OLD).root;

test('a file in an older format reads as one in the format of today', () => {
  const file = migrated(oldFile(), { now: 1, migrations: new Map([[0, nameToTitle]]) });
  expect(written(file)).toEqual([
    ['id', 'the-key'],
    ['format', '1'],
    ['title', 'The key'],
  ]);
});

test('over several formats it goes step by step', () => {
  const migrations = new Map([
    [0, nameToTitle],
    [1, shout],
  ]);
  expect(written(migrated(oldFile(), { now: 2, migrations }))).toContainEqual(['title', 'THE KEY']);
  expect(written(migrated(oldFile(), { now: 2, migrations }))).toContainEqual(['format', '2']);
});

test('everything still stands where the author wrote it', () => {
  const before = mapOf(oldFile()).entries[2];
  const after = mapOf(migrated(oldFile(), { now: 1, migrations: new Map([[0, nameToTitle]]) })).entries[2];
  expect([after?.key.start, after?.value.end]).toEqual([before?.key.start, before?.value.end]);
  expect(OLD.slice(after?.value.start, after?.value.end)).toBe('The key');
});

test('a format nothing leads on from, a newer one, and what is no file of ours stay as they are', () => {
  const migrations = new Map([[0, nameToTitle]]);
  for (const text of ['format: 3\nname: x\n', 'format: one\nname: x\n', 'name: x\n', '- x\n']) {
    const { root } = readTree(text);
    expect(migrated(root, { now: 1, migrations })).toBe(root);
  }
  const old = oldFile();
  expect(migrated(old)).toBe(old);
  expect(migrated(null)).toBeNull();
});

test('a file in a newer format is told so where it says so', () => {
  const { problems } = readPacks(
    packFiles({ 'tiny/the-key.yaml': GOOD_SCENARIO.replace('format: 1', 'format: 2') }),
  );
  expect(problems.map(({ code, line, column }) => [code, line, column])).toContainEqual([
    'newer-format',
    1,
    9,
  ]);
});
