import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { DISAGREE_WORDS } from '../../src/page/debrief/disagree/disagree-words.ts';
import { planOf } from '../../src/page/debrief/flow/plan-sentence.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { App } from './app.ts';
import { storyOf } from './story.ts';

/** A search on a slow machine takes its time. */
const SEARCH = { timeout: 60_000 };

/** What the record in the browser has of the learner's own words: it is written a moment after it is said. */
const ownWordsKept = (page: Page): Promise<readonly unknown[]> =>
  page.evaluate(async () => {
    const room = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open('cascabel.record');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error('no record'));
    });
    const runs = await new Promise<Record<string, unknown>[]>((resolve) => {
      const all = room.transaction('runs').objectStore('runs').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    room.close();
    return runs.map(({ feeling, turningPoint, plan, disagreements }) => {
      const disputed = Array.isArray(disagreements) ? disagreements.length : 0;
      return { feeling, turningPoint, plan, disputed };
    });
  });

async function resumeFinished(app: App): Promise<void> {
  const { page, language } = app;
  const { end } = storyOf('branch-g', 'bad-advice', language);
  const settings = JSON.stringify({ format: 1, visited: true, language });
  await page.addInitScript(
    ([run, kept]) => {
      if (sessionStorage.getItem('begun')) return;
      sessionStorage.setItem('begun', 'yes');
      localStorage.setItem('cascabel.settings', kept ?? '');
      localStorage.setItem('cascabel.run', run ?? '');
    },
    [recipeAsText(end.recipe), settings],
  );
  await page.goto('./');
  await app.press(app.button(app.words.continueRun));
}

/** Says what it feels like, and where it turned: the third reply, of the four there are. */
async function feelAndMark(app: App): Promise<void> {
  const { page, flow, words } = app;
  const feeling = page.getByRole('region', { name: flow.feel });
  await app.press(feeling.getByRole('button', { name: flow.feelings[4] ?? '', exact: true }));
  await expect(feeling).toContainText(flow.felt(flow.feelings[4] ?? ''));
  await app.press(app.button(flow.compare));
  await expect(page.getByRole('alert').filter({ hasText: flow.markFirst })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
  await expect(page.getByRole('region', { name: words.outcome })).toHaveCount(0);
  await app.press(app.button(flow.compare));
  const where = page.getByRole('heading', { name: flow.mark });
  await expect(where).toBeFocused();
  await expect(page.getByRole('region', { name: flow.mark })).toContainText(flow.youMarked(3));
}

async function disagree(app: App, verdict: string, reason: string): Promise<void> {
  const words = DISAGREE_WORDS[app.language];
  await app.press(app.button(`${words.disagree}: ${verdict}`));
  const form = app.page.getByRole('form', { name: `${words.disagree}: ${verdict}` });
  await expect(form.getByLabel(words.reason)).toBeFocused();
  await app.page.keyboard.type(reason);
  const preferred = form.getByLabel(words.preferred);
  if (await preferred.count()) {
    await app.tabTo(preferred);
    await app.page.keyboard.press('ArrowDown');
  }
  await app.press(form.getByRole('button', { name: words.keep }));
  await expect(app.page.locator('.disputed', { hasText: reason })).toBeVisible();
}

async function plan(app: App): Promise<void> {
  const { page, flow } = app;
  const region = page.getByRole('region', { name: flow.plan });
  await app.press(region.getByRole('button', { name: flow.keepPlan }));
  await expect(region.getByLabel(flow.planIf)).toBeFocused();
  await expect(region.getByRole('alert').first()).toContainText(flow.planNeedsIf);
  await page.keyboard.type('grita');
  await page.keyboard.press('Tab');
  await page.keyboard.type('respiro');
  await page.keyboard.press('Enter');
}

for (const language of ['es', 'en'] as const) {
  test(`a run is debriefed by keyboard and by roles in ${language}, and found again as it was said`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const app = new App(page, language);
    const { flow } = app;
    const disputes = DISAGREE_WORDS[language];
    await resumeFinished(app);
    await feelAndMark(app);
    await expect(page.locator('.points .total')).toBeVisible(SEARCH);
    await disagree(app, disputes.verdicts.outcome, 'La culpa fue de la cola.');
    await disagree(app, `${disputes.verdicts.turn}, ${disputes.turn(1)}`, 'No había otra cosa que decir.');
    await plan(app);
    const sentence = planOf({ when: 'grita', will: 'respiro' }, language);
    await expect(page.getByRole('region', { name: flow.plan })).toContainText(sentence);
    const { violations } = await new AxeBuilder({ page }).include('.debrief').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

    const said = { feeling: flow.feelings[4], turningPoint: 3, plan: sentence, disputed: 2 };
    await expect.poll(() => ownWordsKept(page)).toEqual([said]);
    await page.goto('./');
    const record = page.getByRole('region', { name: RECORD_WORDS[language].title });
    await expect(record).toContainText(sentence);
    await app.press(record.getByRole('table').getByRole('button').first());
    await expect(page.getByRole('region', { name: app.words.outcome })).toBeVisible();
    for (const [part, words] of [
      [flow.feel, flow.felt(flow.feelings[4] ?? '')],
      [flow.mark, flow.youMarked(3)],
      [flow.plan, sentence],
      [app.words.outcome, 'La culpa fue de la cola.'],
    ] as const) {
      await expect(page.getByRole('region', { name: part })).toContainText(words);
    }
    expect(app.complaints).toEqual([]);
  });
}
