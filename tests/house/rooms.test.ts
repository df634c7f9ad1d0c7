import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The import table as the architecture tells it, written down again so that a slip in the law shows. */
const MAY_OPEN: Readonly<Record<string, readonly string[]>> = {
  scenario: [],
  persona: ['scenario'],
  conversation: ['scenario', 'persona'],
  trial: ['scenario', 'persona', 'conversation'],
  debrief: ['scenario', 'persona', 'conversation', 'trial'],
  lint: ['scenario', 'persona', 'conversation', 'trial', 'debrief'],
  exchange: ['scenario'],
  help: ['scenario', 'persona', 'lint'],
  lesson: ['scenario', 'conversation', 'debrief'],
  records: ['scenario', 'conversation', 'debrief'],
  stage: ['conversation'],
  page: [
    'scenario',
    'persona',
    'conversation',
    'trial',
    'debrief',
    'lint',
    'exchange',
    'help',
    'lesson',
    'records',
  ],
  server: ['scenario', 'lint', 'lesson'],
  cli: [
    'scenario',
    'persona',
    'conversation',
    'trial',
    'debrief',
    'lint',
    'exchange',
    'lesson',
    'records',
    'server',
  ],
};
const ROOMS = Object.keys(MAY_OPEN);
const PURE = [
  'scenario',
  'persona',
  'conversation',
  'trial',
  'debrief',
  'lint',
  'exchange',
  'help',
  'lesson',
];
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'js-yaml': ['scenario'],
  zod: ['lesson'],
  marked: ['help'],
  xstate: ['persona', 'conversation'],
  phaser: ['stage'],
  howler: ['stage'],
  preact: ['page'],
  '@observablehq/plot': ['page'],
  uuid: ['records'],
  'preact/hooks': ['page'],
  sirv: ['server'],
  'node:fs': ['server', 'cli'],
  fs: [],
  vite: [],
  lodash: [],
};
/** Ways to reach the clock, chance, timers, the browser or the machine. */
const IMPURE_CODE = [
  'new Date()',
  'Date.now()',
  'performance.now()',
  'Math.random()',
  "Math['random']()",
  '(({ random }) => random())(Math)',
  'Object.values(Math)',
  'globalThis.Date.now()',
  "globalThis['Math'].random()",
  'self.performance',
  'window.innerWidth',
  'document.title',
  'console.log(1)',
  'process.hrtime()',
  'setTimeout(() => 1, 1)',
  'setInterval(() => 1, 1)',
  'requestAnimationFrame(() => 1)',
  'queueMicrotask(() => 1)',
  'crypto.randomUUID()',
  "Function('return this')()",
  'import.meta.url',
];
const PURE_CODE = [
  'Math.floor(1.5)',
  '((window: number) => window)(1)',
  '({ date: 1, random: 2 }).random',
  'structuredClone({})',
];

const ROOT = join(import.meta.dirname, '../..');
const HOUSE = mkdtempSync(join(tmpdir(), 'cascabel-trespass-'));
interface Case {
  readonly file: string;
  readonly forbidden: boolean;
}
const cases: Case[] = [];
let caught = new Set<string>();

function fixture(room: string, code: string, forbidden: boolean): void {
  const file = join('src', room, `case-${cases.length}.ts`);
  mkdirSync(dirname(join(HOUSE, file)), { recursive: true });
  writeFileSync(join(HOUSE, file), `${code}\n`);
  cases.push({ file, forbidden });
}

const WAYS_IN: readonly ((door: string) => string)[] = [
  (door) => `import { a } from '${door}'; export const b = a;`,
  (door) => `import type { A } from '${door}'; export type B = A;`,
  (door) => `export * from '${door}';`,
  (door) => `export { a } from '${door}';`,
  (door) => `export const b = () => import('${door}');`,
  (door) => `export type B = import('${door}').A;`,
];

