import { expect, test } from '@playwright/test';
import { App } from './app.ts';
import { storyOf } from './story.ts';

/** Every scenario to a good and to a bad end, in both languages, by keyboard alone. */
for (const scenario of ['branch-g', 'wrong-invoice', 'minute-twelve', 'one-more-round', 'the-form']) {
  for (const language of ['es', 'en'] as const) {
    for (const path of ['master', 'bad-advice'] as const) {
      test(`${scenario} is played by keyboard along the ${path} path in ${language}`, async ({ page }) => {
        test.setTimeout(300_000);
        const story = storyOf(scenario, path, language);
        const app = new App(page, language);
        await app.begin(scenario, `&seed=${story.seed}`);
        await app.play(story);
        const { ending } = story.end.table;
        await expect(app.ended.getByRole('heading', { name: ending?.title[language] ?? '' })).toBeVisible();
        await expect(app.ended).toContainText(ending?.epilogue[language] ?? '');
        await app.showDebrief();
        const worth = page.getByRole('region', { name: app.words.outcome });
        await expect(worth).toContainText(String(Math.round(ending?.outcome ?? 0)));
        expect(app.complaints).toEqual([]);
      });
    }
  }
}
