import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Locator } from '@playwright/test';
import { zipSync, type Zippable } from 'fflate';
import { OWN_WORDS, put } from '../../src/page/own-packs/own-words.ts';
import { PACK, PARCEL } from '../page/desk.ts';
import { App } from './app.ts';

const ONE_FILE = pathToFileURL(join(import.meta.dirname, '../../.cache/one-file/cascabel.html'));
const words = OWN_WORDS.es;
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
const VISITED = { key: 'cascabel.settings', value: '{"format":1,"visited":true,"language":"es"}' };

const OWN_PACK = `${PACK}variables: { company: { es: La Esquina, en: Corner Shop } }\n`;
const OWN_PARCEL = PARCEL.replace('Aquí no llegó nada.', '"¿{company}? Aquí no llegó nada."');
const zipOf = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytes(text)])) as Zippable),
  );
const DESK = zipOf({ 'desk/pack.yaml': OWN_PACK, 'desk/the-parcel.yaml': OWN_PARCEL });

/** The app among the scenarios, as somebody who has been here before. */
class Shelf extends App {
  constructor(page: App['page']) {
    super(page, 'es');
  }
  async come(query = ''): Promise<void> {
    await this.page.addInitScript(({ key, value }) => localStorage.setItem(key, value), VISITED);
    await this.open(query);
    await expect(this.section).toBeVisible();
  }
  get section(): Locator {
    return this.page.getByRole('region', { name: words.title, exact: true });
  }
  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }
  pack(name: string): Locator {
    return this.section.getByRole('region', { name });
  }
  async pick(name: string, buffer: Buffer): Promise<void> {
    const field = this.section.getByLabel(words.openFile, { exact: true }).and(this.page.locator('input'));
    await field.setInputFiles({ name, mimeType: 'application/zip', buffer });
  }
  async keep(buffer = DESK): Promise<void> {
    await this.pick('desk.zip', buffer);
    await this.press(this.button(words.keep));
    await expect(this.pack('Escritorio')).toBeVisible();
  }
  async seriousFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
}

const test = base.extend<{ shelf: Shelf; yard: string }>({
  shelf: async ({ page }, use) => use(new Shelf(page)),
  // Playwright reads what a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  yard: async ({}, use) => {
    const yard = mkdtempSync(join(tmpdir(), 'cascabel-opened-'));
    await use(yard);
    rmSync(yard, { recursive: true, force: true });
  },
});

test('a zip is opened, kept, played, still there after a reload, removed and called back', async ({
  shelf,
  page,
}) => {
  await shelf.come();
  expect(await shelf.seriousFaults()).toEqual([]);
  await shelf.pick('desk.zip', DESK);
  await expect(shelf.sheet).toContainText('Escritorio');
  await expect(shelf.sheet).toContainText('El paquete');
  expect(await shelf.seriousFaults()).toEqual([]);
  await shelf.press(shelf.button(words.keep));
  await expect(shelf.pack('Escritorio')).toBeVisible();
  await page.reload();
  await shelf.pack('Escritorio').getByRole('button', { name: 'El paquete' }).click();
  await shelf.button(shelf.words.begin).click();
  await expect(shelf.log).toContainText('¿La Esquina? Aquí no llegó nada.');
  await shelf.buttonSaying('Nueve días').click();
  await expect(shelf.log).toContainText('¿Y ahora qué hago?');
  await page.getByRole('button', { name: shelf.words.leave }).click();
  await shelf.button(`${words.remove}: Escritorio`).click();
  await expect(shelf.pack('Escritorio')).toBeHidden();
  await shelf.press(shelf.button(words.undo));
  await expect(shelf.pack('Escritorio')).toBeVisible();
  await page.reload();
  await expect(shelf.pack('Escritorio')).toBeVisible();
  expect(shelf.complaints).toEqual([]);
});

test('a folder is picked, and another one dropped anywhere on the page', async ({ shelf, page, yard }) => {
  const folder = join(yard, 'desk');
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), OWN_PACK);
  writeFileSync(join(folder, 'the-parcel.yaml'), OWN_PARCEL);
  writeFileSync(join(folder, '.git', 'pack.yaml'), 'not ours');
  await shelf.come();
  const field = shelf.section.getByLabel(words.openFolder, { exact: true }).and(page.locator('input'));
  await field.setInputFiles(folder);
  await expect(shelf.sheet).toContainText('El paquete');
  await shelf.press(shelf.button(words.leave));
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await expect(shelf.sheet).toContainText('El paquete');
  await shelf.press(shelf.button(words.keep));
  await expect(shelf.pack('Escritorio')).toBeVisible();
});