function writeImportCases(): void {
  for (const from of ROOMS) {
    for (const to of ROOMS.filter((room) => room !== from)) {
      const forbidden = !MAY_OPEN[from]!.includes(to);
      for (const write of WAYS_IN) fixture(from, write(`../${to}/${to}.ts`), forbidden);
      fixture(from, `import { a } from '../${to}/inside.ts'; export const b = a;`, true);
      fixture(from, `import { a } from './../${to}/${to}.ts'; export const b = a;`, forbidden);
      fixture(`${from}/deep`, `import { a } from '../../${to}/${to}.ts'; export const b = a;`, forbidden);
      fixture(`${from}/deep`, `import { a } from '../../${from}/../${to}/in.ts'; export const b = a;`, true);
    }
    fixture(`${from}/deep`, `import { a } from '../inside.ts'; export const b = a;`, false);
    fixture(from, "import { a } from '../main.ts'; export const b = a;", true);
    fixture(from, "import { a } from '../../../rooms.test.ts'; export const b = a;", true);
    fixture(from, 'export const b = (a: string) => import(a);', true);
    for (const [name, allowed] of Object.entries(PACKAGES)) {
      fixture(from, `import { a } from '${name}'; export const b = a;`, !allowed.includes(from));
    }
  }
}

/** `main.ts` is one file, so every case of it stands in a small house of its own. */
function writeMainCases(): void {
  const write = (what: string, forbidden: boolean): void => {
    const file = join(`house-${cases.length}`, 'src', 'main.ts');
    mkdirSync(dirname(join(HOUSE, file)), { recursive: true });
    writeFileSync(join(HOUSE, file), `export const b = () => import('${what}');\n`);
    cases.push({ file, forbidden });
  };
  for (const to of ROOMS) write(`./${to}/${to}.ts`, !['page', 'stage'].includes(to));
  write('./page/inside.ts', true);
  for (const name of Object.keys(PACKAGES)) write(name, true);
}

function writePureCases(): void {
  for (const room of ROOMS) {
    const isPure = PURE.includes(room);
    for (const code of IMPURE_CODE) fixture(room, `export const b = ${code};`, isPure);
    for (const code of PURE_CODE) fixture(room, `export const b = ${code};`, false);
  }
}

/** Files in which the linter found a broken house rule, in one run over all fixtures. */
function lintHouse(): Set<string> {
  const config = join(HOUSE, '.oxlintrc.json');
  writeFileSync(
    config,
    JSON.stringify({
      jsPlugins: [join(ROOT, '.oxlint/law.mjs')],
      categories: { correctness: 'off' },
      rules: { 'house/rooms': 'error', 'house/pure': 'error' },
    }),
  );
  const oxlint = join(ROOT, 'node_modules/.bin/oxlint');
  const run = spawnSync(oxlint, ['-c', config, '-f', 'json', '.'], {
    cwd: HOUSE,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const report = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
  const strange = report.diagnostics.filter(({ code }) => !code?.startsWith('house('));
  expect(strange).toEqual([]);
  return new Set(report.diagnostics.map(({ filename }) => filename));
}

beforeAll(() => {
  writeImportCases();
  writeMainCases();
  writePureCases();
  caught = lintHouse();
}, 60_000);
afterAll(() => rmSync(HOUSE, { recursive: true, force: true }));

test('every trespass between rooms, to packages and out of pure rooms is caught', () => {
  const missed = cases.filter(({ file, forbidden }) => forbidden && !caught.has(file));
  expect(missed).toEqual([]);
  expect(cases.filter(({ forbidden }) => forbidden).length).toBeGreaterThan(1000);
});

test('every allowed direction stays open', () => {
  const wronged = cases.filter(({ file, forbidden }) => !forbidden && caught.has(file));
  expect(wronged).toEqual([]);
  expect(cases.filter(({ forbidden }) => !forbidden).length).toBeGreaterThan(300);
});
