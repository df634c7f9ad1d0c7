import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer } from 'vite';
import type { Margin } from '../stage/looks/margins.ts';

/** Mean difference of two painted heads, 0–255, below which two moods would be taken for one. */
const MARGIN = 6;

test('the five moods of everybody are told apart by the face alone, and the same mood is the same picture', async ({
  page,
}) => {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    cacheDir: join(import.meta.dirname, '../../.cache/looks'),
    logLevel: 'error',
    server: { port: 0 },
  });
  await server.listen();
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/stage/looks/?sheet=margins`);
    const written = await page.locator('html[data-drawn] pre').textContent();
    const margins = JSON.parse(written ?? '[]') as Margin[];
    expect(margins.length).toBeGreaterThanOrEqual(24);
    expect(margins.filter(({ least }) => least < MARGIN)).toEqual([]);
    expect(margins.filter(({ again }) => again > 0)).toEqual([]);
  } finally {
    await server.close();
  }
});
