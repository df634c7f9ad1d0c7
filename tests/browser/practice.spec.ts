import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { practiceWords } from '../../src/page/call/practice/practice-words.ts';
import { ACT_WORDS } from '../../src/scenario/scenario.ts';
import { HEAD, PERSON_SIZE } from '../../src/stage/people/people.ts';
import type { Box } from '../../src/stage/picture.ts';
import { App } from './app.ts';

const HELPS = practiceWords('es');
const SIZES = [
  [1280, 720],
  [390, 844],
  [844, 390],
  [360, 640],
  [3840, 2160],
] as const;

async function nothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

async function begun(page: Page, query = ''): Promise<App> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new App(page, 'es');
  await app.begin('branch-g', `&seed=7${query}`);
  return app;
}
const toolsOn = (page: Page) => page.getByRole('group', { name: HELPS.tools });

test('help is at hand by keyboard: why, thoughts, a technique card, and one turn back', async ({ page }) => {
  const app = await begun(page);
  await expect(toolsOn(page)).toBeVisible();
  await expect(app.button(HELPS.why)).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(app.log).toContainText('En el sitio');
  await page.keyboard.press('w');
  const note = page.locator('.practice-note');
  await expect(note).toContainText(HELPS.did.heated(ACT_WORDS.point_to_website.title.es));
  await app.press(app.button(HELPS.all));
  const whole = page.getByRole('dialog', { name: HELPS.wholeTurn(1) });
  await expect(whole).toContainText(/Confianza −\d+/);
  await expect(whole).toContainText('idea 56');
  await nothingSerious(page);
  await page.keyboard.press('Escape');
  await app.press(app.button(HELPS.thoughts));
  await expect(app.button(HELPS.thoughts)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('t');
  const cards = page.getByRole('dialog', { name: HELPS.cards });
  await app.press(cards.getByRole('button', { name: ACT_WORDS.paraphrase.title.es }));
  await expect(cards.getByRole('article')).toContainText('Si le entiendo bien');
  // A digit on the sheet is no answer to the customer.
  await page.keyboard.press('1');
  await nothingSerious(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(note).toContainText(HELPS.wentBack);
  await expect(app.log.getByRole('listitem')).toHaveCount(1);
  await expect(page.locator('.replies button').first()).toBeFocused();
  expect(app.complaints).toEqual([]);
});

test('an assessment has none of it, and what was chosen in the briefing is chosen the next time', async ({
  page,
}) => {
  const app = new App(page, 'es');
  await app.open('&scenario=branch-g&seed=7');
  await page.getByRole('radio', { name: 'Evaluación' }).check();
  await app.open('&scenario=branch-g&seed=7');
  await expect(page.getByRole('radio', { name: 'Evaluación' })).toBeChecked();
  await app.press(app.beginning);
  await expect(app.log).toBeVisible();
  await page.keyboard.press('2');
  await expect(app.log.locator('.trainee')).toHaveCount(1);
  await expect(page.locator('.replies button').first()).toBeVisible();
  await expect(toolsOn(page)).toHaveCount(0);
});

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} stands nowhere`);
  return box;
}

/** Where the head is drawn: the person stands on the lower edge of the box, as tall as the box. */
function headIn(room: Box): Box {
  const size = Math.min(room.height / PERSON_SIZE.height, (room.width * 1.3) / PERSON_SIZE.width);
  const [width, height] = [PERSON_SIZE.width * size, PERSON_SIZE.height * size];
  const side = 2 * HEAD.radius * width;
  const x = room.x + (room.width - width) / 2 + HEAD.x * width - side / 2;
  return { x, y: room.y + room.height - height + HEAD.y * height - side / 2, width: side, height: side };
}

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test('the row and the why stand over no face, no bubble and no reply, at five sizes', async ({ page }) => {
  const app = await begun(page);
  await app.stageAlive();
  await page.keyboard.press('2');
  await expect(app.log).toContainText('En el sitio');
  await page.keyboard.press('w');
  await expect(page.locator('.practice-note')).toBeVisible();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const help = await boxOf(page, '.practice');
    expect([width, help.y + help.height <= height, help.x + help.width <= width]).toEqual([
      width,
      true,
      true,
    ]);
    expect(meet(help, headIn(await boxOf(page, '.person-room')))).toBe(false);
    for (const other of ['.bubble-room', '.answers', '.bar'])
      expect([width, other, meet(help, await boxOf(page, other))]).toEqual([width, other, false]);
    expect((await boxOf(page, '.answers')).height).toBeGreaterThan(60);
  }
});
