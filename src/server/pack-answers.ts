/** What the app may ask for under `packs/`, whether a build writes it to files or a server answers from memory. */
import { readPacks, type PackFile, type Problem, type ReadPacks } from '../scenario/scenario.ts';

export interface PackAnswers {
  /** JSON texts by address, such as `packs/index.json`. */
  readonly answers: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Compiles packs into the addresses the app fetches. Problems go into the index; nothing throws. */
export function answerPacks(
  files: readonly PackFile[],
  look: (files: readonly PackFile[]) => ReadPacks = readPacks,
): PackAnswers {
  const { packs, cast, problems } = look(files);
  const answers = new Map<string, string>();
  const answer = (address: string, content: object): void => {
    answers.set(`packs/${address}.json`, written(content));
  };
  answer('index', { packs: packs.map(({ card }) => card), problems });
  for (const { card, scenarios } of packs) {
    for (const [id, scenario] of Object.entries(scenarios)) answer(`${card.id}/${id}`, scenario);
  }
  const people = Object.values(cast);
  answer(
    'cast/index',
    people.map(({ id, title }) => ({ id, title })),
  );
  for (const persona of people) answer(`cast/${persona.id}`, persona);
  answer('cast-files', files.filter(isOfCast).map(asText));
  return { answers, problems };
}

/** Scenarios and personas written out: one that is looked at again and has not changed is the very same object. */
const WRITTEN = new WeakMap<object, string>();

function written(content: object): string {
  const text = WRITTEN.get(content) ?? JSON.stringify(content);
  WRITTEN.set(content, text);
  return text;
}

/** The common cast as it was written: packs opened in the app are read with it. */
function isOfCast({ path }: PackFile): boolean {
  return path.startsWith('cast/');
}

function asText({ path, content }: PackFile): PackFile {
  return { path, content: typeof content === 'string' ? content : new TextDecoder().decode(content) };
}
