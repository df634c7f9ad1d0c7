import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium, type FoundChromium } from './find-chromium.ts';
import { MACHINE } from './machine-probes.ts';

/** Said once by the main process; its workers inherit what it found out. */
async function chromium(): Promise<FoundChromium> {
  const said = process.env['CASCABEL_CHROMIUM'];
  const found = said ? (JSON.parse(said) as FoundChromium) : await findChromium(MACHINE);
  process.env['CASCABEL_CHROMIUM'] = JSON.stringify(found);
  return found;
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function portFor(name: string): Promise<string> {
  process.env[name] ??= String(await freePort());
  return process.env[name];
}

const { executablePath, args, env } = await chromium();
const port = await portFor('CASCABEL_TEST_PORT');
await portFor('CASCABEL_BROKEN_PORT');

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine that is short of breath gets a second try; whatever needed one is named at the end.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'es-MX',
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...args],
      env: { ...(process.env as Record<string, string>), ...env },
    },
  },
  webServer: {
    command: 'npx tsx tests/browser/serve-tested.ts',
    cwd: '../..',
    url: `http://localhost:${port}/`,
    timeout: 180_000,
    stdout: 'pipe',
  },
});
