import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { modeName } from '../../src/page/home/mode-words.ts';
import { App } from './app.ts';
import { storyOf, type Language, type Story } from './story.ts';

async function nothingSerious(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Somebody with a browser of their own. */
async function somebody(browser: Browser, language: Language): Promise<App> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
  });
  return new App(await context.newPage(), language);
}

/** The trainer assigns a scenario as an assessment, and takes the link along. */
async function assign(trainer: App, seed: number): Promise<string> {
  const { page, words } = trainer;
  await trainer.open(`&scenario=branch-g&seed=${seed}`);
  await trainer.press(trainer.button(words.assignThis));
  await trainer.tabTo(page.getByRole('textbox', { name: words.assignName }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Grupo 2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const assessment = page.getByRole('radio', { name: modeName('assessment', trainer.language) });
  await expect(assessment).toBeChecked();
  await page.getByRole('combobox', { name: words.language }).selectOption(trainer.language);
  await trainer.tabTo(page.getByRole('textbox', { name: words.assignNote }));
  await page.keyboard.type('<b>Escuche</b> primero.');
  await nothingSerious(page);
  return page.getByRole('textbox', { name: words.assignLink, exact: true }).inputValue();
}

/** The learner plays it by keyboard, and the tab dies once on the way. */
async function play(learner: App, { start, turns }: Story): Promise<void> {
  await learner.hears(start);
  for (const [place, { before, choice, after }] of turns.entries()) {
    if (place === 2) {
      await learner.page.reload();
      await learner.hears(before);
    }
    await learner.make(choice, before);
    if (choice.kind !== 'after') await learner.hears(after);
  }
  if (turns.at(-1)?.choice.kind !== 'after') await learner.press(learner.button(learner.words.goOn));
}

for (const language of ['es', 'en'] as const) {
  test(`a trainer assigns, a learner plays by keyboard and hands in, and the trainer sees the same, in ${language}`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const story = storyOf('branch-g', 'master', language);
    const { ending } = story.end.table;
    const trainer = await somebody(browser, language);
    const link = await assign(trainer, story.seed);

    const learner = await somebody(browser, language);
    const { page, words } = learner;
    await page.goto(link);
    const card = page.getByRole('region', { name: words.assignment });
    await expect(card).toContainText('<b>Escuche</b> primero.');
    await expect(card).toContainText(words.assessmentTell);
    await nothingSerious(page);
    await learner.press(learner.button(words.beginAssigned));
    await play(learner, story);
    await expect(page.getByRole('heading', { name: words.isOver })).toBeVisible();
    await expect(page.getByText(ending?.title[language] ?? '')).toHaveCount(0);
    await learner.tabTo(page.getByRole('textbox', { name: words.alias }));
    await page.keyboard.type('Ana M.');
    await nothingSerious(page);
    await learner.press(learner.button(words.handIn));
    const code = await page.getByRole('textbox', { name: words.resultCode }).inputValue();
    expect(code).toMatch(/^CASCABEL1-R-[\w-]+\.s[\w-]{43}$/);
    await nothingSerious(page);
    await learner.press(learner.button(words.toDebrief));
    await expect(learner.ended).toContainText(ending?.title[language] ?? '');

    await trainer.open('&scenario=branch-g');
    await trainer.press(trainer.button(words.back));
    await trainer.press(trainer.buttonSaying(words.openResults));
    await trainer.tabTo(trainer.page.getByRole('textbox', { name: words.resultCodes }));
    await trainer.page.keyboard.insertText(
      `Hola:\n${code.replace(/.{60}/g, '$&\n> ')}\n\n${code.slice(0, 200)}`,
    );
    await trainer.press(trainer.button(words.openIt));
    const row = trainer.page.getByRole('row', { name: 'Ana M.' });
    await expect(row).toContainText(String(Math.round(ending?.outcome ?? 0)));
    await expect(row).toContainText(ending?.title[language] ?? '');
    await expect(row).toContainText(words.cameSame);
    await expect(trainer.page.getByRole('rowheader', { name: 'Grupo 2' })).toBeVisible();
    await expect(trainer.page.getByText(words.notTaken)).toBeVisible();
    await nothingSerious(trainer.page);
    const [table] = await Promise.all([
      trainer.page.waitForEvent('download'),
      trainer.press(trainer.button(words.saveTable)),
    ]);
    expect(table.suggestedFilename()).toBe('cascabel-results.csv');
    await trainer.press(row.getByRole('button'));
    await expect(trainer.ended).toContainText(ending?.title[language] ?? '');
    await trainer.press(trainer.button(words.backToResults));
    await expect(row).toBeVisible();
    expect([...trainer.complaints, ...learner.complaints]).toEqual([]);
  });
}

test('a code opens where no link leads, and a broken one says what to do', async ({ page }) => {
  const app = new App(page, 'en');
  await assign(app, 7);
  const code = await page.getByRole('textbox', { name: app.words.assignCode, exact: true }).inputValue();
  await app.press(app.button(app.words.scenarios));
  await app.press(page.getByText(app.words.haveCode));
  const field = page.getByRole('textbox', { name: app.words.pasteCode });
  await app.tabTo(field);
  await page.keyboard.insertText(code.slice(0, -4));
  await app.press(app.button(app.words.openIt));
  await expect(page.getByText('It has lost its end.')).toBeVisible();
  await field.fill(code);
  await app.press(app.button(app.words.openIt));
  await expect(page.getByRole('region', { name: app.words.assignment })).toContainText('Grupo 2');
  await app.press(app.button(app.words.beginAssigned));
  await app.press(app.button(app.words.leave));
  await app.press(app.button(app.words.goOnAssigned));
  await expect(app.log).toBeVisible();
  expect(app.complaints).toEqual([]);
});

for (const language of ['es', 'en'] as const) {
  test(`what is assigned and what comes back fit a phone without scrolling sideways in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const app = new App(page, language);
    await app.open('&scenario=branch-g&seed=7');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await app.press(app.button(app.words.assignThis));
    expect(await wide()).toBeLessThanOrEqual(0);
    await app.press(app.button(app.words.scenarios));
    await app.press(app.buttonSaying(app.words.openResults));
    expect(await wide()).toBeLessThanOrEqual(0);
  });
}
