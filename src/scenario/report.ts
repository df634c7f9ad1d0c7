/** Findings put into words: where, what and what to do, in both languages. */
import type { Words } from './compiled.ts';
import { DIAGNOSES } from './diagnosis.ts';
import type { Finding, Sheet, Span } from './findings.ts';
import { nearest } from './nearest.ts';
import type { Diagnosis, Problem } from './problem.ts';
import { LANGUAGES } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';

/** Problems shown for one file; how many more there are is said in one more. */
const MOST_SHOWN = 200;
/** What an author wrote is quoted up to here. */
const LONGEST_QUOTE = 60;

/** The problems of one file, in the order they stand in it. */
export function reportOn(sheet: Sheet): readonly Problem[] {
  if (sheet.findings.length === 0) return [];
  const findings = withoutRepeats(sheet.findings).toSorted((one, other) => one.span.start - other.span.start);
  const shown = findings.slice(0, MOST_SHOWN).map((finding) => problemOf(finding, sheet));
  const more = findings.length - shown.length + sheet.unkept;
  if (more === 0) return shown;
  const end = { start: Math.max(0, sheet.text.length - 1), end: sheet.text.length };
  return [...shown, problemOf({ code: 'too-many-problems', span: end, filled: { more } }, sheet)];
}

/**
 * One finding a place: an alias is read wherever it repeats a value, and what does not exist is often
 * also wrong in other ways. Things that are missing have no place of their own, so they all count.
 */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, span, filled }) => {
    const missing = code.startsWith('missing-') ? JSON.stringify(filled) : '';
    const key = `${span.start} ${missing}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function problemOf(finding: Finding, sheet: Sheet): Problem {
  return placed(finding, sheet, worded(finding, DIAGNOSES[finding.code]));
}

/** What is put into words: a finding under whatever code. */
type Unworded = Pick<Finding, 'filled' | 'among'>;
/** A finding in words, wherever it stands. */
export type Worded = Pick<Problem, 'severity' | 'what' | 'mend'>;

/** What a finding says: what is wrong, and what to do. */
export function worded(finding: Unworded, { severity, what, mend }: Diagnosis): Worded {
  const given = finding.filled?.['given'];
  const meant =
    finding.among === undefined || typeof given !== 'string' ? null : nearest(given, finding.among);
  return {
    severity,
    what: inEveryLanguage((language) => fill(what[language], finding, language)),
    mend: inEveryLanguage((language) =>
      mendOf(fill(mend[language], finding, language), {
        meant,
        language,
        isList: mend[language].includes('{names}'),
      }),
    ),
  };
}

/** A finding where it stands: the problem that is told. */
export function placed(
  { code, span: { start, end } }: { readonly code: string; readonly span: Span },
  { path, lines }: Pick<Sheet, 'path' | 'lines'>,
  { severity, what, mend }: Worded,
): Problem {
  const { line, column } = lines.at(start);
  const length = Math.max(1, Math.min(end - start, lines.restAt(start)));
  return { code, severity, file: path, line, column, length, what, mend };
}

function inEveryLanguage(say: (language: Language) => string): Words {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));
}

const DID_YOU_MEAN = {
  es: (name: string): string => `¿Quiso decir «${name}»?`,
  en: (name: string): string => `Did you mean “${name}”?`,
} as const satisfies Record<Language, (name: string) => string>;

interface Meaning {
  readonly meant: string | null;
  readonly language: Language;
  /** Whether the sentence lists all names. */
  readonly isList: boolean;
}

/** What to do: the name that was probably meant comes first, and makes a list of all names needless. */
function mendOf(mend: string, { meant, language, isList }: Meaning): string {
  if (meant === null) return mend;
  const asked = DID_YOU_MEAN[language](meant);
  return isList ? asked : `${asked} ${mend}`;
}

function fill(sentence: string, { filled }: Pick<Finding, 'filled'>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = filled?.[name];
    if (value === undefined) return slot;
    return typeof value === 'object' ? (value[language] ?? '') : quotable(String(value), name === 'names');
  });
}

function quotable(value: string, whole: boolean): string {
  const line = value.replace(/[\s\p{Cc}\p{Surrogate}]+/gu, ' ');
  return whole || line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}
