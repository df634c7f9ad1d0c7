/** How the search for a Chromium looks at a real machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Probes } from './find-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...USUAL_FOLDERS].filter(Boolean);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...paths, ...ELSEWHERE])].filter(isExecutable);
}

function starts(path: string, env: Readonly<Record<string, string>>): boolean {
  const run = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 30_000,
    encoding: 'utf8',
  });
  return run.status === 0 && /chrom/i.test(run.stdout);
}

/** Unpacked beside the project rather than in the machine's temporary folder, where a half-unpacked one may lie. */
const SHELF = join(ROOT, '.cache', 'chromium');

/**
 * Unpacks the shipped browser with its own copies of the libraries a bare machine lacks: the package
 * does that only where it believes to be in a certain cloud, so it is told so. Its font list names
 * the temporary folder outright and has to be told where the fonts really are.
 */
function unpackInto(folder: string): void {
  const crate = `${folder}.${process.pid}`;
  mkdirSync(crate, { recursive: true });
  const code = "import c from '@sparticuz/chromium'; await c.executablePath();";
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: crate, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    stdio: 'pipe',
  });
  const list = join(crate, 'fonts', 'fonts.conf');
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll('>/tmp/fonts', `>${join(folder, 'fonts')}`));
  rmSync(folder, { recursive: true, force: true });
  renameSync(crate, folder);
}

async function unpackShipped(): ReturnType<Probes['unpackShipped']> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const executablePath = join(SHELF, 'chromium');
  try {
    if (!existsSync(executablePath)) unpackInto(SHELF);
  } catch {
    return null;
  }
  const env = { LD_LIBRARY_PATH: join(SHELF, 'al2023', 'lib'), FONTCONFIG_PATH: join(SHELF, 'fonts') };
  return { executablePath, env };
}

async function playwrightStarts(): Promise<boolean> {
  try {
    const browser = await chromium.launch();
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

export const MACHINE: Probes = { env: process.env, installed, starts, unpackShipped, playwrightStarts };
