/** One turn on every channel, in the pack that has one small scenario for each. */
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveApp } from '../../src/server/server.ts';
import { App } from './app.ts';

const ROOT = join(import.meta.dirname, '../..');
type Served = Awaited<ReturnType<typeof serveApp>>;
let served: Served;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  served = await serveApp({
    dist: join(ROOT, '.cache', 'tested'),
    packs: join(import.meta.dirname, 'channels-pack'),
    lender: join(ROOT, 'scenarios'),
    door: { kind: 'asked', port: 0 },
  });
});
test.afterAll(() => served.close());

async function begin(page: Page, scenario: string): Promise<App> {
  const app = new App(page, 'en');
  await page.goto(`${served.address}?lang=en&scenario=${scenario}&seed=7`);
  await app.press(app.beginning);
  await expect(app.log).toBeVisible();
  return app;
}
/** Says it; the answer comes by itself. */
async function say(app: App, words: string): Promise<void> {
  await app.buttonSaying(words).click();
}
const sharesIn = async (page: Page): Promise<number> =>
  Number((await page.locator('.reach').innerText()).match(/↻ (\d+)/u)?.[1]);

const LIVE = [
  ['on-the-phone', 'Signed for and travelling', 'anywhere'],
  ['at-the-counter', 'Three visits for one form', 'signed'],
  ['on-video', 'Two hours down', 'different'],
  ['at-the-door', 'Since nine, and nobody rang', 'power'],
] as const;
for (const [scenario, reply, answer] of LIVE) {
  test(`a turn ${scenario} is spoken, with the stage drawing it`, async ({ page }) => {
    const app = await begin(page, scenario);
    await app.stageAlive();
    await say(app, reply);
    await expect(app.log).toContainText(answer);
    await expect(page.locator('.thread')).toHaveCount(0);
    expect(app.complaints).toEqual([]);
  });
}

test('a chat says who is there, who is typing, when a message came and that ours was read', async ({
  page,
}) => {
  const app = await begin(page, 'in-chat');
  const thread = page.locator('.thread');
  await expect(thread.locator('.head')).toContainText('Priya Nair');
  await app.buttonSaying('I’m Ana').click();
  await expect(thread.locator('.presence')).toHaveText('typing…');
  await expect(thread.locator('.trainee')).toContainText('4′');
  await expect(thread.locator('.trainee .ticks')).toHaveText('✓✓');
  await expect(thread).toContainText('eighty chairs don’t fit in a taxi');
  expect(app.complaints).toEqual([]);
});

test('mail has a subject, a sender and a date, and quotes what it answers', async ({ page }) => {
  const app = await begin(page, 'by-mail');
  const letter = page.locator('.letter');
  await expect(letter.locator('.head')).toContainText('Invoice 2207, third letter');
  await expect(letter.locator('blockquote')).toHaveCount(0);
  await say(app, 'I did the sum');
  await expect(letter.locator('.head')).toContainText('RE: Invoice 2207, third letter');
  await expect(letter.locator('.head')).toContainText('minute 46');
  await expect(letter.locator('> p', { hasText: 'in writing' })).toBeVisible();
  await expect(letter.locator('> blockquote > p').first()).toContainText('I did the sum');
  await expect(letter.locator('blockquote blockquote')).toContainText('value my opinion');
  expect(app.complaints).toEqual([]);
});

test('a public post is shared on while it waits, strangers write under it, and our answer is pinned', async ({
  page,
}) => {
  const app = await begin(page, 'in-public');
  const before = await sharesIn(page);
  await page.getByRole('button', { name: 'after 20 min' }).click();
  await say(app, 'No litres');
  await expect(page.locator('.feed .pinned')).toHaveCount(1);
  expect(await sharesIn(page)).toBeGreaterThan(before);
  expect(await page.locator('.feed .stranger').count()).toBeGreaterThan(2);
  expect(app.complaints).toEqual([]);
});
