/** When what was learned is called to mind again: at growing distances, with somebody else (domain 4.3). */
import type { RunKept } from './run-kept.ts';

/** Days after a debrief. */
export const RECALL_AFTER = [1, 3, 7, 21] as const;

export interface Recall {
  /** The run it calls to mind. */
  readonly run: string;
  /** Which of them, from 1. */
  readonly place: number;
  /** Milliseconds since 1970 from which it is due. */
  readonly dueAt: number;
  /** The weakest dimension of that run. */
  readonly skill: string;
  /** Nobody of this temperament: the skill is to be found again with somebody else. */
  readonly notWith: string;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Every recall that is still to come or due, soonest first. One is done when, at or after its due time, a run was
 * played with another persona; each run answers one recall of every earlier run at most.
 */
export function recallsOf(runs: readonly RunKept[]): readonly Recall[] {
  return runs
    .flatMap((run) => openRecalls(run, runs))
    .toSorted((a, b) => a.dueAt - b.dueAt || a.run.localeCompare(b.run));
}

/** What is due now: the oldest for each skill, however many conversations ask for it. `now` as `dueAt`. */
export function dueIn(recalls: readonly Recall[], now: number): readonly Recall[] {
  const due = recalls.filter(({ dueAt }) => dueAt <= now);
  return due.filter(({ skill }, place) => due.findIndex((each) => each.skill === skill) === place);
}

function openRecalls(run: RunKept, runs: readonly RunKept[]): readonly Recall[] {
  if (run.mode === 'explore') return [];
  const skill = weakestIn(run);
  if (skill === null) return [];
  const later = runs
    .filter((each) => each.startedAt > run.endedAt && each.recipe.persona !== run.recipe.persona)
    .toSorted((a, b) => a.startedAt - b.startedAt);
  const recalls: Recall[] = [];
  let from = 0;
  for (const [index, days] of RECALL_AFTER.entries()) {
    const dueAt = run.endedAt + days * DAY;
    const answered = later.findIndex((each, place) => place >= from && each.startedAt >= dueAt);
    if (answered >= 0) from = answered + 1;
    else recalls.push({ run: run.id, place: index + 1, dueAt, skill, notWith: run.recipe.persona });
  }
  return recalls;
}

/** The dimension with the fewest points; null where nothing was scored. */
function weakestIn({ score }: RunKept): string | null {
  const found = Object.entries(score?.dimensions ?? {}).toSorted((a, b) => a[1] - b[1]);
  return found[0]?.[0] ?? null;
}
