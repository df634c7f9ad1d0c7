/** Problems for other tools: one JSON object, SARIF 2.1.0, or GitHub's workflow commands. */
import { EXPLAINED } from '../lint/lint.ts';
import type { Language, Problem } from '../scenario/scenario.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Problems as a tool reads them; `text` is for people and is not made here. */
export function forTools(
  problems: readonly Problem[],
  format: Exclude<Format, 'text'>,
  language: Language,
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ problems }, null, 2);
    case 'sarif':
      return JSON.stringify(sarif(problems, language), null, 2);
    case 'github':
      return problems.map((problem) => githubLine(problem, language)).join('\n');
  }
}

const said = ({ what, mend }: Problem, language: Language): string =>
  [what[language], mend[language]].filter(Boolean).join(' ');

const SARIF_LEVEL = { error: 'error', warning: 'warning', hint: 'note' } as const;

function sarif(problems: readonly Problem[], language: Language): unknown {
  const rules = EXPLAINED.map(({ id, severity, document }) => ({
    id,
    shortDescription: { text: document.title[language] },
    fullDescription: { text: document.meaning[language] },
    help: { text: document.why[language] },
    defaultConfiguration: { level: SARIF_LEVEL[severity] },
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cascabel', rules } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => sarifResult(problem, language)),
      },
    ],
  };
}

function sarifResult(problem: Problem, language: Language): unknown {
  const { code, severity, file, line, column, length } = problem;
  const region = { startLine: line, startColumn: column, endColumn: column + length };
  const uri = encodeURI(file.replaceAll('\\', '/'));
  return {
    ruleId: code,
    level: SARIF_LEVEL[severity],
    message: { text: said(problem, language) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}

const GITHUB_LEVEL = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** A workflow command: in values `%` and line ends are escaped, in properties `:` and `,` besides. */
function githubLine(problem: Problem, language: Language): string {
  const { code, severity, file, line, column, length } = problem;
  const places = `file=${property(file)},line=${line},col=${column},endColumn=${column + length}`;
  return `::${GITHUB_LEVEL[severity]} ${places},title=${property(code)}::${escaped(said(problem, language))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
