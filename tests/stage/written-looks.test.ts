import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writtenLooks } from './looks/written-looks.ts';

const PACKS = join(import.meta.dirname, '../packs');

test('a look with slips is shown without them, with each of them at its line', () => {
  const [shown, ...others] = writtenLooks(join(PACKS, 'unknown-part'));
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ file: 'lost-parcel.yaml', name: 'Helen Ross', look: { age: 61 } });
  expect(shown?.problems.map(({ en = '' }) => en.slice(0, en.indexOf(' ')))).toEqual(['13:18', '15:14']);
  expect(shown?.problems[0]?.en).toContain('bun');
  expect(shown?.problems[0]?.es).toContain('bun');
});

test('a look in a file that cannot be read has its problems in its place, and a new save is a new reading', () => {
  const folder = mkdtempSync(join(tmpdir(), 'looks-'));
  try {
    cpSync(join(PACKS, 'unknown-part'), folder, { recursive: true });
    const file = join(folder, 'lost-parcel.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('age: 61', 'age: 610'));
    expect(writtenLooks(folder)[0]).toMatchObject({ look: null });
    expect(writtenLooks(folder)[0]?.problems[0]?.en).toContain('15 to 85');
    writeFileSync(file, before.replace('age: 61', 'age: 62').replace('bum', 'bun').replace('rond', 'round'));
    expect(writtenLooks(folder)).toMatchObject([{ look: { age: 62 }, problems: [] }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('looks by name are no written looks', () => {
  expect(writtenLooks(join(PACKS, '../../scenarios'))).toEqual([]);
});
