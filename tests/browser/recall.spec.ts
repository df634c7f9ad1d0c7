import { expect, test } from '@playwright/test';
import { ENOUGH_TURNS } from '../../src/page/call/recall/recall-under-way.ts';
import { RECALL_NOTE_WORDS } from '../../src/page/call/recall/recall-note-words.ts';
import { RECALL_WORDS } from '../../src/page/record/recall-words.ts';
import { RECORD_WORDS } from '../../src/page/record/record-words.ts';
import { recordAsFile } from '../../src/records/records.ts';
import { App } from './app.ts';
import { scoredRun } from './scored-run.ts';
import { storyOf } from './story.ts';

const words = RECALL_NOTE_WORDS.en;
/** The shortest conversation with somebody else that calls for what was weakest below. */
const story = storyOf('minute-twelve', 'master', 'en');

test('a recall that is due may stop after its three minutes, tells how the skill went, and is struck off', async ({
  page,
}) => {
  const app = new App(page, 'en');
  await page.addInitScript(() => {
    if (!localStorage.getItem('cascabel.settings'))
      localStorage.setItem('cascabel.settings', '{"format":1,"visited":true,"language":"en"}');
  });
  await page.goto(`./?seed=${story.seed}`);
  const record = page.getByRole('region', { name: RECORD_WORDS.en.title });
  const runs = [scoredRun('branch-g', 2, 35)];
  await record.locator('input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(recordAsFile({ runs, settings: null, unfinished: [] }, Date.now())),
  });
  await app.press(record.getByRole('button', { name: /^Recall it now/ }));
  await app.press(page.locator('.ways-on .primary'));
  await expect(page.getByText(words.recall)).toContainText('Listening');
  const stop = page.getByRole('button', { name: words.stop });
  for (const { before, choice, after } of story.turns.slice(0, ENOUGH_TURNS)) {
    await expect(stop).toHaveCount(0);
    await app.make(choice, before);
    await app.hears(after);
  }
  await app.press(stop);
  await expect(page.locator('.notice')).toContainText(/^Recalled\./);
  await expect(record.getByRole('row').nth(1)).toContainText(RECORD_WORDS.en.stopped);
  await expect(record).not.toContainText(RECALL_WORDS.en.due);
  await expect(record).toContainText('The next recall is due on');
  await page.reload();
  await expect(record.getByRole('row').nth(1)).toContainText(RECORD_WORDS.en.stopped);
  expect(app.complaints).toEqual([]);
});
