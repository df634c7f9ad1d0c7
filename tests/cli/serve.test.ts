import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { said } from './recording-terminal.ts';

const YARD = mkdtempSync(join(tmpdir(), 'cascabel-cli-serve-'));
beforeAll(() => {
  mkdirSync(join(YARD, 'packs'));
  writeFileSync(join(YARD, 'index.html'), '<!doctype html><title>House</title>');
});
afterAll(() => rmSync(YARD, { recursive: true, force: true }));

const serve = `serve --port 0 --dist ${YARD} --packs ${YARD}/packs`;

test('whoever starts the house is told its address and that saving shows at once', async () => {
  const { code, out, err } = await said(serve);
  expect(code).toBe(0);
  expect(out).toMatch(/http:\/\/localhost:\d+\//);
  expect(out).toContain(`What is saved in ${relative('', YARD)}/packs shows at once`);
  expect(err).toBe('');
});

test('a house asked not to watch promises nothing', async () => {
  const { code, out } = await said(`${serve} --no-watch --lang es`);
  expect(code).toBe(0);
  expect(out).toContain('Cascabel está abierto en');
  expect(out).not.toContain('enseguida');
});

test('a folder that is not there is said so', async () => {
  const { code, err } = await said(`serve --port 0 --dist ${YARD} --packs ${YARD}/nowhere`);
  expect(code).toBe(2);
  expect(err).toBe(`${YARD}/nowhere cannot be read.`);
});
