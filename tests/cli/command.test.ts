import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { said } from './recording-terminal.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/cascabel.mjs');

test('the command runs under plain Node and keeps standard output for the object', () => {
  const args = [COMMAND, 'mood', '--persona', 'hasty', '--acts', 'listen', '--json'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: '/' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('steps');
});

test('help is there in both languages and for whoever types nothing', async () => {
  expect((await said('')).out).toContain('cascabel play <scenario>');
  expect((await said('help --lang es')).out).toContain('cascabel play <situación>');
  expect((await said('mood --help')).code).toBe(0);
});

test('a command nobody knows is refused', async () => {
  expect(await said('dance')).toMatchObject({ code: 2, out: '' });
});

test('the language typed beside it is the one answered in, whatever else is wrong', async () => {
  expect((await said('chek --lang es')).err).toContain('¿Quiso decir «check»?');
  expect((await said('--lang es')).out).toContain('cascabel play <situación>');
  expect((await said('--help --lang=es')).out).toContain('cascabel play <situación>');
});

test('the version is told', async () => {
  expect((await said('--version')).out).toMatch(/^\d+\.\d+\.\d+$/m);
});

test('a scenario nobody ships is looked for in a file or a folder: the refusal says how', async () => {
  expect((await said('bots my-cake --lang en')).err).toContain('--packs');
});

test('whoever reads only the beginning of a list is not shown an error', () => {
  const line = `"${process.execPath}" "${COMMAND}" check --explain | head -c 20`;
  const { stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(stderr).not.toContain('EPIPE');
});
