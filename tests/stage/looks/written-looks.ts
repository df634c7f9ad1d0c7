/** The looks that packs bring, read from a folder as `check` reads it: what can be drawn, and what is wrong with it. */
import { join } from 'node:path';
import { examine } from '../../../src/lint/lint.ts';
import type { Problem, Seen, Words } from '../../../src/scenario/scenario.ts';
import { readPacksWithCast } from '../../../src/server/server.ts';

const SHIPPED = join(import.meta.dirname, '../../../scenarios');

/** A scenario whose customer has a look of their own. */
export interface WrittenLook {
  readonly file: string;
  readonly name: string;
  /** Null while the file cannot be read. */
  readonly look: Seen | null;
  readonly problems: readonly Words[];
}

/** The lines of a look in parts, first and last, counted from one; null where there is none. */
function linesOfLook(text: string): readonly [number, number] | null {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^\s+look:\s*(?:\{|#|$)/.test(line) || /\blook:\s*\{/.test(line));
  if (first < 0) return null;
  const indent = (line: string): number => line.search(/\S/);
  const isSaid = (line: string): boolean => /^\s*[^\s#]/.test(line);
  const own = indent(lines[first] ?? '');
  const rest = lines.slice(first + 1).findIndex((line) => isSaid(line) && indent(line) <= own);
  return [first + 1, rest < 0 ? lines.length : first + 1 + rest];
}

const inWords = ({ line, column, what, mend }: Problem): Words => ({
  es: `${line}:${column} ${what.es} ${mend.es}`,
  en: `${line}:${column} ${what.en} ${mend.en}`,
});

/** Every written look under a folder of packs, or of one pack. Reads the disk anew each time. */
export function writtenLooks(folder: string): readonly WrittenLook[] {
  const files = readPacksWithCast(folder, SHIPPED);
  const { subjects, problems, papers } = examine(files);
  const shown = new Map(subjects.map(({ scenario, paper }) => [paper.path, scenario]));
  return papers.flatMap(({ path, text }) => {
    const scenario = shown.get(path);
    const lines = linesOfLook(text);
    if (lines === null || typeof scenario?.customer.look === 'string') return [];
    const [first, last] = lines;
    const isAbout = ({ line, severity }: Problem): boolean =>
      (line >= first && line <= last) || (scenario === undefined && severity === 'error');
    const mine = problems.filter((problem) => problem.file === path && isAbout(problem));
    const name = scenario?.customer.name.en ?? scenario?.customer.name.es ?? '';
    return [{ file: path, name, look: scenario?.customer.look ?? null, problems: mine.map(inWords) }];
  });
}
