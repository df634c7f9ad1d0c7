/** What is found wrong with one file while it is read, by offsets; `report.ts` puts it into words. */
import type { Words } from './compiled.ts';
import type { Code } from './diagnosis.ts';

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
  readonly among?: Iterable<string>;
}

/** A file being read: its text and what was found so far. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
  readonly findings: Finding[];
  /** Findings beyond what is kept; only counted. */
  unkept: number;
  errors: number;
}

/** More than this is never shown, so keeping more would only cost memory. */
const MOST_KEPT = 2_000;

export function openSheet(path: string, text: string): Sheet {
  return { path, text, findings: [], unkept: 0, errors: 0 };
}

/** Puts a finding on the sheet. */
export function note(sheet: Sheet, finding: Finding, isError: boolean): void {
  if (isError) sheet.errors++;
  if (sheet.findings.length < MOST_KEPT) sheet.findings.push(finding);
  else sheet.unkept++;
}
