/** What there is in packs besides scenarios: personas and packs, each beside the file it is written in. */
import { isWritten, LANGUAGES } from '../scenario/scenario.ts';
import type { CompiledPack, Paper, ReadPacks } from '../scenario/scenario.ts';
import type { PackSubject, PersonaSubject } from './rule.ts';

/** Packs beside their files. */
export function packsIn({ packs, papers, problems }: ReadPacks): readonly PackSubject[] {
  return packs.flatMap((pack) => {
    const paper = papers.find((each) => isPackFile(each) && each.id === pack.card.id);
    if (paper === undefined) return [];
    const folder = folderOf(paper.path);
    const places = [folder, `${folder}cast/`];
    const others = papers.filter((each) => each !== paper && places.includes(folderOf(each.path)));
    const isWhole = !problems.some(
      ({ severity, file }) => severity === 'error' && places.includes(folderOf(file)),
    );
    return [{ pack, paper, others, isWhole }];
  });
}

/** Personas beside their files: those of packs, and the common cast. */
export function personasIn(read: ReadPacks): readonly PersonaSubject[] {
  const own = packsIn(read).flatMap((subject) => {
    const { pack, others, isWhole } = subject;
    const named = namesUsedIn(subject);
    return Object.values(pack.cast).flatMap((persona): PersonaSubject[] => {
      const paper = others.find((each) => each.id === persona.id && !isScenario(each, pack));
      const { languages } = pack.card;
      return paper === undefined
        ? []
        : [{ persona, paper, languages, isNamed: !isWhole || named.has(persona.id) }];
    });
  });
  const common = Object.values(read.cast).flatMap((persona): PersonaSubject[] => {
    const paper = read.papers.find(({ id, path }) => id === persona.id && /^cast\/[^/]*$/.test(path));
    return paper === undefined ? [] : [{ persona, paper, languages: LANGUAGES, isNamed: true }];
  });
  return [...common, ...own];
}

/** Personas that scenarios of a pack name, or that other personas of it extend. */
function namesUsedIn({ pack, others }: PackSubject): ReadonlySet<string> {
  const scenarios = Object.values(pack.scenarios);
  const named = scenarios.flatMap(({ persona, also }) => [persona.id, ...also.map(({ id }) => id)]);
  // What could not be read as a scenario may name any of them; so may a persona another one extends.
  const unread = others.filter((paper) => !isScenario(paper, pack));
  const mentioned = Object.keys(pack.cast).filter((id) =>
    unread.some((paper) => paper.id !== id && mentions(paper, id)),
  );
  return new Set([...named, ...mentioned]);
}

function mentions({ text }: Paper, id: string): boolean {
  return new RegExp(`[\\s\\[,:'"]${id}(?=[\\s\\],'"]|$)`).test(text);
}

function isScenario(paper: Paper, { scenarios }: CompiledPack): boolean {
  return scenarios[paper.id] !== undefined && isWritten(paper, ['beats']);
}

export function isPackFile({ path }: Paper): boolean {
  return /(?:^|\/)pack\.ya?ml$/i.test(path);
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
