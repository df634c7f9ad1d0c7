/** A table that came back: merged into the files of a pack, told, and written where nothing speaks against it. */
import { writeFileSync } from 'node:fs';
import {
  isWritten,
  mergeStrings,
  rowsOfCsv,
  rowsOfXliff,
  type Fate,
  type Merge,
  type OnConflict,
} from '../exchange/exchange.ts';
import { codeFrame, findTexts, readPacks, type PackFile, type Problem } from '../scenario/scenario.ts';
import { readBounded } from '../server/server.ts';
import type { Options } from './options.ts';
import type { PackAsked } from './pack-asked.ts';
import { Refusal } from './refusal.ts';
import { stringsWordsIn } from './strings-words.ts';
import type { Terminal } from './terminal.ts';

export type TableFormat = 'csv' | 'xliff';

interface Coming {
  readonly pack: PackAsked;
  readonly table: string;
  readonly format: TableFormat;
  readonly onConflict: OnConflict;
}

/** Fates nobody has to look after. */
const FINE: ReadonlySet<Fate> = new Set<Fate>(['changed', 'newer', 'taken', 'kept']);
/** Notes of one kind that are told to a person. */
const MOST_TOLD = 12;

export function bringIn(coming: Coming, options: Options, terminal: Terminal): number {
  const merge = merged(coming, options);
  if (options.has('json')) terminal.print(JSON.stringify(merge, null, 2));
  else tellMerge(merge, options, terminal);
  const worse = problemsAdded(coming.pack, merge);
  if (worse.length > 0) {
    tellWorse(worse, merge, { coming, options, terminal });
    return 1;
  }
  for (const { path, content } of merge.files) put(coming.pack.pathOf(path), content, { options, terminal });
  tellLanguages(coming.pack, merge, { options, terminal });
  return merge.notes.every(({ fate }) => FINE.has(fate)) ? 0 : 1;
}

function merged({ pack, table, format, onConflict }: Coming, { language }: Options): Merge {
  const content = readBounded(table);
  const { rows, trouble } = format === 'csv' ? rowsOfCsv(content) : rowsOfXliff(content);
  if (trouble !== null) throw new Refusal(stringsWordsIn(language).trouble(trouble));
  return mergeStrings(pack.files, rows, onConflict);
}

function tellMerge({ notes, absent, files }: Merge, { language }: Options, terminal: Terminal): void {
  const words = stringsWordsIn(language);
  for (const fate of Object.keys(words.heads) as Fate[]) {
    const told = notes.filter((note) => note.fate === fate);
    if (told.length === 0) continue;
    terminal.tell(`${words.heads[fate]}: ${told.length}`);
    for (const { id, language: inLanguage, here, returned } of told.slice(0, MOST_TOLD)) {
      const change = inLanguage === null ? '' : ` [${inLanguage}] ${brief(here)} → ${brief(returned)}`;
      terminal.tell(`  ${id}${change}`);
    }
    if (told.length > MOST_TOLD) terminal.tell(`  ${words.more(told.length - MOST_TOLD)}`);
  }
  if (absent.length > 0) terminal.tell(words.absent(absent.length));
  if (files.length === 0) terminal.tell(words.nothing);
}

function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line === '' ? '—' : line.length > 48 ? `${line.slice(0, 47)}…` : line;
}

function after(files: readonly PackFile[], merge: Merge): readonly PackFile[] {
  return files.map((file) => merge.files.find(({ path }) => path === file.path) ?? file);
}

/** Errors the pack would have that it does not have now: a slot translated along with the rest, say. */
function problemsAdded({ around }: PackAsked, merge: Merge): readonly Problem[] {
  if (merge.files.length === 0) return [];
  const nameOf = ({ file, code, what }: Problem): string => `${file} ${code} ${what.en}`;
  const known = new Set(readPacks(around).problems.map(nameOf));
  const now = readPacks(after(around, merge)).problems;
  return now.filter((problem) => problem.severity === 'error' && !known.has(nameOf(problem)));
}

interface Telling {
  readonly options: Options;
  readonly terminal: Terminal;
}

function tellWorse(
  worse: readonly Problem[],
  merge: Merge,
  { coming, options, terminal }: Telling & { coming: Coming },
): void {
  terminal.tell(`\n${stringsWordsIn(options.language).wouldBreak}\n`);
  for (const problem of worse) {
    const text = merge.files.find(({ path }) => path === problem.file)?.content ?? '';
    const shown = { ...problem, file: coming.pack.pathOf(problem.file) };
    terminal.tell(`${codeFrame(shown, text, options.language)}\n`);
  }
}

function put(path: string, content: string, { options, terminal }: Telling): void {
  const words = stringsWordsIn(options.language);
  if (options.has('dry-run')) return terminal.tell(words.wouldWrite(path));
  try {
    writeFileSync(path, content);
  } catch {
    throw new Refusal(words.cannotWrite(path));
  }
  terminal.tell(words.written(path));
}

/** Says which languages have texts now that the pack does not offer yet. */
function tellLanguages({ files }: PackAsked, { notes }: Merge, { options, terminal }: Telling): void {
  const offered: ReadonlySet<string> = new Set(findTexts(files)[0]?.languages);
  const written = new Set(notes.filter(isWritten).map(({ language }) => language));
  for (const language of written) {
    if (language !== null && !offered.has(language))
      terminal.tell(stringsWordsIn(options.language).declare(language));
  }
}
