/** Everything wrong with packs: what the reader finds, and after it what the rules find. */
import { readPacks, remarksOn } from '../scenario/scenario.ts';
import type {
  CompiledPack,
  Diagnosis,
  PackFile,
  Paper,
  Problem,
  ReadPacks,
  Remark,
} from '../scenario/scenario.ts';
import { RULES, ruleNamed } from './all-rules.ts';
import { remarksAbout } from './asking.ts';
import type { Subject } from './rule.ts';
import { SILENCE_OF_NO_RULE, SILENCE_OF_NOTHING, SILENCE_WITHOUT_REASON } from './silence-rules.ts';
import { isSilenced, silencesIn } from './silencing.ts';
import type { Silence } from './silencing.ts';

export interface Examined extends ReadPacks {
  /** Scenarios that read without errors, with the files they were written in. */
  readonly subjects: readonly Subject[];
}

/** Reads packs and asks every rule about them. Never throws, whatever is in the files. */
export function examine(files: readonly PackFile[]): Examined {
  const read = readPacks(files);
  const subjects = subjectsIn(read);
  const found = new Map<Paper, readonly Problem[]>();
  for (const subject of subjects) found.set(subject.paper, problemsOf(subject));
  const problems = [
    ...read.problems,
    ...read.papers.flatMap((paper) => afterSilencing(paper, found.get(paper) ?? [])),
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

function problemsOf(subject: Subject): readonly Problem[] {
  return remarksOn(subject.paper, remarksAbout(subject), diagnosisOf);
}

function diagnosisOf(code: string): Diagnosis {
  const rule = ruleNamed(code) ?? SILENCE_OF_NO_RULE;
  return { severity: rule.severity, ...rule.document };
}

/** What is left when comments have silenced what they may, and what is wrong with those comments. */
function afterSilencing(paper: Paper, problems: readonly Problem[]): readonly Problem[] {
  const silences = silencesIn(paper.text);
  if (silences.length === 0) return problems;
  const kept = problems.filter((problem) => !isSilenced(problem, silences));
  const faults = silences.flatMap((silence) => faultOf(silence, problems));
  return [...kept, ...remarksOn(paper, faults, diagnosisOf)];
}

function faultOf(silence: Silence, problems: readonly Problem[]): readonly Remark[] {
  const { rule, span } = silence;
  const remark = { spot: span, filled: { given: rule } };
  if (ruleNamed(rule) === undefined) {
    const ids = RULES.map(({ id }) => id);
    const filled = { given: rule, names: ids.join(', ') };
    return [{ ...remark, filled, code: SILENCE_OF_NO_RULE.id, among: ids }];
  }
  if (!silence.hasReason) return [{ ...remark, code: SILENCE_WITHOUT_REASON.id }];
  const isNeeded = problems.some((problem) => isSilenced(problem, [silence]));
  return isNeeded ? [] : [{ ...remark, code: SILENCE_OF_NOTHING.id }];
}

/** File by file as they were handed in, from top to bottom in each. */
function inOrder(problems: readonly Problem[], files: readonly PackFile[]): readonly Problem[] {
  const place = new Map(files.map(({ path }, index) => [path, index]));
  const rank = ({ file }: Problem): number => place.get(file) ?? files.length;
  return problems.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
