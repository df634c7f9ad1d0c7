/**
 * `npm run bench`: everything worth timing, in one run, beside what it can be measured against. Asserts nothing.
 * Sections can be named: `npx tsx tests/bench/bench.ts steps choices`; `trial` is all that is played by nobody; what a browser
 * measures is `page`, `frames` and `page-memory`.
 */
import { benchChoices, benchSteps } from './choices-bench.ts';
import { benchFrames } from './frames-bench.ts';
import { benchGrowth } from './growth-bench.ts';
import { benchLint } from './lint-bench.ts';
import { benchMemory } from './memory-bench.ts';
import { benchModel } from './model-bench.ts';
import { benchPageMemory } from './page-memory-bench.ts';
import { benchPage } from './page-bench.ts';
import { benchBestPlay, benchReports } from './search-bench.ts';
import { sharing } from './stopwatch.ts';

const TRIAL = {
  steps: benchSteps,
  choices: benchChoices,
  'best-play': benchBestPlay,
  reports: benchReports,
  growth: benchGrowth,
  memory: benchMemory,
};
const PAGE = {
  page: benchPage,
  frames: benchFrames,
  'page-memory': benchPageMemory,
};
const SECTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
  model: benchModel,
  lint: benchLint,
  ...TRIAL,
  ...PAGE,
};

const named = process.argv.slice(2).flatMap((name) => (name === 'trial' ? Object.keys(TRIAL) : [name]));
for (const name of named.length > 0 ? named : Object.keys(SECTIONS)) {
  const section = SECTIONS[name];
  if (!section) throw new Error(`There is no section ${name}: trial, ${Object.keys(SECTIONS).join(', ')}.`);
  const share = await sharing(section);
  if (!(name in PAGE)) process.stdout.write(`  ${share}\n`);
}
