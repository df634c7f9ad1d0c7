/** Texts as a table for spreadsheets, and back. */
import Papa from 'papaparse';
import { LANGUAGES, type Language } from '../scenario/scenario.ts';
import type { ReturnedRow } from './merge.ts';
import { textOfTable, type ReadTable } from './table-trouble.ts';
import { marksIn, spelledMarks, type TextRow } from './text-table.ts';

const COLUMNS = ['id', 'file', 'context', ...LANGUAGES, 'as_exported'];

/** What a spreadsheet would take for a formula; an apostrophe of ours in front makes it a text. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Rows as CSV with a byte-order mark, by which spreadsheets know that it is UTF-8. */
export function csvOf(rows: readonly TextRow[]): string {
  const cells = rows.map(({ id, file, context, words, marks }) => [
    id,
    file,
    context,
    ...LANGUAGES.map((language) => words[language] ?? ''),
    spelledMarks(marks),
  ]);
  return csvOfTable([COLUMNS, ...cells]);
}

/** Rows out of CSV; commas, semicolons and tabs all part cells, and columns may stand in any order. */
export function rowsOfCsv(content: string | Uint8Array): ReadTable<ReturnedRow> {
  const text = textOfTable(content);
  if (typeof text !== 'string') return { rows: null, trouble: text };
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true, delimiter: delimiterOf(text) });
  const [head = [], ...body] = data.map((row) => row.map(unguarded));
  const columns = head.map((name) => name.trim().toLowerCase());
  if (!columns.includes('id')) return { rows: null, trouble: { why: 'no_ids' } };
  const languages = LANGUAGES.filter((language) => columns.includes(language));
  if (languages.length === 0) return { rows: null, trouble: { why: 'no_languages' } };
  return { rows: body.map((row) => rowOf(row, columns, languages)), trouble: null };
}

/** The sign that parts the names in the first line. */
function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return [';', '\t'].find((sign) => head.split(sign).length > head.split(',').length) ?? ',';
}

function rowOf(
  row: readonly string[],
  columns: readonly string[],
  languages: readonly Language[],
): ReturnedRow {
  const cell = (name: string): string => row[columns.indexOf(name)] ?? '';
  return {
    id: cell('id').trim(),
    words: Object.fromEntries(languages.map((language) => [language, cell(language)])),
    marks: marksIn(cell('as_exported')),
  };
}

/** Any rows as CSV for a spreadsheet, the head first; what would be taken for a formula stays a text. */
export function csvOfTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: '\r\n' },
  )}\r\n`;
}
