/**
 * Shows everybody and every place: `npm run looks` prints an address that draws anew whenever a look is saved, in
 * code or in a pack (`-- --packs my-packs`; otherwise the packs that ship); with a folder it writes pictures there and ends.
 */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import { findChromium } from '../../browser/find-chromium.ts';
import { MACHINE } from '../../browser/machine-probes.ts';
import { writtenLooks } from './written-looks.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { values, positionals } = parseArgs({ options: { packs: { type: 'string' } }, allowPositionals: true });
const [folder, ...wanted] = positionals;
const packs = resolve(values.packs ?? join(ROOT, 'scenarios'));
const SHEETS: Readonly<Record<string, string>> = {
  women: 'sheet=cast&half=she&wide=230',
  men: 'sheet=cast&half=he&wide=230',
  phone: 'sheet=cast&channel=phone&only=laura,kwame,fatima,gurdeep,beto,helen&wide=300',
  states: 'sheet=states&wide=195',
  places: 'sheet=places&wide=520',
  scenes: 'sheet=scenes&wide=520',
  parts: 'sheet=parts&wide=195',
  endings: 'sheet=endings&wide=170',
  written: 'sheet=written&wide=230',
};

/** Answers with the looks written in packs, and has the page draw anew when one is saved. */
const writtenInPacks: Plugin = {
  name: 'written-looks',
  configureServer({ middlewares, watcher, ws }) {
    middlewares.use('/written-looks.json', (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(writtenLooks(packs)));
    });
    watcher.add(packs);
    watcher.on('all', (_, path) => {
      if (/\.ya?ml$/.test(path)) ws.send({ type: 'full-reload' });
    });
  },
};

const server = await createServer({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  plugins: [writtenInPacks],
  server: { port: 0 },
});
await server.listen();
const address = `${server.resolvedUrls?.local[0] ?? ''}tests/stage/looks/`;
if (folder) {
  const asked = wanted.length ? wanted : Object.keys(SHEETS);
  await shoot(asked.map((name) => [name.replaceAll(/[^\w]+/g, '-'), SHEETS[name] ?? name]));
  await server.close();
} else {
  process.stdout.write(`${address}\n`);
}

async function shoot(sheets: readonly (readonly [name: string, query: string])[]): Promise<void> {
  mkdirSync(folder ?? '.', { recursive: true });
  const { executablePath, args, env } = await findChromium(MACHINE);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await browser.newPage({ viewport: { width: 1620, height: 900 } });
  page.on('pageerror', (error) => process.stderr.write(`${error.stack ?? error.message}\n`));
  for (const [name, query] of sheets) {
    await page.goto(`${address}?${query}`);
    await page.waitForSelector('html[data-drawn]');
    await page.screenshot({ path: join(folder ?? '.', `${name}.png`), fullPage: true });
  }
  await browser.close();
}
