/**
 * Runs the tests, or with `--check` everything that must hold, and ends with one line that says how
 * many passed and failed. `npx tsx tests/run.ts unit` or `browser` runs one half, `--no-tests` neither.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, NoChromium } from './browser/find-chromium.ts';
import { MACHINE } from './browser/machine-probes.ts';

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const REPORTS = join(ROOT, '.cache', 'reports');

interface Count {
  readonly passed: number;
  readonly failed: number;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const { status } = spawnSync(join(BIN, command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A report a runner wrote, or null where it died before writing one. */
function report<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

/** A run that went red counts at least one failure, whatever its report says. */
function counted(isGreen: boolean, count: Count): Count {
  return isGreen ? count : { passed: count.passed, failed: Math.max(1, count.failed) };
}

function runUnitTests(): Count {
  const file = join(REPORTS, 'unit.json');
  const isGreen = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const said = report<{ numPassedTests: number; numFailedTests: number }>(file);
  return counted(isGreen, { passed: said?.numPassedTests ?? 0, failed: said?.numFailedTests ?? 1 });
}

/** Tests that were skipped count as failures: a skip must not look green. */
async function runBrowserTests(): Promise<Count> {
  const chromium = await findChromium(MACHINE);
  process.stdout.write(`Browser: ${chromium.link}, ${chromium.executablePath ?? "Playwright's own"}\n`);
  const file = join(REPORTS, 'browser.json');
  const isGreen = run('playwright', ['test', '-c', 'tests/browser/playwright.config.ts'], {
    CASCABEL_CHROMIUM: JSON.stringify(chromium),
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const said = report<{ stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number> }>(file);
  if (!said) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected, skipped } = said.stats;
  if (flaky) process.stdout.write(`\n${flaky} in the browser passed only at the second try, named above.\n`);
  return counted(isGreen, { passed: expected + flaky, failed: unexpected + skipped });
}

async function runTests(part: string | undefined): Promise<Count> {
  const unit = part === 'browser' ? { passed: 0, failed: 0 } : runUnitTests();
  const browser = part === 'unit' ? { passed: 0, failed: 0 } : await runBrowserTests();
  return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}

/** Everything else that must hold, cheapest first. */
const CHECKS: readonly (readonly [what: string, command: string, args: readonly string[]])[] = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'tsc', ['-p', '.']],
  ['dead code', 'knip', []],
  ['build', 'vite', ['build', '--logLevel', 'warn']],
  ['size', 'size-limit', []],
];

function runChecks(): string[] {
  return CHECKS.filter(([what, command, args]) => {
    process.stdout.write(`\n— ${what}\n`);
    return !run(command, args);
  }).map(([what]) => what);
}

function tell(passed: number, failed: number, red: readonly string[]): void {
  if (red.length) process.stdout.write(`\nRed besides the tests: ${red.join(', ')}.\n`);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}

async function main(args: readonly string[]): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const red = args.includes('--check') ? runChecks() : [];
  if (args.includes('--no-tests')) {
    process.stdout.write(red.length ? `\nRed: ${red.join(', ')}.\n` : '\nAll checks are green.\n');
    return red.length ? 1 : 0;
  }
  const { passed, failed } = await runTests(args.find((arg) => !arg.startsWith('-')));
  tell(passed, failed, red);
  return failed || red.length ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NoChromium)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
