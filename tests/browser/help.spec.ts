/** The guides as somebody meets them: from home, in a call, by link, in either language. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { GUIDE_WORDS } from '../../src/page/guides/guide-words.ts';
import { App } from './app.ts';

const guides = (page: Page): Locator => page.locator('.guides');
const title = (page: Page): Locator => page.locator('.guide-text h1');

async function nothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('dialog.help').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const language of ['es', 'en'] as const) {
  const words = GUIDE_WORDS[language];

  test(`from home, by keyboard, a word leads to the guide that explains it, in ${language}`, async ({
    page,
  }) => {
    const app = new App(page, language);
    await app.open('');
    await app.press(app.button(app.words.skipFirst));
    await app.press(app.button(app.words.guides));
    await expect(guides(page)).toBeVisible();
    await nothingSerious(page);
    await app.tabTo(page.getByRole('searchbox', { name: words.search }));
    await page.keyboard.type('nothing-too-soon');
    await app.press(guides(page).locator('.finds a').first());
    await expect(page.locator('#guide-nothing-too-soon')).toBeInViewport();
    await expect(page).toHaveURL(/help=rules%2Fnothing-too-soon/);
    await page.keyboard.press('Escape');
    await expect(guides(page)).toBeHidden();
    await expect(page).not.toHaveURL(/help=/);
    expect(app.complaints).toEqual([]);
  });

  test(`axe finds nothing serious on any guide made from the product, in ${language}`, async ({ page }) => {
    const app = new App(page, language);
    for (const guide of ['mood', 'personas']) {
      await app.open(`&scenario=branch-g&help=${guide}`);
      await expect(title(page)).toBeVisible();
      await nothingSerious(page);
    }
  });
}

test('a guide keeps its place when the language changes', async ({ page }) => {
  const app = new App(page, 'en');
  await app.open('&scenario=branch-g&help=mood/bait');
  await expect(page.getByRole('heading', { name: 'Bait: bitten or left' })).toBeInViewport();
  await app.press(guides(page).getByRole('button', { name: 'Español' }));
  await expect(page.getByRole('heading', { name: 'El anzuelo: morder o dejarlo pasar' })).toBeInViewport();
});

test('links lead from guide to guide, and back', async ({ page }) => {
  const app = new App(page, 'en');
  await app.open('&scenario=branch-g&help=personas/hasty');
  await page.locator('#guide-hasty ~ p a').first().press('Enter');
  await expect(page.locator('[data-guide="acts"]')).toBeVisible();
  await app.press(guides(page).getByRole('button', { name: GUIDE_WORDS.en.back }));
  await expect(page.locator('#guide-hasty')).toBeVisible();
});

test('in a call the guides lie over it, the call waits, and goes on where it was', async ({ page }) => {
  const app = new App(page, 'en');
  await app.begin('branch-g', '&seed=7');
  const lines = await app.log.getByRole('listitem').count();
  await page.keyboard.press('?');
  await app.press(app.button(app.words.guides));
  await expect(guides(page)).toBeVisible();
  await guides(page).getByRole('link', { name: 'How the mood works' }).press('Enter');
  await expect(title(page)).toHaveText('How the mood works');
  await page.keyboard.press('Escape');
  await expect(guides(page)).toBeHidden();
  await expect(app.log).toBeVisible();
  expect(await app.log.getByRole('listitem').count()).toBeGreaterThanOrEqual(lines);
  await expect(page.locator('.replies button').first()).toBeEnabled();
});

test('a guide fits a phone without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = new App(page, 'es');
  for (const guide of ['mood', 'format', 'rules']) {
    await app.open(`&scenario=branch-g&help=${guide}`);
    await expect(title(page)).toBeVisible();
    const [wide, shown] = await page
      .locator('.guide-page')
      .evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(wide).toBeLessThanOrEqual(shown!);
  }
});

test('there is a sentence for a guide that does not exist', async ({ page }) => {
  const app = new App(page, 'en');
  await app.open('&scenario=branch-g&help=nowhere');
  await expect(page.getByText(GUIDE_WORDS.en.missing)).toBeVisible();
});
