import { expect, test, type Page } from '@playwright/test';
import { App } from './app.ts';
import { storyOf } from './story.ts';

/** Hides every word of the page and leaves what is drawn. */
async function hideHtml(page: Page): Promise<void> {
  await page.addStyleTag({
    content: 'body *:not(:has(canvas)):not(canvas) { visibility: hidden !important; }',
  });
}

/** How many of the canvas's points differ between two pictures of the same size, 0–1. */
function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const sources = [one, other].map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate(async ([first = '', second = '']) => {
    const pointsOf = async (source: string): Promise<Uint8ClampedArray> => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pencil = canvas.getContext('2d');
      pencil?.drawImage(image, 0, 0);
      return pencil?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    };
    const [a, b] = await Promise.all([pointsOf(first), pointsOf(second)]);
    let changed = 0;
    for (let at = 0; at < a.length; at += 4) {
      const away = Math.abs((a[at] ?? 0) - (b[at] ?? 0)) + Math.abs((a[at + 1] ?? 0) - (b[at + 1] ?? 0));
      if (away > 40) changed += 1;
    }
    return changed / (a.length / 4);
  }, sources);
}

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('with the words hidden, the score is still on the canvas', async ({ page }) => {
  const app = new App(page, 'es');
  const story = storyOf('first-call', 'master', 'es');
  await app.begin('first-call', `&seed=${story.seed}`);
  await app.stageAlive();
  await app.play(story);
  await expect(page.locator('[data-scene="score-scene"]')).toBeAttached();
  await hideHtml(page);
  await page.waitForTimeout(500);
  const drawn = await page.locator('canvas').first().screenshot();
  await page.addStyleTag({ content: 'canvas { opacity: 0 !important; }' });
  const empty = await page.locator('canvas').first().screenshot();
  expect(await difference(page, drawn, empty)).toBeGreaterThan(0.02);
});

test('calm and furious draw different pictures', async ({ page }) => {
  const pictures: Buffer[] = [];
  for (const persona of ['patient', 'shouter']) {
    const app = new App(page, 'es');
    await app.begin('branch-g', `&seed=7&persona=${persona}`);
    await app.stageAlive();
    await hideHtml(page);
    await page.waitForTimeout(700);
    pictures.push(await page.locator('canvas').first().screenshot());
  }
  const [calm, furious] = pictures;
  expect(await difference(page, calm!, furious!)).toBeGreaterThan(0.01);
});

test('who asked for less movement gets none', async ({ page }) => {
  const app = new App(page, 'es');
  await app.begin('branch-g', '&seed=7');
  await app.stageAlive();
  await page.waitForTimeout(1_500);
  const before = await page.locator('canvas').first().screenshot();
  await page.waitForTimeout(700);
  expect(await difference(page, before, await page.locator('canvas').first().screenshot())).toBe(0);
});

test('the customer moves for everybody else', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const app = new App(page, 'es');
  await app.begin('branch-g', '&seed=7');
  await app.stageAlive();
  await page.waitForTimeout(1_500);
  const before = await page.locator('canvas').first().screenshot();
  await page.waitForTimeout(900);
  expect(await difference(page, before, await page.locator('canvas').first().screenshot())).toBeGreaterThan(
    0,
  );
});

test('with the canvas hidden the whole call still plays', async ({ page }) => {
  const app = new App(page, 'en');
  await page.addInitScript(() =>
    addEventListener('load', () => {
      document.head.insertAdjacentHTML('beforeend', '<style>canvas { display: none !important }</style>');
    }),
  );
  const story = storyOf('first-call', 'bad-advice', 'en');
  await app.begin('first-call', `&seed=${story.seed}`);
  await app.play(story);
  await expect(page.getByRole('heading', { name: story.end.table.ending?.title.en ?? '' })).toBeVisible();
});
