/** What the app may ask for under `packs/`, whether a build writes it to files or a server answers from memory. */
import { readPacks, type PackFile, type Problem } from '../scenario/scenario.ts';

export interface PackAnswers {
  /** JSON texts by address, such as `packs/index.json`. */
  readonly answers: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Compiles packs into the addresses the app fetches. Problems go into the index; nothing throws. */
export function answerPacks(files: readonly PackFile[]): PackAnswers {
  const { packs, cast, problems } = readPacks(files);
  const answers = new Map<string, string>();
  const answer = (address: string, content: unknown): void => {
    answers.set(`packs/${address}.json`, JSON.stringify(content));
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

/** The common cast as it was written: packs opened in the app are read with it. */
function isOfCast({ path }: PackFile): boolean {
  return path.startsWith('cast/');
}

function asText({ path, content }: PackFile): PackFile {
  return { path, content: typeof content === 'string' ? content : new TextDecoder().decode(content) };
}
