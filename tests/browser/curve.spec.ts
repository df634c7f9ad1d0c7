import { expect, test, type Page } from '@playwright/test';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { debriefOf } from '../../src/debrief/debrief.ts';
import { CURVE_WORDS } from '../../src/page/debrief/curve-words.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

// The service worker would fetch the library past the test that holds it back.
test.use({ serviceWorkers: 'block' });

const { end } = storyOf('branch-g', 'typical', 'en');
const { curve } = debriefOf(end);

/** The debrief of a run that was finished before the page was closed. */
async function debriefed(page: Page): Promise<App> {
  const app = new App(page, 'en');
  await page.addInitScript((run) => {
    localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"en"}');
    localStorage.setItem('cascabel.run', run);
  }, recipeAsText(end.recipe));
  await page.goto('./');
  await page.getByRole('button', { name: app.words.continueRun }).click();
  await expect(page.locator('.curve')).toBeVisible();
  return app;
}

test('the curve has a point and a row for every reply, and both stand on paper', async ({ page }) => {
  const app = await debriefed(page);
  const figure = page.getByRole('figure', { name: app.words.curve });
  const points = figure.locator('.points > *');
  await expect(points).toHaveCount(curve.length);
  await expect(figure.locator('table')).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('.plot-drawing svg')).toBeVisible();
  const rows = figure.locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  await expect(rows).toHaveCount(curve.length);
  for (const [turn, { temperature }] of curve.entries())
    await expect(rows.nth(turn).locator('td').last()).toContainText(` ${Math.round(temperature)}`);
  await page.emulateMedia({ media: 'screen' });
  await expect(figure.locator('table')).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('keys go through the curve reply by reply, and a press on a point marks its turn', async ({ page }) => {
  const app = await debriefed(page);
  const through = page.getByRole('slider', { name: CURVE_WORDS.en.goThrough });
  await through.focus();
  await page.keyboard.press('End');
  const last = curve.length - 1;
  await expect(through).toHaveAttribute('aria-valuetext', new RegExp(`^${app.words.turn} ${last}\\. `));
  await expect(page.locator('.points > .lit')).toHaveAttribute('data-index', String(last));

  await page.locator('.points > *').nth(2).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.locator('.curve .end-word').last()).toContainText(CURVE_WORDS.en.yourMark);
});

test('without the plotting library the table stands open and the debrief goes on', async ({ page }) => {
  await page.route('**/plots-*.js', (route) => route.abort());
  const app = await debriefed(page);
  const figure = page.getByRole('figure', { name: app.words.curve });
  await expect(figure.locator('tbody tr')).toHaveCount(curve.length);
  await expect(figure.locator('tbody tr').first()).toBeVisible();
  await expect(figure.locator('.plot-drawing')).toHaveCount(0);
  await app.showDebrief();
  await expect(page.locator('.pivots, .reckoning').first()).toBeVisible();
});
