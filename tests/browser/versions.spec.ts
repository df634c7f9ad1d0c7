/** What a browser keeps of the app: that it can be installed, plays without a network, and never changes under a conversation. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

const BUILT = join(import.meta.dirname, '../../.cache/tested');
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A host of the built app on which a new version can be put; then files of the old one are gone. */
class Host {
  #isNewer = false;
  readonly #server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/, '/index.html');
    const file = join(BUILT, path);
    if (!existsSync(file) || (this.#isNewer && this.#old.test(path))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': KINDS[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    if (/index\.html|service-worker\.js/.test(path)) response.end(this.#versioned(file));
    else createReadStream(file).pipe(response);
  });
  /** The guides of the old version have another name in the new one. */
  readonly #old = /assets\/(?:help|guides|contents)-/;

  #versioned(file: string): string {
    const text = readFileSync(file, 'utf8');
    if (!this.#isNewer) return text;
    return text
      .replace(/(const PAGE = '|request\('cascabel-)\w+/, '$1newer')
      .replace('<html lang="es">', '<html lang="es" class="newer">')
      .replace(/"assets\/(?:help|guides|contents)-[^"]*",/g, '');
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}/`;
  }
  update(): void {
    this.#isNewer = true;
  }
  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** The worker holds the reins and has everything. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
}
const hasWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
const isNewer = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.classList.contains('newer'));
const versions = (page: Page): Promise<number> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('cascabel-')).length);

test('the manifest is whole in both languages, its icons are what they say, and nothing stands against installing', async ({
  page,
}) => {
  await page.goto('./');
  await isKept(page);
  const tools = await page.context().newCDPSession(page);
  const { url, errors } = await tools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toContain('manifest.webmanifest');
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  // A browser without a window of its own is told so in tests, and nothing else.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  for (const name of ['manifest.webmanifest', 'manifest.en.webmanifest']) {
    const manifest = await page.evaluate(async (path) => (await fetch(path)).json(), name);
    expect(manifest).toMatchObject({
      id: './',
      short_name: 'Cascabel',
      start_url: './',
      display: 'standalone',
    });
    const sizes = await page.evaluate(
      (icons: { src: string }[]) =>
        Promise.all(
          icons.map(async ({ src }) => {
            const { width, height } = await createImageBitmap(await (await fetch(src)).blob());
            return `${width}x${height}`;
          }),
        ),
      manifest.icons,
    );
    expect(sizes).toEqual(manifest.icons.map((icon: { sizes: string }) => icon.sizes));
    expect(manifest.icons.some((icon: { purpose: string }) => icon.purpose === 'maskable')).toBe(true);
  }
});

test('a new version is told of at home and not in a conversation, and starts when it is asked to; the other tab keeps its own', async ({
  page,
  context,
}) => {
  const host = new Host();
  const address = await host.open();
  const app = new App(page, 'en');
  const story = storyOf('branch-g', 'master', 'en');
  await page.addInitScript(() => {
    localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"en"}');
  });
  await page.goto(address);
  await isKept(page);

  const other = await context.newPage();
  await other.emulateMedia({ reducedMotion: 'reduce' });
  const inCall = new App(other, 'en');
  await other.goto(`${address}?lang=en&scenario=branch-g&seed=${story.seed}`);
  await inCall.press(inCall.beginning);
  await inCall.hears(story.start);

  host.update();
  await other.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(() => hasWaiting(other), { timeout: 60_000 }).toBe(true);
  const told = /new version/;
  await expect(page.getByText(told)).toBeVisible();
  await expect(other.getByText(told)).toHaveCount(0);
  await page.reload();
  expect(await isNewer(page)).toBe(false);

  await page.getByRole('button', { name: 'Start it' }).click();
  await expect.poll(() => isNewer(page).catch(() => false)).toBe(true);
  await expect(page.getByText(told)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: app.words.scenarios })).toBeVisible();

  const [first] = story.turns;
  if (!first) throw new Error('The path is too short.');
  await inCall.make(first.choice, first.before);
  await inCall.hears(first.after);
  expect(await isNewer(other)).toBe(false);
  expect(await versions(other)).toBe(2);
  // The host has it no longer; the page that is still open may yet ask for it.
  const guides = readdirSync(join(BUILT, 'assets')).find((name) => /^guides-.*\.js$/.test(name)) ?? '';
  expect(await other.evaluate(async (name) => (await fetch(`assets/${name}`)).ok, guides)).toBe(true);
  await other.close();
  await page.reload();
  await page.reload();
  await expect.poll(() => versions(page)).toBe(1);
  host.close();
});

test('without a network a debrief opens with its figures, a new call begins, and guides and record are there', async ({
  page,
  context,
}) => {
  const app = new App(page, 'es');
  await page.goto('./?lang=es');
  await isKept(page);
  await context.setOffline(true);
  const { end } = storyOf('branch-g', 'master', 'es');
  await page.goto(`./?lang=es&seed=7#run=${recipeAsText(end.recipe)}`);
  await expect(page.locator('.points .total')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.plot-figure svg, figure svg').first()).toBeVisible();
  await page.goto('./?lang=es');
  await app.press(app.button(app.words.skipFirst));
  await expect(page.getByRole('region', { name: RECORD_WORDS.es.title })).toBeVisible();
  await app.button(app.words.guides).click();
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
  await app.begin('the-form', '&seed=7');
  await app.hears(storyOf('the-form', 'master', 'es').start);
});
