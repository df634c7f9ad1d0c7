import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACK, PARCEL } from '../page/desk.ts';
import { addressesFor } from '../../src/cli/network-addresses.ts';
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

test('a pack in one file is served and watched like a folder', async () => {
  const zip = join(YARD, 'desk.zip');
  const files = { 'desk/pack.yaml': PACK, 'desk/the-parcel.yaml': PARCEL };
  const packed = Object.entries(files).map(([path, text]) => [path, Uint8Array.from(Buffer.from(text))]);
  writeFileSync(zip, zipSync(Object.fromEntries(packed)));
  const { code, out, err } = await said(`serve --port 0 --dist ${YARD} --packs ${zip}`);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain(`What is saved in ${relative('', zip)} shows at once`);
});

test('a file that holds no pack is said so before anything is served', async () => {
  const zip = join(YARD, 'letter.zip');
  writeFileSync(zip, 'no zip at all');
  const { code, err } = await said(`serve --port 0 --dist ${YARD} --packs ${zip}`);
  expect([code, err]).toEqual([2, `${zip} was not opened: it is no zip, or not a whole one.`]);
});

test('a folder that is not there is said so', async () => {
  const { code, err } = await said(`serve --port 0 --dist ${YARD} --packs ${YARD}/nowhere`);
  expect(code).toBe(2);
  expect(err).toBe(`${YARD}/nowhere cannot be read.`);
});

test('others in the same network are told where to go, and nobody is sent to the machine itself', () => {
  const own = { netmask: '', mac: '', cidr: null };
  const at = (address: string, internal = false) => ({ ...own, address, internal, family: 'IPv4' }) as const;
  expect(
    addressesFor('4280', {
      lo: [at('127.0.0.1', true)],
      wifi: [{ ...own, address: 'fe80::1', internal: false, family: 'IPv6', scopeid: 2 }, at('192.168.1.20')],
      unplugged: [at('169.254.7.7')],
    }),
  ).toEqual(['http://192.168.1.20:4280/']);
  expect(addressesFor('4280', {})).toEqual([]);
});

test('a taken port is told in the language asked for, with a command that keeps the packs', async () => {
  const other = createServer().listen(0);
  const { port } = other.address() as AddressInfo;
  const { code, err } = await said(`serve --port ${port} --dist ${YARD} --packs ${YARD}/packs --lang es`);
  other.close();
  expect(code).toBe(1);
  expect(err).toContain(`--packs ${YARD}/packs --port ${port + 1}`);
  expect(err).toContain('lo usa otro programa');
});
