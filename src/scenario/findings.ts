/** What is found wrong with one file while it is read, by offsets; `report.ts` puts it into words. */
import type { Words } from './compiled.ts';
import type { Code } from './diagnosis.ts';
import { linesOf } from './lines.ts';
import type { Lines } from './lines.ts';

/** A range of the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  readonly code: Code;
  readonly span: Span;
  /** What the sentences of the diagnosis are filled with. */
  readonly filled?: Readonly<Record<string, string | number | Words>>;
  /** Names among which the author may have meant one. */
  readonly among?: readonly string[] | ReadonlySet<string>;
}

/** What was found. */
export interface Noted {
  readonly findings: readonly Finding[];
  /** Findings beyond what is kept; only counted. */
  readonly unkept: number;
  readonly errors: number;
}

/** A file being read: its text and what was found so far. */
export interface Sheet extends Noted {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly findings: Finding[];
  unkept: number;
  errors: number;
}

/** More than this is never shown, so keeping more would only cost memory. */
const MOST_KEPT = 2_000;

export function openSheet(path: string, text: string, lines = linesOf(text)): Sheet {
  return { path, text, lines, findings: [], unkept: 0, errors: 0 };
}

/** Puts everything from a sheet of a piece on the sheet of the whole, `by` characters further on. */
export function noteAll(sheet: Sheet, { findings, unkept, errors }: Noted, by: number): void {
  // Nearly every piece is in order, and there are thousands of them.
  if (findings.length === 0) return;
  const room = MOST_KEPT - sheet.findings.length;
  for (const finding of findings.slice(0, room)) {
    const { start, end } = finding.span;
    sheet.findings.push(by === 0 ? finding : { ...finding, span: { start: start + by, end: end + by } });
  }
  sheet.unkept += unkept + Math.max(0, findings.length - room);
  sheet.errors += errors;
}

/** Puts a finding on the sheet. */
export function note(sheet: Sheet, finding: Finding, isError: boolean): void {
  if (isError) sheet.errors++;
  if (sheet.findings.length < MOST_KEPT) sheet.findings.push(finding);
  else sheet.unkept++;
}
