import type { Words } from './compiled.ts';
import type { Language } from './vocabulary.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** Something wrong with what an author wrote: where, what, and what to do about it. */
export interface Problem {
  /** Stable kebab-case name, such as `unknown-act`. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based, in characters as an editor counts them. */
  readonly line: number;
  readonly column: number;
  /** How many characters to underline on that line, at least 1. */
  readonly length: number;
  /** What is wrong, in plain words. */
  readonly what: Words;
  /** What to do about it. */
  readonly mend: Words;
}

/** A file of a pack as text or as the bytes it was read from, with `/` between folders. */
export interface PackFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a code means: the sentences a problem is worded from. */
export interface Diagnosis {
  readonly severity: Severity;
  readonly what: Readonly<Record<Language, string>>;
  readonly mend: Readonly<Record<Language, string>>;
}
