/** Tabs that die at any moment, and browsers that keep nothing. */
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { readRecipe, recipeAsText, rewind } from '../../src/conversation/conversation.ts';
import { ENGLISH } from '../../src/page/words/words-en.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

/** Twenty in all, in rounds that can be played side by side. */
const ROUNDS = [1, 2, 3, 4];
const KILLS = 5;

/** The same moments every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A page whose words come quickly: nothing draws the scene. */
async function openQuickly(context: BrowserContext, address = './'): Promise<Page> {
  const page = await context.newPage();
  await page.route(/\/(stage|phaser)-/, (route) => route.abort());
  await page.goto(address);
  return page;
}

/** How many choices of the run under way are kept; null where none is. */
async function choicesKept(page: Page): Promise<number | null> {
  const text = await page.evaluate(() => localStorage.getItem('cascabel.run'));
  // A bare recipe is the one that was laid there to begin with.
  if (text === null || !text.startsWith('{')) return null;
  const { recipe, ended } = JSON.parse(text) as { recipe: string; ended: unknown };
  const read = readRecipe(recipe);
  if (!read.ok) throw new Error(`A broken run was kept: ${text}`);
  const { choices, after } = read.recipe;
  return ended === null ? choices.length + Object.keys(after).length : null;
}

interface RunLying {
  readonly id: string;
  readonly startedAt: number;
  readonly recipe: string;
}
const runsKept = (page: Page): Promise<readonly RunLying[]> =>
  page.evaluate(
    () =>
      new Promise<RunLying[]>((resolve, reject) => {
        const open = indexedDB.open('cascabel.record');
        open.onerror = () => reject(new Error('no record'));
        open.onsuccess = () => {
          const all = open.result.transaction('runs').objectStore('runs').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
  );

const said = (page: Page) => page.locator('.replies button:enabled').first();

/** A run three replies before its end lies ready wherever none is under way. */
const { end, turns: TURNS } = storyOf('branch-g', 'bad-advice', 'en');
const BASE = TURNS.length - 5;
const READY = recipeAsText(rewind(end, BASE).recipe);

async function toTheCall(page: Page): Promise<void> {
  await page.getByRole('button', { name: ENGLISH.continueRun, exact: true }).click();
  await expect(page.locator('[data-at=call]')).toBeAttached();
}

/** Waits until so many choices are kept, or the run is over. */
async function isOverAfter(page: Page, made: number): Promise<boolean> {
  const over = page
    .getByRole('button', { name: ENGLISH.goOn, exact: true })
    .or(page.locator('[data-at=debrief]'));
  const isOver = async () => (await over.count()) > 0;
  await expect.poll(async () => (await isOver()) || (await choicesKept(page)) === made).toBe(true);
  return isOver();
}

/** No run is under way: it is in the record, one reply shorter at most, unless it had only the one that was in flight. */
async function endsAfter(
  page: Page,
  { ends, made }: { readonly ends: number; readonly made: number },
): Promise<number> {
  await expect(page.getByRole('region', { name: RECORD_WORDS.en.title })).toBeVisible();
  const least = made > BASE + 1 ? ends + 1 : ends;
  await expect.poll(async () => (await runsKept(page)).length).toBeGreaterThanOrEqual(least);
  const runs = await runsKept(page);
  if (runs.length === ends) return ends;
  const last = runs.toSorted((a, b) => a.startedAt - b.startedAt).at(-1);
  const read = readRecipe(last?.recipe ?? '');
  const { choices, after } = read.ok ? read.recipe : { choices: [], after: {} };
  expect([made - 1, made]).toContain(choices.length + Object.keys(after).length);
  expect(runs).toHaveLength(ends + 1);
  return ends + 1;
}

for (const round of ROUNDS) {
  test(`a tab killed at any moment loses at most the reply in flight, and no run is kept twice or broken (${round})`, ({
    browser,
  }) => playAndDie(browser, dice(round)));
}

async function playAndDie(browser: Browser, chance: () => number): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  await context.addInitScript((ready) => {
    if (localStorage.getItem('cascabel.settings') === null)
      localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"en"}');
    if (localStorage.getItem('cascabel.run') === null) localStorage.setItem('cascabel.run', ready);
  }, READY);
  let ends = 0;
  let made = BASE;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const page = await openQuickly(context);
    const kept = await choicesKept(page);
    if (kept === null) ends = await endsAfter(page, { ends, made });
    else expect([made - 1, made]).toContain(kept);
    await toTheCall(page);
    made = kept ?? BASE;
    const app = new App(page, 'en');
    for (let left = Math.floor(chance() * 4); left > 0; left -= 1) {
      const turn = TURNS[made];
      if (!turn) break;
      await app.make(turn.choice, turn.before);
      made += 1;
      // The last one may be cut off in mid-air.
      if (left > 1 && (await isOverAfter(page, made))) break;
    }
    await page.waitForTimeout(chance() * 900);
    await page.close({ runBeforeUnload: false });
  }
  const page = await openQuickly(context);
  if ((await choicesKept(page)) === null) ends = await endsAfter(page, { ends, made });
  const runs = await runsKept(page);
  expect(new Set(runs.map(({ id }) => id)).size).toBe(ends);
  expect(new Set(runs.map(({ startedAt }) => startedAt)).size).toBe(ends);
  for (const { recipe } of runs) expect(readRecipe(recipe)).toMatchObject({ ok: true });
  await context.close();
}

test('where the browser keeps nothing, that is said once, and the run goes on to its debrief', async ({
  page,
}) => {
  const app = new App(page, 'en');
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    IDBFactory.prototype.open = refuse;
  });
  await page.route(/\/(stage|phaser)-/, (route) => route.abort());
  await app.begin('branch-g', '&seed=7');
  await said(page).click();
  await expect(page.locator('.notice')).toContainText('The browser will not keep anything here');
  await page.locator('.notice button').click();
  while ((await page.locator('[data-at=debrief]').count()) === 0) {
    await said(page).or(app.button(app.words.goOn)).first().click();
    await page.waitForTimeout(800);
  }
  await expect(page.locator('[data-at=debrief]')).toBeAttached();
});
