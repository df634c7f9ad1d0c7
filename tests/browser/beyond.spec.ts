import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { recipeAsText } from '../../src/conversation/conversation.ts';
import { storyOf } from './story.ts';

/** A search on a slow machine takes its time; the two ways come with it. */
const SEARCH = { timeout: 60_000 };

test('two other ways stand side by side, each reply with its lesson, the parting marked', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { end } = storyOf('branch-g', 'typical', 'en');
  await page.goto(`./?lang=en#run=${recipeAsText(end.recipe)}`);
  const ways = page.getByRole('region', { name: 'Two other ways, side by side' });
  const good = ways.getByRole('region', { name: 'One way that works here' });
  const bad = ways.getByRole('region', { name: 'The five bad advices, played out' });
  await expect(good).toContainText('Here it leaves your way.', SEARCH);
  await expect(good).toContainText('idea 38, real service');
  await expect(bad).toContainText('Point to the website');
  await expect(bad).toContainText('He hung up');
  await expect(ways.getByRole('figure', { name: 'Temperature in all three' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it took' })).toContainText(
    'Say that others, higher up',
  );
});

test('la silla del cliente se recorre con el teclado, y de vuelta el repaso sigue donde estaba', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { end } = storyOf('branch-g', 'bad-advice', 'es');
  await page.goto(`./?lang=es#run=${recipeAsText(end.recipe)}`);
  const door = page.getByRole('button', { name: 'Sentarse en su silla' });
  await door.focus();
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1, name: 'La silla del cliente' });
  await expect(title).toBeFocused();
  await expect(title).toContainText('Antes de su primera palabra');
  await page.keyboard.press('ArrowRight');
  await expect(title).toContainText('Turno 1 de');
  const notes = page.getByRole('region', { name: 'La silla del cliente' });
  await expect(notes).toContainText('Lo que oyó');
  await expect(notes).toContainText('Sin contar todavía:');
  await page.keyboard.press('End');
  await expect(notes).toContainText('Lo que recordará');
  const { violations } = await new AxeBuilder({ page }).include('.chair').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(door).toBeFocused();
});
