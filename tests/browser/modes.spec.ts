import { expect, test } from '@playwright/test';
import { App } from './app.ts';

test('say it first: nothing can be read before a sentence was said, and what was picked is checked against it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new App(page, 'es');
  await app.open('&scenario=branch-g&seed=7&mode=say_it_first');
  await app.tabTo(page.getByRole('checkbox', { name: 'Anticipar la reacción' }));
  await page.keyboard.press('Space');
  await app.press(app.beginning);
  const field = page.getByRole('textbox', { name: '¿Qué diría usted ahora?' });
  await expect(field).toBeVisible();
  await expect(page.locator('.replies')).toHaveCount(0);
  await app.tabTo(field);
  await page.keyboard.type('Cuarenta minutos es demasiado.');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.replies button').first()).toBeFocused();
  await expect(page.locator('.own-words')).toContainText('Cuarenta minutos es demasiado.');
  await page.keyboard.press('1');
  const check = page.getByRole('group', { name: '¿Estaba esto en la suya?' });
  await app.tabTo(check.getByRole('checkbox').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.guessed')).toContainText(/lo vio venir|No del todo/);
  await expect(field).toBeVisible();
  await app.press(app.button('Ya lo dije en voz alta'));
  await page.keyboard.press('1');
  await app.press(app.button('Deshacer'));
  await expect(page.locator('.replies button').first()).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('assessment: the seed is fixed, no help stands there, a silence is announced before it falls', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  const app = new App(page, 'en');
  await app.open('&scenario=branch-g&seed=7&mode=assessment');
  await expect(page.getByRole('checkbox', { name: 'Extended time' })).not.toBeChecked();
  await expect(page.getByText('The seed in the link is not used.')).toBeVisible();
  await app.press(app.beginning);
  await expect(app.log).toBeVisible();
  await expect(page.locator('.replies button').first()).toBeVisible();
  await expect(page.locator('.tools, .say-first, #instruments dt:nth-of-type(3)')).toHaveCount(0);
  const word = page.getByText('Take your time.');
  await page.clock.runFor(100_000);
  await expect(word).toBeVisible();
  await page.clock.runFor(25_000);
  await expect(word).toHaveCount(0);
  await expect(app.log.locator('.trainee')).toHaveCount(1);
  await app.press(app.button(app.words.leave));
  await expect(page.getByText('It counts as begun')).toBeVisible();
  expect(app.complaints).toEqual([]);
});
