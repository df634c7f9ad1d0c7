/** Every run that ends here goes into the learner's own record; the record itself comes along with the first of them. */
import { recipeAsText } from '../../conversation/conversation.ts';
import type { Gate } from '../house.ts';
import type { Call, State } from '../state.ts';

/** A run whose debrief has just come up; somebody else's is nobody's record. */
function justOver(now: State, before: State): Call | null {
  const { view } = now;
  if (view.at !== 'debrief' || view.call.visit === 'shared') return null;
  const isSame = before.view.at === 'debrief' && before.view.call.conversation === view.call.conversation;
  return isSame ? null : view.call;
}

const isBegun = (now: State, before: State): boolean => now.view.at === 'call' && before.view.at !== 'call';

/** Keeps finished runs from now on, and their score once it is known. `now` gives milliseconds since 1970. */
export function followRuns(gate: Gate, now: () => number = Date.now): void {
  let startedAt: number | null = null;
  gate.onChange((state, before) => {
    if (isBegun(state, before)) startedAt = now();
    const call = justOver(state, before);
    if (call) {
      void keep(gate, call, { startedAt, endedAt: now() });
      startedAt = null;
    }
    if (state.reckonings !== before.reckonings) void noteScore(state);
  });
}

interface Times {
  /** Null where the run was begun in another sitting. */
  readonly startedAt: number | null;
  readonly endedAt: number;
}

async function keep(gate: Gate, call: Call, { startedAt, endedAt }: Times): Promise<void> {
  const { keepRun } = await import('./kept-runs.ts');
  const kept = await keepRun(call, { startedAt, endedAt });
  if (!kept.kept && !gate.state().notice) gate.act({ type: 'noticed', notice: kept.why });
}

async function noteScore({ view, reckonings }: State): Promise<void> {
  if (view.at !== 'debrief' || view.call.visit === 'shared') return;
  const { conversation } = view.call;
  const reckoning = reckonings[recipeAsText(conversation.recipe)];
  if (reckoning?.is !== 'done') return;
  const { noteScoreOf } = await import('./kept-runs.ts');
  await noteScoreOf(conversation, reckoning.found.ground);
}
