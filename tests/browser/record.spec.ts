import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

/** A search on a slow machine takes its time. */
const SEARCH = { timeout: 60_000 };

/** What the record in the browser has: it is written a moment after it is shown. */
const scoresKept = (page: Page): Promise<readonly (number | null)[]> =>
  page.evaluate(async () => {
    const room = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('cascabel.record');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error('no record'));
    });
    const runs = await new Promise<{ score: { total: number } | null }[]>((resolve) => {
      const all = room.transaction('runs').objectStore('runs').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    room.close();
    return runs.map(({ score }) => score?.total ?? null);
  });

test('a finished run stands in the record with its score, survives a reload, goes out as a file, is wiped and comes back', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const app = new App(page, 'en');
  const words = RECORD_WORDS.en;
  const { end } = storyOf('branch-g', 'bad-advice', 'en');
  await page.addInitScript((run) => {
    if (sessionStorage.getItem('begun')) return;
    sessionStorage.setItem('begun', 'yes');
    localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"en","volume":0.2}');
    localStorage.setItem('cascabel.run', run);
  }, recipeAsText(end.recipe));
  await page.goto('./');
  await page.getByRole('button', { name: app.words.continueRun }).click();
  await app.showDebrief();
  await expect(page.locator('.points .total')).toBeVisible(SEARCH);
  const score = await page.locator('.points .total strong').innerText();

  await expect.poll(() => scoresKept(page)).toEqual([Number(score)]);
  await page.goto('./');
  const record = page.getByRole('region', { name: words.title });
  const row = record.getByRole('row').filter({ hasText: 'Branch G' });
  await expect(row).toContainText(score);

  const saved = page.waitForEvent('download');
  await record.getByRole('button', { name: words.exportAll }).click();
  const file = await (await saved).path();
  expect(readFileSync(file, 'utf8')).toContain('branch-g');

  await record.getByRole('button', { name: words.wipe }).click();
  await record.getByRole('button', { name: words.wipeSure }).click();
  await expect(record).toContainText(words.none);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await record.locator('input[type=file]').setInputFiles({
    name: 'odd.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"kind":"cascabel record","format":9}'),
  });
  await expect(record.getByRole('status')).toContainText('odd.json: It comes from a newer Cascabel');
  await record.locator('input[type=file]').setInputFiles(file);
  await expect(record.getByRole('status')).toContainText(words.took({ added: 1, merged: 0, all: 1 }));
  await expect(row).toContainText(score);
  await record.getByRole('button', { name: words.useSettings }).click();
  const volume = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('cascabel.settings') ?? '{}') as { volume?: number });
  await expect.poll(async () => (await volume()).volume).toBe(0.2);
});
