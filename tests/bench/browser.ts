/** What the benches of the page have in common: the browser there is, and the app as it is served. */
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveApp, type Served } from '../../src/server/server.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { MACHINE } from '../browser/machine-probes.ts';

export const ROOT = join(import.meta.dirname, '../..');
const PACKS = join(ROOT, 'scenarios');

export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium(MACHINE);
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

export const serve = (dist: string): Promise<Served> =>
  serveApp({ dist, packs: PACKS, lender: PACKS, door: { kind: 'asked', port: 0 } });

/** The app as it was built last, with the browser to look at it. */
export async function withApp(look: (browser: Browser, address: string) => Promise<void>): Promise<void> {
  const [house, browser] = await Promise.all([serve(join(ROOT, 'dist')), openBrowser()]);
  try {
    await look(browser, house.address);
  } finally {
    await browser.close();
    await house.close();
  }
}
