/** Everything wrong with packs: what the reader finds, and after it what the rules find. */
import { openReader, remarksOn } from '../scenario/scenario.ts';
import type { CompiledPack, PackFile, Paper, Problem, ReadPacks, Scenario } from '../scenario/scenario.ts';
import { remarksAbout } from './asking.ts';
import { diagnosisOf } from './diagnosing.ts';
import type { Subject } from './rule.ts';
import { afterSilencing } from './after-silencing.ts';

export interface Examined extends ReadPacks {
  /** Scenarios that read without errors, with the files they were written in. */
  readonly subjects: readonly Subject[];
}

/** Looks at packs again and again, as while somebody writes. */
export interface Examiner {
  /** What `examine` would give; what has not changed since the last look is neither read nor asked about again. */
  look(files: readonly PackFile[]): Examined;
}

export function openExaminer(): Examiner {
  const reader = openReader();
  return { look: (files) => judged(reader.look(files), files) };
}

/** Reads packs and asks every rule about them. Never throws, whatever is in the files. */
export function examine(files: readonly PackFile[]): Examined {
  return openExaminer().look(files);
}

function judged(read: ReadPacks, files: readonly PackFile[]): Examined {
  const subjects = subjectsIn(read);
  const found = new Map<Paper, readonly Problem[]>();
  for (const subject of subjects) found.set(subject.paper, problemsOf(subject));
  const problems = [
    ...read.problems,
    ...read.papers.flatMap((paper) => afterSilencing(paper, found.get(paper) ?? [], 'read')),
  ];
  return { ...read, problems: inOrder(problems, files), subjects };
}

/** Scenarios beside the files they stand in: the file of that id in the folder of the pack. */
function subjectsIn({ packs, papers }: ReadPacks): readonly Subject[] {
  return packs.flatMap((pack) => {
    const folder = folderOf(papers.find((paper) => isPackFile(paper, pack))?.path ?? '');
    const written = new Map(
      papers
        .filter(({ path }) => folderOf(path) === folder && !isPack(path))
        .map((paper) => [paper.id, paper] as const),
    );
    return pack.card.scenarios.flatMap((card) => {
      const paper = written.get(card.id);
      const scenario = pack.scenarios[card.id];
      return paper === undefined || scenario === undefined ? [] : [{ scenario, card, paper }];
    });
  });
}

function isPackFile({ path, id }: Paper, { card }: CompiledPack): boolean {
  return isPack(path) && id === card.id;
}

function isPack(path: string): boolean {
  return /(?:^|\/)pack\.ya?ml$/i.test(path);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

interface Found {
  readonly subject: Subject;
  readonly problems: readonly Problem[];
}

/** What was found; the reader hands out the same scenario for as long as nothing in it has changed. */
const FOUND = new WeakMap<Scenario, Found>();

function problemsOf(subject: Subject): readonly Problem[] {
  const known = FOUND.get(subject.scenario);
  if (known !== undefined && isSame(known.subject, subject)) return known.problems;
  const problems = remarksOn(subject.paper, remarksAbout(subject), diagnosisOf);
  FOUND.set(subject.scenario, { subject, problems });
  return problems;
}

function isSame({ card, paper }: Subject, other: Subject): boolean {
  return card === other.card && paper.root === other.paper.root && paper.path === other.paper.path;
}

/** File by file as they were handed in, from top to bottom in each. */
export function inOrder(problems: readonly Problem[], files: readonly PackFile[]): readonly Problem[] {
  const place = new Map(files.map(({ path }, index) => [path, index]));
  const rank = ({ file }: Problem): number => place.get(file) ?? files.length;
  return problems.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
