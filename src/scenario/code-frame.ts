/** A problem as a terminal shows it: where, the line itself, what is wrong, what to do. */
import type { Problem } from './problem.ts';
import { lineStarts } from './source-text.ts';
import type { Language } from './vocabulary.ts';

/** A longer line is cut around what is underlined. */
const WIDEST = 100;
/** Characters kept before the underlined part of a line that is cut. */
const LEAD = 40;

const SEVERITY = {
  error: { es: 'error', en: 'error' },
  warning: { es: 'advertencia', en: 'warning' },
  hint: { es: 'sugerencia', en: 'hint' },
} as const satisfies Record<Problem['severity'], Record<Language, string>>;

/** The frame of a problem, in a language; `text` is the whole file. */
export function codeFrame(problem: Problem, text: string, language: Language): string {
  const { file, line, column, severity, code } = problem;
  const gutter = `${line}`;
  const margin = ' '.repeat(gutter.length);
  const { shown, from } = cut(lineOf(text.replace(/^\uFEFF/, ''), line), column);
  const width = Math.max(1, Math.min(problem.length, WIDEST - (column - from)));
  const underline = ' '.repeat(Math.max(0, column - from)) + '^'.repeat(width);
  return [
    `${file}:${line}:${column} ${SEVERITY[severity][language]} ${code}`,
    `${gutter} | ${shown}`,
    `${margin} | ${underline}`,
    `${margin}   ${problem.what[language] ?? problem.what.es ?? ''}`,
    `${margin}   ${problem.mend[language] ?? problem.mend.es ?? ''}`,
  ].join('\n');
}

function lineOf(text: string, line: number): string {
  const starts = lineStarts(text);
  const end = starts[line] ?? text.length;
  const whole = text.slice(starts[line - 1] ?? text.length, end).replace(/[\r\n]+$/, '');
  return whole.replace(/[\t\p{Cc}]/gu, ' ');
}

/** The part of a line to show, and the column its first character stands at. */
function cut(line: string, column: number): { readonly shown: string; readonly from: number } {
  if (line.length <= WIDEST) return { shown: line, from: 1 };
  const from = Math.max(1, column - LEAD);
  const shown = line.slice(from - 1, from - 1 + WIDEST);
  if (from === 1) return { shown: `${shown}…`, from };
  return { shown: `…${shown}${from - 1 + WIDEST < line.length ? '…' : ''}`, from: from - 1 };
}
