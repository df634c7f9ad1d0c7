import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { doorFrom, PortTaken, serveApp, type Served } from '../../src/server/server.ts';

const YARD = mkdtempSync(join(tmpdir(), 'cascabel-serve-'));
const SHIPPED = join(import.meta.dirname, '../../scenarios');
const dist = join(YARD, 'dist');
const packs = join(YARD, 'packs');
const ANY = { kind: 'asked', port: 0 } as const;
let served: Served;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(YARD, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>House</title>');
  writeFileSync(join(dist, 'assets', 'app-1a2b.js'), 'plain');
  writeFileSync(join(dist, 'assets', 'app-1a2b.js.gz'), gzipSync('zipped'));
  cpSync(SHIPPED, packs, { recursive: true });
  served = await serveApp({ dist, packs, lender: SHIPPED, door: ANY });
});
afterAll(async () => {
  await served.close();
  rmSync(YARD, { recursive: true, force: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, served.address), init);

/** The status of a path sent as it stands: `fetch` would tidy it first. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((settle, fail) => {
    const asked = request({ port: served.port, path }, (response) => {
      response.resume();
      settle(response.statusCode);
    });
    asked.on('error', fail).end();
  });
}

test('the app and its packs are served from one port', async () => {
  expect(await (await get('/')).text()).toContain('House');
  const index = (await (await get('/packs/index.json')).json()) as {
    packs: { id: string }[];
    problems: unknown[];
  };
  expect(index.packs.map(({ id }) => id)).toContain('first-steps');
  const scenario = (await (await get('/packs/first-steps/branch-g.json')).json()) as { id: string };
  expect(scenario.id).toBe('branch-g');
  const cast = (await (await get('/packs/cast/index.json')).json()) as { id: string }[];
  expect(cast).toHaveLength(20);
  expect(await (await get('/packs/cast/hasty.json')).json()).toMatchObject({ id: 'hasty' });
});

test('what is compressed at the build is handed out compressed, and hashed files for good', async () => {
  const script = await get('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(await script.text()).toBe('zipped');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
});

test('a pack is asked for again only when it has changed', async () => {
  const first = await get('/packs/first-steps/branch-g.json');
  const etag = first.headers.get('etag') ?? '';
  const again = await get('/packs/first-steps/branch-g.json', { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test('a trainer who saves a file sees it without a restart, and a slip is told in the index', async () => {
  const file = join(packs, 'first-steps', 'pack.yaml');
  writeFileSync(file, 'format: 1\nid: first-steps\nversion: 1.0.0\nlanguages: [es\n');
  const broken = (await (await get('/packs/index.json')).json()) as { problems: { file: string }[] };
  expect(broken.problems.map(({ file: name }) => name)).toContain('first-steps/pack.yaml');
  cpSync(join(SHIPPED, 'first-steps', 'pack.yaml'), file);
  const mended = (await (await get('/packs/index.json')).json()) as { packs: { id: string }[] };
  expect(mended.packs.map(({ id }) => id)).toContain('first-steps');
});

test('a house that is not watched tells only what keeps packs from being read well', async () => {
  const file = join(packs, 'first-steps', 'branch-g.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.slice(0, text.indexOf('facilitator:')));
  const { problems } = (await (await get('/packs/index.json')).json()) as { problems: unknown[] };
  expect(problems).toEqual([]);
  writeFileSync(file, text);
});

test('a folder that is gone for a moment takes nothing down', async () => {
  renameSync(packs, `${packs}-away`);
  expect((await get('/packs/first-steps/branch-g.json')).status).toBe(200);
  renameSync(`${packs}-away`, packs);
  expect((await get('/packs/index.json')).status).toBe(200);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/packs/../../secret.txt',
  '/assets/..\\..\\secret.txt',
])('nothing outside the app is handed out: %s', async (path) => {
  expect(await rawStatus(path)).toBeGreaterThanOrEqual(400);
});

test('an address that cannot be read, a missing page and another method are answered, not dropped', async () => {
  expect(await rawStatus('/%E0%A4%A')).toBe(400);
  expect((await get('/nowhere')).status).toBe(404);
  expect((await get('/packs/nowhere.json')).status).toBe(404);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

test('a port that is taken is said so', async () => {
  const door = { kind: 'asked', port: served.port } as const;
  const second = serveApp({ dist, packs, lender: SHIPPED, door });
  await expect(second).rejects.toThrow(PortTaken);
  await expect(second).rejects.toThrow(String(served.port));
});

test('a house without a built app says how to build it', async () => {
  await expect(serveApp({ dist: YARD, packs, lender: SHIPPED, door: ANY })).rejects.toThrow('npm run build');
});

test('only a number names a port', () => {
  expect(doorFrom('4300')).toEqual({ kind: 'asked', port: 4300 });
  expect(doorFrom(undefined)).toEqual({ kind: 'any' });
  expect(doorFrom('soon')).toBeNull();
  expect(doorFrom('70000')).toBeNull();
});
