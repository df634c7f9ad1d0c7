import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../src/scenario/scenario.ts';
import { serveApp, type Served } from '../../src/server/server.ts';
import { watchFolder } from '../../src/server/watch-folder.ts';

const SHIPPED = join(import.meta.dirname, '../../scenarios');
let yard: string;
let packs: string;
let served: Served;
const leaving: AbortController[] = [];

const serve = (isWatched: boolean, lender = SHIPPED): Promise<Served> =>
  serveApp({
    dist: join(yard, 'dist'),
    packs,
    lender,
    door: { kind: 'asked', port: 0 },
    isWatched,
  });

beforeEach(async () => {
  yard = mkdtempSync(join(tmpdir(), 'cascabel-watch-'));
  packs = join(yard, 'packs');
  mkdirSync(join(yard, 'dist'));
  writeFileSync(join(yard, 'dist', 'index.html'), '<!doctype html><title>House</title>');
  mkdirSync(packs);
  cpSync(join(SHIPPED, 'first-steps'), join(packs, 'first-steps'), { recursive: true });
  served = await serve(true);
});
afterEach(async () => {
  for (const one of leaving.splice(0)) one.abort();
  await served.close();
  rmSync(yard, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(new URL(path, served.address));
const versionInIndex = async (): Promise<string> =>
  ((await (await get('/packs/index.json')).json()) as { version: string }).version;

/** Listens as a page does; `next` is the next version it is told. */
async function listen(): Promise<{ next: () => Promise<string> }> {
  const leave = new AbortController();
  leaving.push(leave);
  const response = await fetch(new URL('/packs/changes', served.address), { signal: leave.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    async next() {
      for (;;) {
        const [whole, version] = /event: version\ndata: (.+)\n\n/.exec(heard) ?? [];
        if (whole !== undefined && version !== undefined) {
          heard = heard.slice(heard.indexOf(whole) + whole.length);
          return version;
        }
        heard += (await reader?.read())?.value ?? '';
      }
    },
  };
}

const FILE = ['first-steps', 'branch-g.yaml'] as const;
const text = (): string => readFileSync(join(packs, ...FILE), 'utf8');
const save = (content: string): void => writeFileSync(join(packs, ...FILE), content);

test('whoever listens is told the version of the index, and another one after a save', async () => {
  const page = await listen();
  const before = await page.next();
  expect(before).toBe(await versionInIndex());
  save(text().replace('es: La sucursal G', 'es: La sucursal H'));
  const after = await page.next();
  expect(after).not.toBe(before);
  expect(after).toBe(await versionInIndex());
});

test('whoever writes is told what could be better as well, at its line, and no longer once it is mended', async () => {
  const page = await listen();
  await page.next();
  const problems = async () =>
    ((await (await get('/packs/index.json')).json()) as { problems: Problem[] }).problems.map(
      ({ code, severity, file, line, column }) => `${file}:${line}:${column} ${severity} ${code}`,
    );
  expect(await problems()).toEqual([]);
  const before = text();
  save(before.slice(0, before.indexOf('facilitator:')));
  await page.next();
  expect(await problems()).toEqual(['first-steps/branch-g.yaml:3:1 hint no-facilitator-notes']);
  expect((await get('/packs/first-steps/branch-g.json')).status).toBe(200);
  save(before);
  await page.next();
  expect(await problems()).toEqual([]);
});

test('several pages hear of the same save', async () => {
  const pages = await Promise.all([listen(), listen(), listen()]);
  await Promise.all(pages.map(({ next }) => next()));
  save(`${text()}\nnonsense: 1\n`);
  const told = await Promise.all(pages.map(({ next }) => next()));
  expect(new Set(told).size).toBe(1);
});

test('a file replaced by renaming, as editors save, is seen every time', async () => {
  const page = await listen();
  let last = await page.next();
  for (const name of ['Uno', 'Dos', 'Tres']) {
    const aside = join(packs, 'first-steps', '.branch-g.yaml.swp');
    writeFileSync(aside, text().replace(/^title:.*$/m, `title: { es: ${name}, en: ${name} }`));
    renameSync(aside, join(packs, ...FILE));
    const version = await page.next();
    expect(version).not.toBe(last);
    last = version;
  }
});

test('a pack in a folder made just now is seen, and so is what is saved in it afterwards', async () => {
  const page = await listen();
  await page.next();
  const fresh = join(packs, 'fresh');
  mkdirSync(fresh);
  cpSync(join(SHIPPED, 'from-hell', 'pack.yaml'), join(fresh, 'pack.yaml'));
  const first = await page.next();
  writeFileSync(join(fresh, 'pack.yaml'), 'format: 1\nid: [');
  expect(await page.next()).not.toBe(first);
});

test('a save that changes nothing an author would see is not told', async () => {
  const page = await listen();
  await page.next();
  const asItWas = text();
  save(asItWas);
  save(`${asItWas}\n# a comment\n`);
  await new Promise((settle) => setTimeout(settle, 600));
  save(`${asItWas}\nnonsense: 1\n`);
  expect(await page.next()).toBe(await versionInIndex());
});

test('the same packs have the same version after a restart, so that nothing is played anew', async () => {
  const before = await versionInIndex();
  await served.close();
  served = await serve(true);
  expect(await (await listen()).next()).toBe(before);
});

test('a persona lent by another folder is told of when it is saved there', async () => {
  await served.close();
  const lender = join(yard, 'lender');
  cpSync(join(SHIPPED, 'cast'), join(lender, 'cast'), { recursive: true });
  served = await serve(true, lender);
  const page = await listen();
  const before = await page.next();
  const hasty = join(lender, 'cast', 'hasty.yaml');
  writeFileSync(hasty, readFileSync(hasty, 'utf8').replace(/patience: \d+/, 'patience: 14'));
  const after = await page.next();
  expect(after).not.toBe(before);
  expect(after).toBe(await versionInIndex());
});

test('a folder that is gone and comes back is watched again', async () => {
  const page = await listen();
  const before = await page.next();
  renameSync(packs, `${packs}-away`);
  await new Promise((settle) => setTimeout(settle, 400));
  renameSync(`${packs}-away`, packs);
  save(`${text()}\nnonsense: 1\n`);
  expect(await page.next()).not.toBe(before);
});

test('a house that does not watch says nothing of changes', async () => {
  await served.close();
  served = await serve(false);
  expect(await (await get('/packs/index.json')).json()).not.toHaveProperty('version');
  expect((await get('/packs/changes')).status).toBe(404);
});

test('more pages than can be told are sent away, and there is room again when others have left', async () => {
  const pages = await Promise.all(Array.from({ length: 200 }, () => listen()));
  await Promise.all(pages.map(({ next }) => next()));
  expect((await get('/packs/changes')).status).toBe(503);
  leaving.pop()?.abort();
  await expect
    .poll(async () => (await fetch(new URL('/packs/changes', served.address), { method: 'HEAD' })).status)
    .toBe(200);
});

test('where the system cannot watch, the folder is looked at again and again', async () => {
  let looks = 0;
  const watching = watchFolder(
    packs,
    () => {
      looks += 1;
    },
    () => {
      throw new Error('ENOSPC: System limit for number of file watchers reached');
    },
  );
  await expect.poll(() => looks, { timeout: 10_000 }).toBeGreaterThan(2);
  watching.stop();
});

test('packs in one file are read again when it is replaced, and stay while it is half written', async () => {
  const file = join(yard, 'desk.packs');
  const opened = (path: string) => {
    const text = readFileSync(path, 'utf8');
    if (!text.endsWith('end')) throw new Error('half written');
    return [{ path: 'desk/pack.yaml', content: `id: ${text}` }];
  };
  writeFileSync(file, 'one end');
  const house = await serveApp({
    dist: join(yard, 'dist'),
    packs: file,
    lender: SHIPPED,
    door: { kind: 'asked', port: 0 },
    isWatched: true,
    open: opened,
  });
  const version = async (): Promise<string> =>
    ((await (await fetch(new URL('/packs/index.json', house.address))).json()) as { version: string })
      .version;
  const first = await version();
  writeFileSync(file, 'half');
  expect(await version()).toBe(first);
  writeFileSync(file, 'another end');
  expect(await version()).not.toBe(first);
  await house.close();
});
