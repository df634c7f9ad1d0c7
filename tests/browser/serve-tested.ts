/** Builds the app and serves it twice: with the packs that ship, and with packs that are broken. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serveApp } from '../../src/server/server.ts';

const ROOT = join(import.meta.dirname, '../..');
const dist = join(ROOT, '.cache', 'tested');

function build(...args: readonly string[]): void {
  const vite = join(ROOT, 'node_modules', '.bin', 'vite');
  const { status } = spawnSync(vite, ['build', '--logLevel', 'warn', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The app could not be built.');
}

function portOf(variable: string): number {
  return Number(process.env[variable]);
}

build('--outDir', dist);
build('--mode', 'one-file', '--outDir', join(ROOT, '.cache', 'one-file'));
const packs = join(ROOT, 'scenarios');
const brokenPacks = join(import.meta.dirname, 'broken-packs');
await serveApp({
  dist,
  packs: brokenPacks,
  lender: packs,
  door: { kind: 'asked', port: portOf('CASCABEL_BROKEN_PORT') },
});
await serveApp({ dist, packs, lender: packs, door: { kind: 'asked', port: portOf('CASCABEL_TEST_PORT') } });
