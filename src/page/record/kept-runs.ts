/** Runs on their way into the record, and the record of this browser. */
import { recipeAsText, type Conversation } from '../../conversation/conversation.ts';
import { scoreOf, type ScoreGround } from '../../debrief/debrief.ts';
import { openRecordStore } from '../../records/records.ts';
import type { Kept, RunKept, RunNotes } from '../../records/records.ts';
import type { Call } from '../state.ts';

export const RECORD = openRecordStore();

interface Times {
  readonly startedAt: number | null;
  readonly endedAt: number;
}

const NOTHING_TO_KEEP: Kept = { kept: true };

/** What is on its way into the record: nothing is looked for there before it has arrived. */
let keeping: Promise<unknown> = Promise.resolve();

/** Keeps a finished run. One that was begun in another sitting may be there already: then it stays as it is. */
export function keepRun(call: Call, times: Times): Promise<Kept> {
  const kept = keepInRecord(call, times);
  keeping = kept;
  return kept;
}

/** The last run kept of the very same recipe, that which is being kept just now included. */
export async function lastKept(conversation: Conversation): Promise<RunKept | null> {
  await keeping;
  return lastOf(conversation);
}

async function keepInRecord({ conversation, mode, notes }: Call, times: Times): Promise<Kept> {
  const { recipe, table } = conversation;
  const { ending } = table;
  if (ending === null) return NOTHING_TO_KEEP;
  if (times.startedAt === null && (await lastOf(conversation)) !== null) return NOTHING_TO_KEEP;
  const { endedAt, startedAt } = times;
  const run: RunKept = {
    format: 2,
    id: `${endedAt}-${recipe.seed}-${recipe.scenario}`,
    startedAt: startedAt ?? endedAt,
    endedAt,
    mode,
    recipe,
    ending: ending.id,
    kind: ending.kind,
    outcome: ending.outcome,
    score: null,
    feeling: null,
    turningPoint: null,
    plan: null,
    disagreements: [],
    predictions: talliedIn(notes),
    said: notes.said,
    extendedTime: notes.extendedTime,
  };
  return RECORD.keep(run);
}

const talliedIn = ({ predictions }: RunNotes): RunKept['predictions'] => ({
  made: predictions.length,
  right: predictions.filter(({ right }) => right).length,
});

/** The last run kept of the very same recipe. */
async function lastOf({ recipe }: Conversation): Promise<RunKept | null> {
  const text = recipeAsText(recipe);
  const { runs } = await RECORD.all();
  return runs.findLast((run) => recipeAsText(run.recipe) === text) ?? null;
}

/** Adds the score to the run it belongs to. */
export async function noteScoreOf(conversation: Conversation, ground: ScoreGround): Promise<void> {
  const run = await lastOf(conversation);
  if (run === null || run.score !== null) return;
  const { total, process, outcome, dimensions, critical } = scoreOf(conversation, ground);
  const shown = dimensions.flatMap(({ dimension, points }) =>
    points === null ? [] : [[dimension, points] as const],
  );
  const score = {
    total,
    process,
    outcome,
    dimensions: Object.fromEntries(shown),
    critical: critical.map(({ id }) => id),
  };
  await RECORD.note(run.id, { score });
}
