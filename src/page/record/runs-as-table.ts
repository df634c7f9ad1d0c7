/** The record as rows for a spreadsheet. */
import type { RunKept } from '../../records/records.ts';

/** The head, and a row for every run. Moments as ISO 8601, figures with one decimal. */
export function rowsOf(runs: readonly RunKept[], head: readonly string[]): readonly (readonly string[])[] {
  return [head, ...runs.map(rowOf)];
}

function rowOf({ startedAt, endedAt, mode, recipe, ending, outcome, score }: RunKept): readonly string[] {
  const { pack, version, scenario, persona, seed } = recipe;
  return [
    new Date(startedAt).toISOString(),
    new Date(endedAt).toISOString(),
    mode,
    pack,
    version,
    scenario,
    persona,
    String(seed),
    ending,
    outcome.toFixed(1),
    score === null ? '' : String(score.total),
    score?.critical.join(' ') ?? '',
  ];
}
