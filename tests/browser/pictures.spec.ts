import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'vite';
import type { Seen } from '../../src/conversation/conversation.ts';
import { shipped } from '../conversation/shipped.ts';
import { moodsOnTheWay } from '../stage/pictures/moods-on-the-way.ts';
import type { Pictures } from '../stage/pictures/write-margins.ts';

/** Mean difference of two painted heads, 0–255, below which two moods would be taken for one. */
const FACES_APART = 3;
/** The same of whole places: another place, and another light in the same place. */
const PLACES_APART = 10;
const LIGHTS_APART = 12;

/** Opens the page that measures, and asks it. */
async function measured<Found>(page: Page, ask: (pictures: Page) => Promise<Found>): Promise<Found> {
  const root = join(import.meta.dirname, '../..');
  const server = await createServer({
    configFile: false,
    root,
    cacheDir: join(root, '.cache/pictures'),
    logLevel: 'error',
    server: { port: 0 },
  });
  await server.listen();
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/stage/pictures/`);
    await page.waitForFunction(() => window.pictures);
    return await ask(page);
  } finally {
    await server.close();
  }
}

test('no two places look alike in the same light, and tense light is seen in each', async ({ page }) => {
  const places = await measured(page, (asked) =>
    asked.evaluate(() => (window.pictures as Pictures).places()),
  );
  expect(places.length).toBeGreaterThanOrEqual(15);
  expect(places.filter(({ least }) => least < PLACES_APART)).toEqual([]);
  expect(places.filter(({ calmToTense }) => calmToTense < LIGHTS_APART)).toEqual([]);
  expect(places.filter(({ again }) => again > 0)).toEqual([]);
});

test('every persona’s own moods, from calm to explosive, are told apart in the face of everybody they are cast as', async ({
  page,
}) => {
  const moods = moodsOnTheWay();
  const lookOf = (persona: string): Seen =>
    shipped.find((scenario) => scenario.persona.id === persona)?.customer.look ?? 'rodrigo';
  const margins = await measured(page, async (asked) =>
    Promise.all(
      Object.entries(moods).map(async ([persona, felt]) => {
        const margin = await asked.evaluate(
          ({ look, byBand }) => (window.pictures as Pictures).faces(look, byBand),
          { look: lookOf(persona), byBand: felt },
        );
        return { persona, bands: Object.keys(felt).length, ...margin };
      }),
    ),
  );
  expect(margins.length).toBeGreaterThanOrEqual(20);
  expect(margins.filter(({ bands }) => bands < 3)).toEqual([]);
  expect(margins.filter(({ least }) => least < FACES_APART)).toEqual([]);
  expect(margins.filter(({ again }) => again > 0)).toEqual([]);
});
