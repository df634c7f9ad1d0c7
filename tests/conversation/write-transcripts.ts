/** Writes the transcripts beside the scenarios anew: `npx tsx tests/conversation/write-transcripts.ts [scenario …]`. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transcriptOf } from '../../src/conversation/conversation.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import {
  PATH_NAMES,
  pathsOf,
  shipped,
  transcriptFiles,
  transcriptFolder,
  walk,
  type Path,
} from './shipped.ts';

function write(scenario: Scenario, name: string, path: Path): void {
  const run = walk(scenario, path);
  const { ending } = run.table;
  for (const language of scenario.pack.languages) {
    const file = join(transcriptFolder(scenario), `${scenario.id}.${name}.${language}.md`);
    writeFileSync(file, transcriptOf(run, language));
  }
  const end =
    ending === null ? `unfinished (${run.table.stage})` : `${ending.id}, ${Math.round(ending.outcome)}`;
  process.stdout.write(`${scenario.id} ${name}: ${end}\n`);
}

function writeAll(scenario: Scenario): void {
  const paths = pathsOf(scenario);
  if (paths === null) return;
  for (const file of transcriptFiles(scenario)) rmSync(join(transcriptFolder(scenario), file));
  for (const name of PATH_NAMES) {
    const path = paths[name];
    if (path === undefined) continue;
    try {
      write(scenario, name, path);
    } catch (wrong) {
      process.stderr.write(`${String(wrong)}\n`);
      process.exitCode = 1;
    }
  }
}

const wanted = process.argv.slice(2);
for (const scenario of shipped) {
  if (wanted.length === 0 || wanted.includes(scenario.id)) writeAll(scenario);
}
