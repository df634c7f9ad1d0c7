/** Runs on their way into the record, and the record of this browser. */
import { recipeAsText, type Conversation, type Recipe } from '../../conversation/conversation.ts';
import { scoreOf, type ScoreGround } from '../../debrief/debrief.ts';
import { openRecordStore } from '../../records/records.ts';
import type { Ended, Kept, RunKept, RunNotes, Unfinished } from '../../records/records.ts';
import type { Call } from '../state.ts';

export const RECORD = openRecordStore();

const NOTHING_TO_KEEP: Kept = { kept: true };

/** Keeps a run that is over; one that is there already stays as it is. `endedAt` in milliseconds since 1970. */
export async function keepRun({ conversation, mode, notes }: Call, endedAt: number): Promise<Kept> {
  const { recipe, table } = conversation;
  if (table.ending === null) return NOTHING_TO_KEEP;
  const { id: ending, kind, outcome } = table.ending;
  return keepEnded({ recipe, mode, notes }, { endedAt, ending, kind, outcome });
}

/** What is on its way into the record, one after the other: nothing is looked for there before it has arrived. */
let keeping: Promise<unknown> = Promise.resolve();

type Mine = Pick<Unfinished, 'recipe' | 'mode' | 'notes'>;

/** The same for one of which no more is known than how it ended. */
export function keepEnded(run: Mine, ended: Ended): Promise<Kept> {
  const kept = keeping.then(() => keepInRecord(run, ended));
  keeping = kept;
  return kept;
}

async function keepInRecord(run: Mine, ended: Ended): Promise<Kept> {
  const { runs } = await RECORD.all();
  if (foundIn(runs, run) !== null) return NOTHING_TO_KEEP;
  const { recipe, mode, notes } = run;
  const startedAt = notes.startedAt ?? ended.endedAt;
  return RECORD.keep({
    format: 2,
    id: freeId(runs, `${startedAt}-${recipe.seed}-${recipe.scenario}`),
    startedAt,
    ...ended,
    mode,
    recipe,
    score: null,
    feeling: null,
    turningPoint: null,
    plan: null,
    disagreements: [],
    predictions: talliedIn(notes),
    said: notes.said,
    extendedTime: notes.extendedTime,
  });
}

/** One run has one id however often its tab dies; two that began as one and parted have two. */
function freeId(runs: readonly RunKept[], id: string): string {
  const taken = runs.filter((run) => run.id === id || run.id.startsWith(`${id}-`)).length;
  return taken === 0 ? id : `${id}-${taken + 1}`;
}

const talliedIn = ({ predictions }: RunNotes): RunKept['predictions'] => ({
  made: predictions.length,
  right: predictions.filter(({ right }) => right).length,
});

interface Sought {
  readonly recipe: Recipe;
  readonly notes: RunNotes;
}

/** The run of the very same recipe, begun at the same moment; where that is not known, the last one. */
function foundIn(runs: readonly RunKept[], { recipe, notes }: Sought): RunKept | null {
  const text = recipeAsText(recipe);
  const same = runs.filter((run) => recipeAsText(run.recipe) === text);
  if (notes.startedAt === null) return same.at(-1) ?? null;
  return same.find(({ startedAt }) => startedAt === notes.startedAt) ?? null;
}

/** The run in the record that is on screen, one that is being kept just now included; null where there is none. */
export async function lastKept({ conversation, notes }: Call): Promise<RunKept | null> {
  await keeping;
  const { runs } = await RECORD.all();
  return foundIn(runs, { recipe: conversation.recipe, notes });
}

/** Adds the score to the run it belongs to. */
export async function noteScoreOf(call: Call, ground: ScoreGround): Promise<void> {
  const run = await lastKept(call);
  if (run !== null && run.score === null)
    await RECORD.note(run.id, { score: scoreKept(call.conversation, ground) });
}

/** What the record keeps of a score. */
export function scoreKept(conversation: Conversation, ground: ScoreGround): RunKept['score'] {
  const { total, process, outcome, dimensions, critical } = scoreOf(conversation, ground);
  const shown = dimensions.flatMap(({ dimension, points }) =>
    points === null ? [] : [[dimension, points] as const],
  );
  return {
    total,
    process,
    outcome,
    dimensions: Object.fromEntries(shown),
    critical: critical.map(({ id }) => id),
  };
}
