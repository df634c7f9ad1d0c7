import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { object, said } from '../cli/recording-terminal.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const YARD = mkdtempSync(join(tmpdir(), 'cascabel-readme-'));
const file = join(YARD, 'the-parcel.yaml');
writeFileSync(file, /```yaml\n([\s\S]+?)```/.exec(README)?.[1] ?? '');
afterAll(() => rmSync(YARD, { recursive: true, force: true }));

interface Played {
  ending: string | null;
  outcome: number;
}

test('the first scenario of the README is clean when pasted', async () => {
  expect(await said(`check ${file} --lang en`)).toEqual({ code: 0, out: '', err: '1 file, nothing wrong.' });
});

test('and it plays: listening and owning it beat reading out the rule', async () => {
  const good = await object<Played>(`play ${file} --choose listen,nine-days-and-nothing,today-by-courier`);
  const bad = await object<Played>(`play ${file} --choose says-delivered,nine-days-and-nothing,wait-and-see`);
  expect([good.ending, bad.ending]).toEqual(['on-its-way', 'left-waiting']);
  expect(good.outcome).toBeGreaterThan(bad.outcome + 10);
});
