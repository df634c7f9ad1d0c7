import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { PROGRESS_WORDS } from '../../src/page/record/progress/progress-words.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { recordAsFile } from '../../src/records/records.ts';
import { App } from './app.ts';
import { scoredRun } from './scored-run.ts';

const words = PROGRESS_WORDS.es;

// A service worker would fetch what a test holds back.
test.use({ serviceWorkers: 'block' });

/** The record on the home screen, with three runs in it and its progress open. */
async function openProgress(page: Page): Promise<Locator> {
  await page.addInitScript(() =>
    localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"es"}'),
  );
  await page.goto('./');
  const record = page.getByRole('region', { name: RECORD_WORDS.es.title });
  const runs = [scoredRun('branch-g', 9, 35), scoredRun('the-form', 4, 62), scoredRun('branch-g', 1, 88)];
  await record.locator('input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recordAsFile({ runs, settings: null, unfinished: [] }, Date.now())),
  });
  await record.locator('summary', { hasText: words.title }).click();
  await expect(record).toContainText(words.tooFew(2, 2));
  return record;
}

test('progress is drawn from the record, and every plot has a table that says the same', async ({ page }) => {
  const app = new App(page, 'es');
  const record = await openProgress(page);
  const scores = record.getByRole('figure', { name: words.score });
  await expect(scores.locator('svg [aria-label=dot] path')).toHaveCount(3);
  await scores.locator('summary').click();
  await expect(scores.getByRole('row').last()).toContainText('88');
  const people = record.getByRole('figure', { name: words.byPersona });
  await people.locator('summary').click();
  await expect(people.getByRole('row')).toHaveCount(3);
  await expect(people.getByRole('row').nth(1)).toContainText(/62\s*2|62\s*1/);
  const { violations } = await new AxeBuilder({ page }).include('.progress').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(app.complaints).toEqual([]);
});

test('where what draws cannot be had, the tables stand open in its place', async ({ page }) => {
  await page.route('**/assets/plots-*', (route) => route.abort());
  const record = await openProgress(page);
  const scores = record.getByRole('figure', { name: words.score });
  await expect(scores.getByRole('row').last()).toContainText('88');
  await expect(scores.locator('svg')).toHaveCount(0);
});
