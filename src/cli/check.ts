/** `cascabel check`: what is wrong with packs, where, and what to do about it. */
import { existsSync } from 'node:fs';
import { examine, inOrder } from '../lint/lint.ts';
import { codeFrame, type Problem } from '../scenario/scenario.ts';
import { explain } from './check-explain.ts';
import { FORMATS, forTools, type Format } from './check-formats.ts';
import { playedOut } from './check-played.ts';
import { checkWordsIn } from './check-words.ts';
import { readOptions, type Options } from './options.ts';
import { readingOf, type Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { SHIPPED_PACKS } from './shipped.ts';
import type { Terminal } from './terminal.ts';
import { wordsIn } from './words.ts';

const KNOWN = { values: ['format'], flags: ['json', 'explain', 'bots'] };

function textOf(reading: Reading, file: string): string {
  const content = reading.files.find(({ path }) => path === file)?.content ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

const RANK = { error: 0, warning: 1, hint: 2 } as const satisfies Record<Problem['severity'], number>;

function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length;
}

function formatFrom(options: Options): Format {
  const asked = options.value('format') ?? (options.has('json') ? 'json' : 'text');
  const format = FORMATS.find((name) => name === asked);
  if (format === undefined) throw new Refusal(checkWordsIn(options.language).unknownFormat(asked, FORMATS));
  return format;
}

/** What the person asked about, or a refusal that says why there is nothing. */
function readingAsked({ plain, language }: Options): Reading {
  const words = wordsIn(language);
  const [path = SHIPPED_PACKS, extra] = plain;
  if (extra !== undefined) throw new Refusal(words.tooMuch(extra));
  if (!existsSync(path)) throw new Refusal(words.cannotRead(path));
  const reading = readingOf(path, language);
  if (!reading.files.some((file) => reading.isAsked(file.path)))
    throw new Refusal(words.nothingToCheck(path));
  return reading;
}

/** Code frames for people on their stream, or problems for tools on the other. */
function tellProblems(
  problems: readonly Problem[],
  reading: Reading,
  { options, format, terminal }: Telling,
): void {
  const { language } = options;
  const shown = problems.map((problem) => ({ ...problem, file: reading.shown(problem.file) }));
  if (format !== 'text') return terminal.print(forTools(shown, format, language));
  problems.forEach((problem, at) => {
    const frame = codeFrame(shown[at] ?? problem, textOf(reading, problem.file), language);
    terminal.tell(`${frame}\n`);
  });
}
interface Telling {
  readonly options: Options;
  readonly format: Format;
  readonly terminal: Terminal;
}

export function check(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, KNOWN, terminal.env);
  const telling = { options, format: formatFrom(options), terminal };
  if (options.has('explain')) {
    terminal.print(explain(options.plain[0], options.language));
    return 0;
  }
  const { language } = options;
  const words = wordsIn(language);
  const reading = readingAsked(options);
  const examined = examine(reading.files);
  const played = options.has('bots') ? playedOut(examined, reading, { language, terminal }) : [];
  const read = examined.problems.filter(({ file }) => reading.isAsked(file));
  const problems = inOrder([...read, ...played.flatMap((each) => each.problems)], reading.files);
  tellProblems(problems, reading, telling);
  for (const { report } of played) terminal.tell(report);
  const errors = countOf(problems, 'error');
  const summary = words.checked(errors, countOf(problems, 'warning'), countOf(problems, 'hint'));
  const asked = reading.files.filter(({ path }) => reading.isAsked(path)).length;
  terminal.tell(problems.length > 0 ? summary : words.checkedClean(asked));
  const gravest = problems.toSorted((one, other) => RANK[one.severity] - RANK[other.severity])[0];
  if (gravest !== undefined && telling.format === 'text')
    terminal.tell(checkWordsIn(language).explainOne(gravest.code));
  return errors > 0 ? 1 : 0;
}
