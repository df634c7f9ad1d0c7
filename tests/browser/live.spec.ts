import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { LIVE_WORDS } from '../../src/page/live/live-words.ts';
import { serveApp, type Served } from '../../src/server/server.ts';
import { PACK, PARCEL } from '../page/desk.ts';
import { App } from './app.ts';

const ROOT = join(import.meta.dirname, '../..');
const words = LIVE_WORDS.es;

interface Desk {
  readonly address: () => string;
  /** Saves the scenario with some words replaced by others, as editors do: a new file in the old one's place. */
  readonly save: (words?: string, by?: string) => void;
  readonly serve: (isWatched: boolean, port?: number) => Promise<Served>;
  readonly close: () => Promise<void>;
}

const test = base.extend<{ desk: Desk }>({
  // Playwright reads what a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  desk: async ({}, use) => {
    const yard = mkdtempSync(join(tmpdir(), 'cascabel-desk-'));
    const file = join(yard, 'desk', 'the-parcel.yaml');
    mkdirSync(join(yard, 'desk'));
    writeFileSync(join(yard, 'desk', 'pack.yaml'), PACK);
    writeFileSync(file, PARCEL);
    let served: Served | null = null;
    const desk: Desk = {
      address: () => served?.address ?? '',
      save(old = '', by = '') {
        writeFileSync(`${file}.new`, PARCEL.replace(old, by));
        renameSync(`${file}.new`, file);
      },
      async serve(isWatched, port = 0) {
        const door = { kind: 'asked', port } as const;
        const dist = join(ROOT, '.cache', 'tested');
        served = await serveApp({ dist, packs: yard, lender: join(ROOT, 'scenarios'), door, isWatched });
        return served;
      },
      async close() {
        await served?.close();
        served = null;
      },
    };
    await use(desk);
    await desk.close();
    rmSync(yard, { recursive: true, force: true });
  },
});

/** Opens the scenario and waits until the page listens. */
async function open({ page }: App, desk: Desk): Promise<void> {
  const listening = page.waitForResponse((response) => response.url().endsWith('/packs/changes'));
  await page.goto(`${desk.address()}?lang=es&scenario=the-parcel&seed=7`);
  await listening;
}

async function toSecondBeat(page: Page, desk: Desk): Promise<App> {
  const app = new App(page, 'es');
  await open(app, desk);
  await app.press(app.button(app.words.begin));
  await app.buttonSaying('Nueve días esperando.').click();
  await expect(app.log).toContainText('¿Y ahora qué hago?');
  return app;
}

test('a trainer saves and the open call goes on at the same beat in the new text, in every tab', async ({
  page,
  context,
  desk,
}) => {
  await desk.serve(true);
  const here = await toSecondBeat(page, desk);
  // A second tab takes the run up where the first one stands.
  const there = new App(await context.newPage(), 'es');
  await open(there, desk);
  await expect(there.log).toContainText('¿Y ahora qué hago?');
  desk.save('¿Y ahora qué hago?', '¿Y hoy qué le doy a mi papá?');
  for (const app of [here, there]) {
    await expect(app.log).toContainText('¿Y hoy qué le doy a mi papá?');
    await expect(app.log).not.toContainText('¿Y ahora qué hago?');
    await expect(app.log).toContainText('Nueve días esperando.');
    await expect(app.buttonSaying('Hoy sale otra.')).toBeEnabled();
  }
  expect(here.complaints).toEqual([]);
});

test('a slip is shown over the stage with its place, the old text plays on, and mending it takes it away', async ({
  page,
  desk,
}) => {
  await desk.serve(true);
  const app = await toSecondBeat(page, desk);
  desk.save('acts: [remedy]', 'acts: [remedi]');
  const news = page.getByRole('alert');
  await expect(news).toContainText(words.broken);
  await expect(news).toContainText('desk/the-parcel.yaml:35:16');
  await expect(news).toContainText('remedy');
  const { violations } = await new AxeBuilder({ page }).include('.saved-news').analyze();
  expect(violations).toEqual([]);
  desk.save('Hoy sale otra.', 'Hoy sale otra por avión.');
  await expect(news).toBeHidden();
  await app.buttonSaying('Hoy sale otra por avión.').click();
  await expect(app.button(app.words.goOn)).toBeVisible();
});

test('a reply can still be given under the problems of a slip', async ({ page, desk }) => {
  await desk.serve(true);
  const app = await toSecondBeat(page, desk);
  desk.save('endings:', 'endings: {');
  await expect(page.getByRole('alert')).toContainText('desk/the-parcel.yaml');
  await app.buttonSaying('Hoy sale otra.').click();
  await expect(app.log).toContainText('Hoy sale otra.');
});

test('a page whose house was closed and opened again hears of the saves it missed', async ({
  page,
  desk,
}) => {
  const { port } = await desk.serve(true);
  const { log } = await toSecondBeat(page, desk);
  await desk.close();
  desk.save('¿Y ahora qué hago?', '¿Y hoy qué le doy?');
  await desk.serve(true, port);
  await expect(log).toContainText('¿Y hoy qué le doy?', { timeout: 20_000 });
});

/** As when the person goes to another tab, or comes back. */
const turnTo = (page: Page, isHidden: boolean): Promise<void> =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

test('a page in the background holds no line to the house, and catches up when it is seen again', async ({
  page,
  desk,
}) => {
  await desk.serve(true);
  const { log } = await toSecondBeat(page, desk);
  await turnTo(page, true);
  desk.save('¿Y ahora qué hago?', '¿Y hoy qué le doy?');
  await page.waitForTimeout(1_500);
  await expect(log).toContainText('¿Y ahora qué hago?');
  await turnTo(page, false);
  await expect(log).toContainText('¿Y hoy qué le doy?');
});

test('a house that does not watch has no part of this loaded', async ({ page, desk }) => {
  await desk.serve(false);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const app = new App(page, 'es');
  await page.goto(`${desk.address()}?lang=es&scenario=the-parcel&seed=7`);
  await app.press(app.button(app.words.begin));
  await app.buttonSaying('Nueve días esperando.').click();
  await expect(app.log).toContainText('¿Y ahora qué hago?');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(asked.filter((path) => /changes|live-/.test(path))).toEqual([]);
  expect(asked.some((path) => path.includes('late-parts'))).toBe(true);
});
