/** Packs from somebody unknown, opened and examined; in a worker where one can be had. */
import { openFiles, openZip, type PackTrouble } from '../../exchange/exchange.ts';
import { examine } from '../../lint/lint.ts';
import type { OpenedPack } from '../../records/records.ts';
import { codeFrame, readPacks } from '../../scenario/scenario.ts';
import type { CompiledPack, PackFile, Paper, Problem, Severity } from '../../scenario/scenario.ts';

/** What a person brought. */
export type Brought =
  | { readonly as: 'zip'; readonly bytes: Uint8Array }
  | { readonly as: 'files'; readonly files: readonly PackFile[] };

/** A pack that can be played, and the files it is kept as. */
export interface FoundPack {
  readonly pack: CompiledPack;
  readonly kept: OpenedPack;
}

/** Something wrong, with the line it stands in and what is underlined there. */
export interface FoundProblem {
  readonly problem: Problem;
  readonly frame: string;
}

/** What there is in what was brought. */
export interface Examination {
  readonly packs: readonly FoundPack[];
  /** Errors first; no more than `MOST_TOLD`. */
  readonly problems: readonly FoundProblem[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Files with errors: what stands in them is not played. */
  readonly leftOut: readonly string[];
}
export type Examined =
  { readonly trouble: PackTrouble } | { readonly trouble: null; readonly found: Examination };

/** Problems that are told one by one; mending one often mends the rest. */
const MOST_TOLD = 60;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Opens what was brought and asks every rule about it. Never throws, whatever it is. */
export function examineBrought(brought: Brought, cast: readonly PackFile[]): Examined {
  const opened = brought.as === 'zip' ? openZip(brought.bytes) : openFiles(brought.files);
  if (opened.trouble !== null) return opened;
  const { files } = opened;
  const madeUp = opened.madeUp ?? '';
  const read = examine([...lent(files, cast), ...files]);
  const own = new Set(files.map(({ path }) => path));
  // Nobody can mend a file that only we know of.
  if (madeUp) own.delete(`${madeUp}pack.yaml`);
  const shown = (path: string): string => path.slice(madeUp.length);
  const problems = read.problems.filter(({ file }) => own.has(file)).toSorted(bySeverity);
  const packs = read.packs.flatMap((pack) => foundPack(pack, files, read.papers));
  const broken = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const found: Examination = {
    packs,
    problems: problems.slice(0, MOST_TOLD).map((problem) => ({
      problem: { ...problem, file: shown(problem.file) },
      frame: frameOf(problem, files),
    })),
    counts: countsOf(problems),
    leftOut: [...new Set(broken)].map(shown),
  };
  return { trouble: null, found };
}

/** Kept packs made playable by this version of us; one that cannot be any more is left out. */
export function readKept(packs: readonly OpenedPack[], cast: readonly PackFile[]): readonly CompiledPack[] {
  return packs.flatMap(({ id, files }) =>
    readPacks([...lent(files, cast), ...files]).packs.filter(({ card }) => card.id === id),
  );
}

/** The cast of the house, where the packs bring none of their own. */
function lent(files: readonly PackFile[], cast: readonly PackFile[]): readonly PackFile[] {
  return files.some(isOfCast) ? [] : cast;
}

function isOfCast({ path }: PackFile): boolean {
  return path.startsWith('cast/');
}

const RANK = { error: 0, warning: 1, hint: 2 } as const satisfies Record<Severity, number>;

function bySeverity(one: Problem, other: Problem): number {
  return RANK[one.severity] - RANK[other.severity];
}

function countsOf(problems: readonly Problem[]): Examination['counts'] {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The line a problem stands in and what is underlined, without the words around them. */
function frameOf(problem: Problem, files: readonly PackFile[]): string {
  const content = files.find(({ path }) => path === problem.file)?.content ?? '';
  const text = typeof content === 'string' ? content : decoder.decode(content);
  return codeFrame(problem, text, 'en').split('\n').slice(1, 3).join('\n');
}

/** A pack with the files of its folder, and the cast that came with it. */
function foundPack(
  pack: CompiledPack,
  files: readonly PackFile[],
  papers: readonly Paper[],
): readonly FoundPack[] {
  const paper = papers.find(({ path, id }) => /(?:^|\/)pack\.ya?ml$/i.test(path) && id === pack.card.id);
  if (paper === undefined) return [];
  const folder = paper.path.slice(0, paper.path.lastIndexOf('/') + 1);
  const own = files.filter((file) => isOfCast(file) || isIn(folder, file.path));
  const kept = own.map(({ path, content }) => ({
    path,
    content: typeof content === 'string' ? encoder.encode(content) : content.slice(),
  }));
  return [{ pack, kept: { format: 1, id: pack.card.id, files: kept } }];
}

/** In the folder itself or in its cast: a folder below is another pack's. */
function isIn(folder: string, path: string): boolean {
  if (!path.startsWith(folder)) return false;
  return !path
    .slice(folder.length)
    .replace(/^cast\//, '')
    .includes('/');
}
