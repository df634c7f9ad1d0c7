import { join } from 'node:path';
import { expect, test } from 'vitest';
import { said } from './recording-terminal.ts';

const BROKEN = join(import.meta.dirname, '../browser/broken-packs');
const SHIPPED = join(import.meta.dirname, '../../scenarios');

test('the packs that ship are clean', async () => {
  const { code, err } = await said(`check ${SHIPPED} --lang en`);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('nothing wrong') });
});

test('a broken pack is shown with file, line, column and the line itself, and fails', async () => {
  const { code, out, err } = await said(`check ${BROKEN} --lang en`);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/misspelt-call\.yaml:16:16/);
  expect(err).toContain('acts: [lissen]');
  expect(err).toContain('^^^^^^');
  expect(err).toContain('“listen”');
  expect(err).toContain('3 errors');
});

test('one pack or one file alone can be asked about, with the cast that ships', async () => {
  const pack = await said(`check ${BROKEN}/torn --lang en`);
  expect(pack.err).toContain('3 errors');
  const file = await said(`check ${BROKEN}/torn/misspelt-call.yaml --lang es`);
  expect(file.code).toBe(1);
  expect(file.err).toContain('2 errores');
  expect(file.err).not.toContain('torn-call');
});

test('tools get the problems as one object', async () => {
  const { out } = await said(`check ${BROKEN} --json`);
  const { problems } = JSON.parse(out) as { problems: { code: string; line: number }[] };
  expect(problems.map(({ code, line }) => [code, line])).toContainEqual(['unknown-act', 16]);
});

test('a path that is not there is refused', async () => {
  expect(await said('check nowhere')).toMatchObject({ code: 2 });
});
