/** `cascabel check`: what is wrong with packs, where, and what to do about it. */
import { existsSync } from 'node:fs';
import { codeFrame, readPacks, type Problem } from '../scenario/scenario.ts';
import { readOptions } from './options.ts';
import { readingOf, type Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { SHIPPED_PACKS } from './shipped.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

function textOf(reading: Reading, file: string): string {
  const content = reading.files.find(({ path }) => path === file)?.content ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

export function check(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, { values: [], flags: ['json'] }, terminal.env);
  const { language } = options;
  const words = wordsIn(language);
  const [path = SHIPPED_PACKS, extra] = options.plain;
  if (extra !== undefined) throw new Refusal(words.tooMuch(extra));
  if (!existsSync(path)) throw new Refusal(words.cannotRead(path));
  const reading = readingOf(path);
  const asked = reading.files.filter((file) => reading.isAsked(file.path));
  if (asked.length === 0) throw new Refusal(words.nothingToCheck(path));
  const problems = readPacks(reading.files).problems.filter(({ file }) => reading.isAsked(file));
  for (const problem of problems) {
    const shown = { ...problem, file: reading.shown(problem.file) };
    if (!options.has('json')) terminal.tell(`${codeFrame(shown, textOf(reading, problem.file), language)}\n`);
  }
  if (options.has('json')) terminal.print(JSON.stringify({ problems }, null, 2));
  const errors = countOf(problems, 'error');
  const summary = words.checked(errors, countOf(problems, 'warning'), countOf(problems, 'hint'));
  terminal.tell(problems.length ? summary : words.checkedClean(asked.length));
  return errors ? 1 : 0;
}
