import { expect, test } from '@playwright/test';
import { App } from './app.ts';
import { scenarioNamed, storyOf } from './story.ts';

test('the first visit is one button, a call that goes wrong, and the same call again', async ({ page }) => {
  const app = new App(page, 'es');
  await page.goto('./');
  await expect(page.locator('main').getByRole('button')).toHaveCount(2);
  await expect(app.button(app.words.skipFirst)).toBeVisible();
  await app.press(app.button(app.words.answerPhone));

  const bad = storyOf('first-call', 'bad-advice', 'es');
  await app.play(bad);
  await expect(page.getByRole('heading', { name: app.words.whatDidHeHear })).toBeVisible();
  const heard = page.locator('main').getByRole('button');
  for (let guess = 0; guess < (await heard.count()); guess += 1) {
    if (await app.button(app.words.fromFirstRing).isVisible()) break;
    await heard.nth(guess).click();
  }
  await app.press(app.button(app.words.fromFirstRing));

  const good = storyOf('first-call', 'master', 'es');
  await app.play(good);
  await expect(page.getByText(scenarioNamed('first-call').facilitator?.plan?.es ?? '')).toBeVisible();
  await app.press(app.button(app.words.goHome));
  await expect(app.buttonSaying(scenarioNamed('branch-g').title.es ?? '')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('the second visit comes straight home', async ({ page }) => {
  const app = new App(page, 'en');
  await app.open('');
  await app.press(app.button(app.words.skipFirst));
  await page.reload();
  await expect(page.getByRole('heading', { name: app.words.scenarios })).toBeVisible();
});

test('a run left in the middle goes on after the tab was closed', async ({ page, context }) => {
  const app = new App(page, 'es');
  await app.open('');
  await app.press(app.button(app.words.skipFirst));
  const { turns, seed } = storyOf('branch-g', 'master', 'es');
  await app.begin('branch-g', `&seed=${seed}`);
  for (const { before, choice, after } of turns.slice(0, 3)) {
    await app.make(choice, before);
    await app.hears(after);
  }
  await page.close();

  const later = new App(await context.newPage(), 'es');
  await later.open('');
  await later.press(later.button(later.words.continueRun));
  const fourth = turns[3];
  if (!fourth) throw new Error('The path is too short.');
  await later.hears(fourth.before);
  await later.make(fourth.choice, fourth.before);
  await later.hears(fourth.after);
  expect(later.complaints).toEqual([]);
});

test('a broken pack shows its problems, with file, line and what to do, instead of a blank page', async ({
  page,
}) => {
  const app = new App(page, 'en');
  await page.goto(`http://localhost:${process.env['CASCABEL_BROKEN_PORT']}/?lang=en`);
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('torn/misspelt-call.yaml:16:16');
  await expect(problems).toContainText('torn/torn-call.yaml:18:32');
  await expect(problems).toContainText('“listen”');
  await expect(app.button(app.words.help)).toBeVisible();
});
