import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build } from 'vite';
import { App } from './app.ts';
import type { fitting as made } from './fitting.ts';
import { longestTexts, type LongestTexts } from './longest-texts.ts';

/** In the page, once it has been handed over. */
declare const fitting: typeof made;

/** A desk, a wall, a telephone upright, one lying down, and the smallest there is. */
const SIZES = [
  [1280, 720],
  [3840, 2160],
  [390, 844],
  [844, 390],
  [360, 640],
] as const;
const WRITTEN = ['chat', 'email', 'social'];

/** The checks as one script a page can be handed. */
async function bundled(): Promise<string> {
  const entry = join(import.meta.dirname, 'fitting.ts');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'made' } },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  const [file] = bundle && 'output' in bundle ? bundle.output : [];
  if (file?.type !== 'chunk') throw new Error('The checks could not be bundled.');
  return file.code;
}

/** The page makes room as it does for a scene that is drawn; what would be drawn is measured, not looked at. */
const asIfDrawn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { documentElement: html } = document;
    const draw = (): void => {
      if (html.dataset['scenery'] !== 'alive') html.dataset['scenery'] = 'alive';
    };
    new MutationObserver(draw).observe(html, { attributes: true });
    draw();
  });

async function briefingsFit(page: Page, texts: readonly LongestTexts[]): Promise<string[]> {
  const found: string[] = [];
  for (const { id, briefing } of texts) {
    await page.locator('.lead').evaluate((lead, words) => (lead.textContent = words), briefing);
    const wrong = await page.evaluate(() => fitting.clippedTexts());
    found.push(...wrong.map((each) => `${id}, briefing: ${each}`));
  }
  return found;
}

/** Everything that does not fit on a conversation's screen with the longest texts of a scenario. */
const callFits = (page: Page, texts: LongestTexts): Promise<string[]> =>
  page.evaluate(
    ({ tables, lines, isWritten }) => {
      if (isWritten) fitting.write(lines[0]?.text ?? '');
      const crowded = tables.flatMap((table) => {
        fitting.lay(table);
        return [...fitting.clippedTexts(), ...fitting.overlaps(), ...fitting.unreachable()];
      });
      return isWritten ? crowded : [...crowded, ...fitting.tooMuchForBubble(lines)];
    },
    { ...texts, isWritten: WRITTEN.includes(texts.channel) },
  );

for (const language of ['es', 'en'] as const) {
  const texts = longestTexts(language);
  for (const id of ['branch-g', 'minute-twelve', 'the-form'])
    test(`${language}: the longest texts of every scenario fit at five sizes, on a screen like that of ${id}`, async ({
      page,
    }) => {
      await page.route(/\/(?:stage|phaser)-[^/]*\.js$/, (route) => route.abort());
      const app = new App(page, language);
      const own = texts.find((each) => each.id === id);
      const alike = texts.filter(({ channel }) =>
        WRITTEN.includes(own?.channel ?? '') ? channel === own?.channel : !WRITTEN.includes(channel),
      );
      const found: string[] = [];
      const atEverySize = async (look: () => Promise<string[]>): Promise<void> => {
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          found.push(...(await look()).map((each) => `${width}×${height}, ${each}`));
        }
      };
      await app.open(`&scenario=${id}&seed=7`);
      await page.evaluate(await bundled());
      await asIfDrawn(page);
      await expect(page.locator('.lead')).toBeVisible();
      await atEverySize(() => briefingsFit(page, alike));
      await page.setViewportSize({ width: 1280, height: 720 });
      await app.beginning.click();
      await expect(page.locator('.replies button').first()).toBeVisible();
      await atEverySize(async () => {
        const wrong: string[] = [];
        for (const each of alike)
          wrong.push(...(await callFits(page, each)).map((said) => `${each.id}: ${said}`));
        return wrong;
      });
      expect([...new Set(found)]).toEqual([]);
    });
}
