import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const YARD = mkdtempSync(join(tmpdir(), 'cascabel-habits-'));

/** One bad habit a file, with the rule that must say so. */
const HABITS: Readonly<Record<string, readonly [file: string, code: string]>> = {
  'import(no-cycle)': ['ring-a.ts', "import { b } from './ring-b.ts'; export const a = () => b;"],
  'import(no-default-export)': ['default.ts', 'const a = 1; export default a;'],
  'unicorn(filename-case)': ['BadName.ts', 'export const a = 1;'],
  'typescript(no-explicit-any)': ['any.ts', 'export const a = (b: any): unknown => b;'],
  'typescript(no-floating-promises)': [
    'floating.ts',
    'const later = async () => 1; export const a = () => { later(); };',
  ],
  'typescript(switch-exhaustiveness-check)': [
    'switch.ts',
    "export function a(b: 'x' | 'y') { switch (b) { case 'x': return 1; } return 2; }",
  ],
  'eslint(max-lines-per-function)': ['long.ts', `export function a() {\n${'  String(1);\n'.repeat(41)}}`],
  'eslint(max-params)': ['params.ts', 'export const a = (b: 1, c: 1, d: 1, e: 1) => b + c + d + e;'],
  'eslint(complexity)': [
    'complex.ts',
    `export function a(b: number) {\n${Array.from({ length: 13 }, (_, i) => `  if (b === ${i}) return ${i};`).join('\n')}\n  return b;\n}`,
  ],
};

afterAll(() => rmSync(YARD, { recursive: true, force: true }));

/** The rules that spoke when the project's own configuration met the bad habits. */
function complaints(): Set<string> {
  cpSync(join(ROOT, '.oxlintrc.json'), join(YARD, '.oxlintrc.json'));
  cpSync(join(ROOT, '.oxlint'), join(YARD, '.oxlint'), { recursive: true });
  cpSync(join(ROOT, 'tsconfig.json'), join(YARD, 'tsconfig.json'));
  for (const [file, code] of Object.values(HABITS)) writeFileSync(join(YARD, file), `${code}\n`);
  writeFileSync(join(YARD, 'ring-b.ts'), "import { a } from './ring-a.ts'; export const b = () => a;\n");
  const oxlint = join(ROOT, 'node_modules/.bin/oxlint');
  const run = spawnSync(oxlint, ['--type-aware', '-f', 'json', '.'], { cwd: YARD, encoding: 'utf8' });
  const report = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
  return new Set(report.diagnostics.map(({ code, filename }) => `${code} ${filename}`));
}

test('every bad habit the house forbids is named by the linter', () => {
  const heard = complaints();
  const unheard = Object.entries(HABITS).filter(([rule, [file]]) => !heard.has(`${rule} ${file}`));
  expect({ unheard: unheard.map(([rule]) => rule), heard: unheard.length ? [...heard] : [] }).toEqual({
    unheard: [],
    heard: [],
  });
}, 30_000);
