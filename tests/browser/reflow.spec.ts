import { expect, test, type Page } from '@playwright/test';
import { App } from './app.ts';

/** Portrait phone at its narrowest, landscape phone, and 1280×720 at 400 % zoom. CSS pixels. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 640, height: 360 },
  { width: 320, height: 180 },
] as const;

/** What sticks out of the window, or is cut by its own button; tables and code may scroll by themselves. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const scrolls = (element: Element): boolean => element.closest('table, pre, figure') !== null;
    /** Seen by nobody: only for those who listen. */
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const name = (element: Element): string => `${element.tagName}.${element.className}`;
    const found = [...(dialog ?? document.body).querySelectorAll('*')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
      if (!isSeen || element.closest('canvas, svg') || isClipped(element)) return [];
      const isOut = (right > innerWidth + 1 || left < -1) && !scrolls(element);
      const isCut = element.matches('button') && element.scrollWidth > element.clientWidth + 2;
      return isOut || isCut ? [`${name(element)} ${Math.round(left)}–${Math.round(right)}`] : [];
    });
    const wide = document.documentElement.scrollWidth;
    return wide > innerWidth ? [...found, `the page ${wide}`] : found;
  });

/** Nothing sticks out at any size, and the way on can be reached. */
async function fits(app: App, wayOn: string): Promise<void> {
  for (const size of SIZES) {
    await app.page.setViewportSize(size);
    await expect.poll(() => sticksOut(app.page), `${size.width}×${size.height}`).toEqual([]);
    const button = app.page.getByRole('button', { name: wayOn }).first();
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 0.6 });
  }
}

for (const language of ['es', 'en'] as const) {
  test.describe(`every screen fits windows down to 320 pixels in ${language}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

    test('the first visit, and the scenarios with all their options', async ({ page }) => {
      const app = new App(page, language);
      await app.open('');
      await fits(app, app.words.answerPhone);
      await app.press(app.button(app.words.skipFirst));
      await app.page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await fits(app, app.words.firstCallAgain);
    });

    test('a briefing, a call and a pause for breath', async ({ page }) => {
      const app = new App(page, language);
      await app.open('&scenario=wrong-invoice&seed=7');
      await fits(app, app.words.begin);
      await app.beginning.click();
      await expect(app.log).toBeAttached();
      await fits(app, app.words.stopAndBreathe);
      await app.button(app.words.stopAndBreathe).click();
      await fits(app, app.words.breatheDone);
    });

    test('a thread, an assignment and a guide', async ({ page }) => {
      const app = new App(page, language);
      await app.open('&scenario=minute-twelve&seed=7');
      await app.beginning.click();
      await expect(app.page.locator('.reply').first()).toBeVisible();
      await fits(app, app.words.stopAndBreathe);
      await app.open('&scenario=branch-g&seed=7');
      await app.button(app.words.assignThis).click();
      await fits(app, app.words.scenarios);
      await app.button(app.words.help).click();
      await fits(app, app.words.close);
    });
  });
}
