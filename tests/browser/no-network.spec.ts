import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

const ONE_FILE = pathToFileURL(join(import.meta.dirname, '../../.cache/one-file/cascabel.html'));

test('the one-file build opens from disk and plays, stage and all', async ({ page }) => {
  const app = new App(page, 'es');
  const { seed, turns, start } = storyOf('branch-g', 'master', 'es');
  await page.goto(`${ONE_FILE.href}?lang=es&scenario=branch-g&seed=${seed}`);
  await app.press(app.button(app.words.begin));
  await app.hears(start);
  await app.stageAlive();
  for (const { before, choice, after } of turns.slice(0, 2)) {
    await app.make(choice, before);
    await app.hears(after);
  }
  expect(app.complaints).toEqual([]);
});

test('the one-file build finds out by itself where a call turned', async ({ page }) => {
  const app = new App(page, 'en');
  const { end } = storyOf('first-call', 'bad-advice', 'en');
  await page.goto(`${ONE_FILE.href}?lang=en#run=${recipeAsText(end.recipe)}`);
  await expect(page.locator('.pivot').first()).toBeVisible({ timeout: 40_000 });
  expect(app.complaints).toEqual([]);
});

test('after the first visit the app opens without a network', async ({ page, context }) => {
  const app = new App(page, 'es');
  await app.open('&scenario=branch-g&seed=7');
  await expect(app.button(app.words.begin)).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('./')))).toBe(true);
  await context.setOffline(true);
  await app.begin('wrong-invoice', '&seed=7');
  await app.hears(storyOf('wrong-invoice', 'master', 'es').start);
  await app.stageAlive();
});
