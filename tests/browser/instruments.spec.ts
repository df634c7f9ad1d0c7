import { expect, test, type Page } from '@playwright/test';
import { HEAD, PERSON_SIZE } from '../../src/stage/people/people.ts';
import { layOut } from '../../src/stage/instruments/layout.ts';
import type { Box } from '../../src/stage/picture.ts';
import { App } from './app.ts';

/** Everything there is to see, in the order it stands on the phone. */
const EXPLORED = ['heard', 'calm', 'effort', 'trust', 'promises', 'notebook', 'steps'] as const;
const SIZES = [
  [1280, 720],
  [390, 844],
  [844, 390],
  [360, 640],
  [3840, 2160],
] as const;

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

for (const [width, height] of SIZES) {
  test(`at ${width}×${height} the instruments stand over no face, no bubble and no reply`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const app = new App(page, 'es');
    await app.begin('branch-g', '&seed=7&mode=explore');
    await app.stageAlive();
    const { panel } = layOut(await boxOf(page, '.gauge-room'), EXPLORED);
    expect(panel.width).toBeGreaterThan(80);
    expect(meet(panel, headIn(await boxOf(page, '.person-room')))).toBe(false);
    for (const other of ['.bubble-room', '.answers', '.bar'])
      expect([other, meet(panel, await boxOf(page, other))]).toEqual([other, false]);
  });
}

test('a first run shows the thermometer alone; exploring shows all, by name and figure, at a press', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new App(page, 'en');
  await app.begin('branch-g', '&seed=7');
  await app.stageAlive();
  const names = page.locator('#instruments dt');
  await expect(names).toHaveCount(2);
  await app.begin('branch-g', '&seed=7&mode=explore');
  await app.stageAlive();
  await expect(names).toHaveCount(10);
  await expect(page.locator('.does').first()).toBeHidden();
  await app.press(app.button('What the instruments say'));
  await expect(page.locator('.does').first()).toBeVisible();
  await expect(page.locator('#instruments')).toContainText(/Trust.*\b\d+/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.does').first()).toBeHidden();
  expect(app.complaints).toEqual([]);
});
