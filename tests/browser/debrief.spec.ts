import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

/** A search on a slow machine takes its time. */
const SEARCH = { timeout: 60_000 };
const WORKER = '**/costs-worker*.js';

// The tests hold the search back to see it under way; a service worker would fetch it past them.
test.use({ serviceWorkers: 'block' });

test('a call that went badly shows where it turned, is played on from there, and both are compared', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const app = new App(page, 'en');
  const { words } = app;
  const bad = storyOf('branch-g', 'bad-advice', 'en');
  await page.route(WORKER, () => undefined);
  await app.begin('branch-g', `&seed=${bad.seed}`);
  await app.play(bad);
  await app.showDebrief();

  const progress = page.getByRole('progressbar', { name: words.reckoning });
  await expect(progress).toBeVisible();
  await app.press(app.button(words.stopReckoning));
  await expect(progress).toBeHidden();
  await page.unroute(WORKER);
  await app.press(app.button(words.reckonNow));

  const pivots = page.locator('.pivot');
  await expect(pivots.first()).toBeVisible(SEARCH);
  expect(await pivots.count()).toBeLessThanOrEqual(3);
  await expect(pivots.first()).toContainText(/cost \d+ points/);
  const score = page.getByRole('region', { name: 'Score' });
  await expect(score).toContainText(/Wildfire\. \d+ of 100/);
  await app.press(score.locator('summary', { hasText: 'Listening and cause' }));
  await expect(score.getByRole('list', { name: 'Evidence' }).first()).toContainText(/Turn 1: /);
  await app.press(page.locator('summary', { hasText: 'MAMA: four steps' }));
  await expect(page.getByRole('region', { name: 'Seen through the five sources' })).toContainText('missing');
  await expect(page.locator('.curve .beside')).toBeVisible();
  await expect(page.getByRole('figure', { name: words.curve })).toContainText(words.betterFrom);

  const last = pivots.last();
  const turn = Number(/\d+/.exec(await last.getByRole('heading').innerText())?.[0]);
  await app.press(last.getByRole('button', { name: words.onCurve }));
  await expect(page.getByRole('figure', { name: words.curve })).toContainText(`${words.betterFrom} ${turn}`);
  await app.press(last.getByRole('button', { name: words.rewindHere }));
  await expect(app.log).toBeVisible();
});

test('every try at a call is kept, can be looked at again and laid beside the others', async ({ page }) => {
  test.setTimeout(300_000);
  const app = new App(page, 'es');
  const { words } = app;
  const typical = storyOf('branch-g', 'typical', 'es');
  await app.begin('branch-g', `&seed=${typical.seed}`);
  await app.play(typical);
  await app.showDebrief();

  const outcome = (run: typeof typical.end) => String(Math.round(debriefOf(run).outcome));
  const story = page.locator('.turn').nth(0);
  await app.press(story.locator('summary'));
  await app.press(story.getByRole('button', { name: words.rewindHere }));
  const master = storyOf('branch-g', 'master', 'es');
  await app.play(master);
  await app.showDebrief();

  const tries = page.getByRole('region', { name: words.tries });
  await expect(tries.getByRole('listitem')).toHaveCount(2);
  await expect(tries).toContainText(words.firstTime);
  await expect(tries).toContainText(outcome(typical.end));
  await expect(tries).toContainText(words.fromStart);
  await expect(tries).toContainText(outcome(master.end));
  await expect(tries).toContainText(`${words.partAt} 1.`);
  await expect(page.getByRole('figure', { name: words.curve })).toContainText(words.firstTime);

  const { violations } = await new AxeBuilder({ page }).include('.debrief').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await app.press(tries.getByRole('button', { name: new RegExp(`^${words.showTry}`) }));
  const title = typical.end.table.ending?.title.es ?? '';
  await expect(app.ended.getByRole('heading', { name: title })).toBeVisible();
  await expect(tries.getByRole('listitem')).toHaveCount(2);
  await app.press(tries.getByRole('button', { name: new RegExp(`^${words.compareTry}`) }));
  await expect(page.locator('.curve .beside')).toBeHidden();
  expect(app.complaints).toEqual([]);
});
