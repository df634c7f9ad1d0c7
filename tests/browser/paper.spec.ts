import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { modeWords } from '../../src/page/home/mode-words.ts';
import { PRINT_WORDS } from '../../src/page/debrief/print/print-words.ts';
import { STATEMENTS_WORDS } from '../../src/page/record/statements/statements-words.ts';
import { recordAsFile, type RunKept } from '../../src/records/records.ts';
import { brokenIn } from '../records/xapi-rules.ts';
import { App } from './app.ts';
import { storyOf, type Language } from './story.ts';

const PLAN = 'Si me interrumpe, entonces respiro y le devuelvo lo que dijo.';
const REASON = 'En ese momento no había otra salida.';
const BEGAN = Date.UTC(2026, 10, 20, 15);

function runOf(language: Language): RunKept {
  const { recipe, table } = storyOf('branch-g', 'bad-advice', language).end;
  const { id, kind, outcome } = table.ending ?? { id: '', kind: '', outcome: 0 };
  return {
    format: 2,
    id: 'played-before',
    startedAt: BEGAN,
    endedAt: BEGAN + 412_000,
    mode: 'say_it_first',
    recipe,
    ending: id,
    kind,
    outcome,
    score: { total: 31, process: 30, outcome: 33, dimensions: { listening: 20 }, critical: [] },
    feeling: 'tenso',
    turningPoint: 2,
    plan: PLAN,
    disagreements: [{ about: 'score', turn: 0, reason: REASON, preferred: null }],
    predictions: { made: 3, right: 2 },
    said: [],
    extendedTime: false,
  };
}

/** A browser whose record holds one run, on the home screen. */
async function withRecord(page: Page, language: Language): Promise<void> {
  await page.addInitScript((settings) => {
    if (!localStorage.getItem('cascabel.settings')) localStorage.setItem('cascabel.settings', settings);
  }, `{"format":1,"visited":true,"language":"${language}","theme":"dark"}`);
  await page.goto('./');
  const file = recordAsFile({ runs: [runOf(language)], settings: null, unfinished: [] }, BEGAN);
  await page.locator('.record input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
}

/** Text of the debrief as it would stand on paper 178 mm wide (A4 less its margins). */
async function onPaper(page: Page): Promise<string> {
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  return page.locator('.debrief').innerText();
}

for (const language of ['es', 'en'] as const)
  test(`a debrief on paper has everything that counts and nothing to press (${language})`, async ({
    page,
  }) => {
    const app = new App(page, language);
    const { end } = storyOf('branch-g', 'bad-advice', language);
    const words = PRINT_WORDS[language];
    await withRecord(page, language);
    await page.locator('.record-runs button.link').first().click();
    await expect(page.locator('.points .total')).toBeVisible({ timeout: 60_000 });
    const folded = await page.locator('.debrief details:not([open])').count();
    expect(folded).toBeGreaterThan(5);
    const text = await onPaper(page);
    const total = await page.locator('.points .total strong').innerText();

    const mode = modeWords(language).modes.say_it_first.name;
    for (const part of [app.read(end.table.ending?.title), PLAN, REASON, 'tenso', total, mode, words.own])
      expect(text).toContain(part);
    expect(text).toContain(app.read(end.scenario.title));
    expect(text).toContain(`#run=`);
    const spoken = end.happenings.filter((each) => each.what === 'line_spoken');
    for (const { words: line } of spoken) expect(text).toContain(app.read(line).trim());

    await expect(page.locator('.debrief').getByRole('button')).toHaveCount(0);
    await expect(page.locator('#stage')).toBeHidden();
    await expect(page.locator('.debrief details:not([open])')).toHaveCount(0);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);

    for (const format of ['A4', 'Letter'] as const) {
      const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(pages.length).toBeGreaterThan(3);
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.debrief details:not([open])')).toHaveCount(folded);
    expect(app.complaints).toEqual([]);
  });

test('the record goes out as statements a learning record store takes, under an alias', async ({ page }) => {
  const words = STATEMENTS_WORDS.en;
  await withRecord(page, 'en');
  await page.getByText(words.title).click();
  await page.getByLabel(words.alias).fill('Trainee 7');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const statements = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as {
    actor: { account: { name: string } };
    object: { definition?: { name?: Record<string, string> } };
  }[];
  await expect(page.getByText(words.saved(statements.length))).toBeVisible();
  expect(statements.flatMap(brokenIn)).toEqual([]);
  expect(new Set(statements.map(({ actor }) => actor.account.name))).toEqual(new Set(['Trainee 7']));
  expect(statements[0]?.object.definition?.name?.['en']).toBe('Branch G never picks up');
});