test('a link is fetched only once the person agrees', async ({ shelf, page }) => {
  const asked: string[] = [];
  await page.route('https://packs.example/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ body: DESK, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await shelf.come('&pack=https://packs.example/desk.zip');
  await expect(shelf.sheet).toContainText(put(words.askTitle, { host: 'packs.example' }));
  await shelf.press(shelf.button(words.decline));
  // The sheet gives the focus back as it closes.
  await expect(shelf.sheet).toBeHidden();
  await shelf.section.getByLabel(words.link).fill('https://packs.example/desk.zip');
  await shelf.section.getByLabel(words.link).press('Enter');
  await expect(shelf.button(words.agree)).toBeVisible();
  expect(asked).toEqual([]);
  await shelf.press(shelf.button(words.agree));
  await expect(shelf.sheet).toContainText('El paquete');
  expect(asked).toEqual(['https://packs.example/desk.zip']);
});

test('what a hostile pack says stays text: nothing runs, nothing is asked for', async ({ shelf, page }) => {
  const MARK = '<img src="https://evil.example/x.png" onerror="hurt()"><script>hurt()</scr' + 'ipt>';
  const link = '<a href="javascript:hurt()">aquí</a>';
  const turned = `\u202Eodasrever\u2066 ${'x'.repeat(400)}\u200B`;
  const quoted = (text: string): string => JSON.stringify(text);
  const pack = PACK.replace('es: Escritorio', `es: ${quoted(`Malo ${MARK}`)}`)
    .replace('A trainer', quoted(MARK))
    .replace('licence: CC0-1.0', `licence: ${quoted(MARK)}`)
    .replace('[the-parcel]', '[the-parcel, constructor]');
  const parcel = PARCEL.replace('es: El paquete', `es: ${quoted(`El ${MARK}`)}`)
    .replace('es: Marta Ríos', `es: ${quoted(`Marta ${MARK}`)}`)
    .replace('es: Aquí no llegó nada.', `es: ${quoted(`Nada ${MARK} ${link}`)}`)
    .replace('es: Nueve días esperando.', `es: ${quoted(`Nueve ${MARK} ${turned}`)}`)
    .replace('es: Salió hace nueve días.', `es: ${quoted(`Salió ${MARK} ${link} ${turned}`)}`);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') requests.push(host);
  });
  page.on('dialog', () => requests.push('a dialog'));
  await page.addInitScript(() => {
    Object.assign(window, { hurt: () => Object.assign(window, { isHurt: true }) });
  });
  await shelf.come();
  await shelf.pick(
    '<b>x<b>.zip',
    zipOf({
      'desk/pack.yaml': pack,
      'desk/the-parcel.yaml': parcel,
      'desk/constructor.yaml': parcel.replace('id: the-parcel', 'id: constructor').replace('refute', MARK),
    }),
  );
  await expect(shelf.sheet).toContainText('onerror');
  await shelf.button(words.keep).click();
  const malo = shelf.pack('Malo');
  await malo.getByRole('button', { name: 'Marta' }).first().click();
  await expect(page.getByText('Salió <img')).toBeVisible();
  await shelf.button(shelf.words.begin).click();
  await expect(shelf.log).toContainText('Nada <img');
  await shelf.stageAlive();
  await shelf.buttonSaying('Nueve').click();
  await expect(shelf.log).toContainText('¿Y ahora qué hago?');
  expect(await page.locator('img, #page script, a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => 'isHurt' in window)).toBe(false);
  expect([...new Set(requests)]).toEqual([new URL(page.url()).host]);
  // A very long word pushes nothing out of the window.
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a script that got into the page in spite of all would not run', async ({ shelf, page }) => {
  await shelf.come();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.isHurt = true';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="data:," onerror="window.isHurt = true">';
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'isHurt' in window;
  });
  expect(ran).toBe(false);
});

test('a zip that leads out of itself, or unpacks to too much, is refused in a sentence', async ({
  shelf,
}) => {
  await shelf.come();
  await shelf.pick('climb.zip', zipOf({ '../pack.yaml': OWN_PACK }));
  await expect(shelf.sheet.getByRole('alert')).toContainText('../pack.yaml');
  await shelf.press(shelf.button(words.close));
  const bomb = 'x'.repeat(13_000_000);
  await shelf.pick(
    'bomb.zip',
    zipOf(Object.fromEntries(['pack', 'b', 'c', 'd'].map((name) => [`a/${name}.yaml`, bomb]))),
  );
  await expect(shelf.sheet.getByRole('alert')).toContainText('48 MB');
});

test('names set in a pack are said from the next conversation on', async ({ shelf, page }) => {
  await shelf.come();
  await shelf.keep();
  await shelf.section.getByText(words.names, { exact: true }).click();
  const desk = shelf.section.getByRole('group', { name: 'Escritorio' });
  await desk.getByLabel(`${words.company} (español)`).fill('  Pan {Rico}  ');
  await page.keyboard.press('Tab');
  await expect(desk.getByLabel(`${words.company} (español)`)).toHaveValue('Pan Rico');
  await page.reload();
  await shelf.begin('the-parcel');
  await expect(shelf.log).toContainText('¿Pan Rico? Aquí no llegó nada.');
});

test('a pack opened in one tab stands in another that was open all the while', async ({ shelf, context }) => {
  await shelf.come();
  const other = new Shelf(await context.newPage());
  await other.come();
  await shelf.page.bringToFront();
  await shelf.keep();
  await expect(other.pack('Escritorio')).toBeVisible();
  await shelf.button(`${words.remove}: Escritorio`).click();
  await expect(other.pack('Escritorio')).toBeHidden();
});

test('where the browser keeps nothing, a pack plays and is said not to stay', async ({ shelf, page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await shelf.come();
  await shelf.keep();
  await expect(shelf.section.getByText(put(words.onlyNow, { name: 'Escritorio' }))).toBeVisible();
  await shelf.pack('Escritorio').getByRole('button', { name: 'El paquete' }).click();
  await shelf.button(shelf.words.begin).click();
  await expect(shelf.log).toContainText('¿La Esquina? Aquí no llegó nada.');
});

test('packs are opened in the one-file build as well, where no worker can start', async ({ page }) => {
  const shelf = new Shelf(page);
  await page.addInitScript(({ key, value }) => localStorage.setItem(key, value), VISITED);
  await page.goto(`${ONE_FILE.href}?lang=es`);
  await expect(shelf.section).toBeVisible();
  await shelf.keep();
  await shelf.press(shelf.pack('Escritorio').getByRole('button', { name: 'El paquete' }));
  await shelf.press(shelf.button(shelf.words.begin));
  await expect(shelf.log).toContainText('¿La Esquina? Aquí no llegó nada.');
});
