/** The packs that ship, as the build reads them, and the paths through them that their writers chose. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { z } from 'zod';
import { canChoose, choose, open, type Conversation } from '../../src/conversation/conversation.ts';
import { readPacks, type Persona, type Scenario } from '../../src/scenario/scenario.ts';
import { readPackFolder } from '../../src/server/server.ts';
import { choice } from './choices.ts';

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));

const { packs, cast: people } = readPacks(readPackFolder(FOLDER));

export const shipped: readonly Scenario[] = packs.flatMap(({ scenarios }) => Object.values(scenarios));
export const cast: readonly Persona[] = Object.values(people);

export const PATH_NAMES = ['master', 'typical', 'bad-advice'] as const;
export type PathName = (typeof PATH_NAMES)[number];

const PATH = z.strictObject({
  seed: z.int().positive(),
  choices: z.array(z.string()),
  after: z.record(z.string(), z.string()).default({}),
});
const PATHS = z.partialRecord(z.enum(PATH_NAMES), PATH);
export type Path = z.infer<typeof PATH>;

export function transcriptFolder(scenario: Scenario): string {
  return join(FOLDER, scenario.pack.id, 'transcripts');
}

/** The paths written for a scenario, by name; null where nobody has chosen any yet. */
export function pathsOf(scenario: Scenario): Partial<Record<PathName, Path>> | null {
  const file = join(transcriptFolder(scenario), `${scenario.id}.paths.yaml`);
  return existsSync(file) ? PATHS.parse(load(readFileSync(file, 'utf8'))) : null;
}

/** Every transcript file there is beside a scenario. */
export function transcriptFiles(scenario: Scenario): readonly string[] {
  const folder = transcriptFolder(scenario);
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith(`${scenario.id}.`) && name.endsWith('.md'))
    : [];
}

/** Plays a path to its end; a choice that is not on the table is told with what is. */
export function walk(scenario: Scenario, { seed, choices, after }: Path): Conversation {
  const answers = Object.entries(after).map(([question, answer]) => `${question}=${answer}`);
  let here = open(scenario, { seed, language: 'es' });
  for (const [i, short] of [...choices, ...answers].entries()) {
    if (!canChoose(here, choice(short)))
      throw new Error(`${scenario.id}: choice ${i + 1}, ${short}: ${onTable(here)}`);
    here = choose(here, choice(short));
  }
  return here;
}

function onTable({ table }: Conversation): string {
  const replies = table.replies.map(({ id }) => id);
  const moves = table.moves.filter(({ open }) => open).map(({ move }) => `~${move}`);
  const answers = table.after.flatMap(({ question, answers }) =>
    answers.map(({ id }) => `${question}=${id}`),
  );
  const place = table.bait === null ? table.beat : `bait ${table.bait}`;
  return `not on the table at ${place} (${table.stage}); there are ${[...replies, ...moves, ...answers].join(', ')}`;
}
