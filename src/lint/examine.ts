/** Everything wrong with packs: what the reader finds, and after it what the rules find. */
import { openReader, remarksOn } from '../scenario/scenario.ts';
import type {
  CompiledPack,
  PackFile,
  Paper,
  Problem,
  ReadPacks,
  Remark,
  Scenario,
} from '../scenario/scenario.ts';
import { folderOf, isPackFile, packsIn, personasIn } from './around-scenarios.ts';
import { remarksAbout, remarksAboutPack, remarksAboutPersona } from './asking.ts';
import { diagnosisOf } from './diagnosing.ts';
import type { PackSubject, PersonaSubject, Subject } from './rule.ts';
import { afterSilencing } from './after-silencing.ts';

export interface Examined extends ReadPacks {
  /** Scenarios that read without errors, with the files they were written in. */
  readonly subjects: readonly Subject[];
}

/** Looks at packs again and again, as while somebody writes. */
export interface Examiner {
  /** What `examine` would give; what has not changed since the last look is neither read nor asked about again. */
  readonly look: (files: readonly PackFile[]) => Examined;
}

export function openExaminer(): Examiner {
  const reader = openReader();
  const last: Last = new Map();
  return { look: (files) => judged(reader.look(files), files, last) };
}

/** Reads packs and asks every rule about them. Never throws, whatever is in the files. */
export function examine(files: readonly PackFile[]): Examined {
  return openExaminer().look(files);
}

/** The scenario that each file held at the last look when it could be read. */
type Last = Map<string, Scenario>;

function judged(read: ReadPacks, files: readonly PackFile[], last: Last): Examined {
  const subjects = subjectsIn(read);
  const found = new Map<Paper, readonly Problem[]>();
  for (const subject of subjects) {
    const { paper, scenario } = subject;
    found.set(paper, problemsOf(subject, last.get(paper.path)));
    last.set(paper.path, scenario);
  }
  for (const persona of personasIn(read)) found.set(persona.paper, problemsOfPersona(persona));
  for (const pack of packsIn(read)) found.set(pack.paper, problemsOfPack(pack));
  const problems = [
    ...read.problems,
    ...read.papers.flatMap((paper) => {
      const asked = found.get(paper);
      return afterSilencing(paper, asked ?? [], asked === undefined ? 'nothing' : 'read');
    }),
  ];
  return { ...read, problems: inOrder(problems, files), subjects };
}

/** Scenarios beside the files they stand in: the file of that id in the folder of the pack. */
function subjectsIn({ packs, papers }: ReadPacks): readonly Subject[] {
  return packs.flatMap((pack) => {
    const folder = folderOf(papers.find((each) => isPackFile(each) && each.id === pack.card.id)?.path ?? '');
    const written = new Map(
      papers
        .filter((paper) => folderOf(paper.path) === folder && !isPackFile(paper))
        .map((paper) => [paper.id, paper] as const),
    );
    return pack.card.scenarios.flatMap((card) => {
      const paper = written.get(card.id);
      const scenario = pack.scenarios[card.id];
      return paper === undefined || scenario === undefined ? [] : [{ scenario, card, paper }];
    });
  });
}

interface Found {
  readonly subject: Subject;
  readonly problems: readonly Problem[];
}

/** What was found; the reader hands out the same scenario for as long as nothing in it has changed. */
const FOUND = new WeakMap<Scenario, Found>();

function problemsOf(subject: Subject, before: Scenario | undefined): readonly Problem[] {
  const known = FOUND.get(subject.scenario);
  if (known !== undefined && isSame(known.subject, subject)) return known.problems;
  const problems = remarksOn(subject.paper, remarksAbout(subject, before), diagnosisOf);
  FOUND.set(subject.scenario, { subject, problems });
  return problems;
}

/** What rules said about a persona, and what they were told of it besides what is written. */
interface Said {
  readonly subject: PersonaSubject;
  readonly remarks: readonly Remark[];
}

/** By what is written: the same people are looked at beside every pack. */
const PERSONAS = new Map<string, Said>();
/** More than this is not kept. */
const MOST_PERSONAS = 200;

function problemsOfPersona(subject: PersonaSubject): readonly Problem[] {
  const { paper } = subject;
  const known = PERSONAS.get(paper.text);
  if (known !== undefined && isAlike(known.subject, subject))
    return remarksOn(paper, known.remarks, diagnosisOf);
  const remarks = remarksAboutPersona(subject);
  if (PERSONAS.size >= MOST_PERSONAS) PERSONAS.clear();
  PERSONAS.set(paper.text, { subject, remarks });
  return remarksOn(paper, remarks, diagnosisOf);
}

function isAlike(one: PersonaSubject, other: PersonaSubject): boolean {
  return one.isNamed === other.isNamed && one.languages.join() === other.languages.join();
}

/** What was found in a pack's own file, for as long as nothing in its folder changes. */
const PACKS = new WeakMap<
  CompiledPack,
  { readonly subject: PackSubject; readonly problems: readonly Problem[] }
>();

function problemsOfPack(subject: PackSubject): readonly Problem[] {
  const { pack, paper, others, isWhole } = subject;
  const known = PACKS.get(pack);
  const isTheSame =
    known?.subject.paper === paper &&
    known.subject.isWhole === isWhole &&
    known.subject.others.length === others.length &&
    others.every((each, place) => each === known.subject.others[place]);
  if (known !== undefined && isTheSame) return known.problems;
  const problems = remarksOn(paper, remarksAboutPack(subject), diagnosisOf);
  PACKS.set(pack, { subject, problems });
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
