/** `cascabel check`: what is wrong with packs, where, and what to do about it. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeFrame, readPacks, type PackFile, type Problem } from '../scenario/scenario.ts';
import { readBounded, readCast, readPackFolder, readPacksWithCast } from '../server/server.ts';
import { SHIPPED_PACKS } from './library.ts';
import { readOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

/** Files to read together, and which of them the person asked about. */
interface Reading {
  readonly files: readonly PackFile[];
  isAsked(file: string): boolean;
  /** A file's name as the person would write it. */
  shown(file: string): string;
}

function packAlone(folder: string): Reading {
  const name = basename(folder);
  const own = readPackFolder(folder).map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  return {
    files: [...readCast(SHIPPED_PACKS), ...own],
    isAsked: (file) => file.startsWith(`${name}/`),
    shown: (file) => join(folder, file.slice(name.length + 1)),
  };
}

function folderOfPacks(folder: string): Reading {
  const own = new Set(readPackFolder(folder).map(({ path }) => path));
  return {
    files: readPacksWithCast(folder, SHIPPED_PACKS),
    isAsked: (file) => own.has(file),
    shown: (file) => join(folder, file),
  };
}

function isPack(folder: string): boolean {
  return existsSync(join(folder, 'pack.yaml')) || existsSync(join(folder, 'pack.yml'));
}

/** A file of a pack, of a cast, or on its own as the only scenario of a pack made up around it. */
function oneFile(file: string): Reading {
  const folder = dirname(file);
  const isPerson = basename(folder) === 'cast';
  if (isPack(folder) || isPerson) {
    const around = isPerson ? folderOfPacks(dirname(folder)) : packAlone(folder);
    return { ...around, isAsked: (path) => resolve(around.shown(path)) === resolve(file) };
  }
  const id = basename(file).replace(/\.ya?ml$/, '');
  const cover = `format: 1\nid: alone\nversion: 1.0.0\nlanguages: [es, en]\ntitle: ${id}\nscenarios: [${id}]\n`;
  return {
    files: [
      ...readCast(SHIPPED_PACKS),
      { path: 'alone/pack.yaml', content: cover },
      { path: `alone/${id}.yaml`, content: readBounded(file) },
    ],
    isAsked: (path) => path === `alone/${id}.yaml`,
    shown: () => file,
  };
}

function readingOf(path: string): Reading {
  if (statSync(path).isFile()) return oneFile(path);
  return isPack(path) ? packAlone(path) : folderOfPacks(path);
}

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
