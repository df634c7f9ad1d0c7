import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { App } from './app.ts';
import { storyOf } from './story.ts';

async function nothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

async function playToEnd(app: App): Promise<void> {
  const story = storyOf('first-call', 'bad-advice', app.language);
  await app.begin('first-call', `&seed=${story.seed}`);
  await app.play(story);
  await expect(app.button(app.flow.compare)).toBeVisible();
}

const SCREENS: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'the first visit': async (app) => {
    await app.open('');
    await expect(app.button(app.words.answerPhone)).toBeVisible();
  },
  home: async (app) => {
    await app.open('');
    await app.press(app.button(app.words.skipFirst));
  },
  briefing: async (app) => {
    await app.open('&scenario=wrong-invoice');
    await expect(app.button(app.words.begin)).toBeVisible();
  },
  conversation: async (app) => {
    await app.begin('wrong-invoice', '&seed=7');
    await app.stageAlive();
  },
  'words only': async (app) => {
    await app.begin('branch-g', '&seed=7');
    await app.press(app.button(app.words.wordsOnly));
  },
  projector: (app) => app.begin('branch-g', '&seed=7&projector'),
  debrief: playToEnd,
  'where it turned': async (app) => {
    await playToEnd(app);
    await app.showDebrief();
    await expect(app.page.locator('.pivot').first()).toBeVisible({ timeout: 40_000 });
  },
};

for (const [name, reach] of Object.entries(SCREENS)) {
  for (const language of ['es', 'en'] as const) {
    test(`axe finds nothing serious on ${name} in ${language}`, async ({ page }) => {
      const app = new App(page, language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(app);
      await nothingSerious(page);
    });
  }
}

/** Home with its options open, a briefing, a call with and without its scene, and a debrief, one after another. */
for (const theme of ['light', 'contrast'] as const) {
  for (const language of ['es', 'en'] as const) {
    test(`axe finds nothing serious in the ${theme} theme in ${language}`, async ({ page }) => {
      const app = new App(page, language);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const settings = JSON.stringify({ format: 1, visited: true, theme });
      await page.addInitScript((kept) => localStorage.setItem('cascabel.settings', kept), settings);
      await app.open('');
      await expect(page.locator(`html[data-theme="${theme}"] .card`).first()).toBeVisible();
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await nothingSerious(page);
      await app.open('&scenario=wrong-invoice&seed=7');
      await expect(app.beginning).toBeVisible();
      await nothingSerious(page);
      await app.beginning.click();
      await app.stageAlive();
      await nothingSerious(page);
      await app.button(app.words.wordsOnly).click();
      await nothingSerious(page);
      await app.button(app.words.help).click();
      await nothingSerious(page);
      await playToEnd(app);
      await nothingSerious(page);
    });
  }
}

for (const [name, reach] of Object.entries(SCREENS)) {
  test(`${name} fits a phone without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await reach(new App(page, 'es'));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
