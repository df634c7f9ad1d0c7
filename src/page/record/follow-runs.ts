/** Every run that ends here goes into the learner's own record; the record itself comes along with the first of them. */
import { recipeAsText } from '../../conversation/conversation.ts';
import {
  findUnfinished,
  forgetUnfinished,
  type Kept,
  type Shelf,
  type Unfinished,
} from '../../records/records.ts';
import type { Gate } from '../house.ts';
import { callIn } from '../state.ts';
import type { Call, State } from '../state.ts';

/**
 * A run that has just ended: while its last words are on screen already, and not only in its debrief. Somebody else's
 * is nobody's record, and one that was assigned counts once it was handed in.
 */
function justOver(now: State, before: State): Call | null {
  const [call, was] = [callIn(now.view), callIn(before.view)];
  if (!call || call.visit === 'shared' || call.conversation.table.stage !== 'over') return null;
  if (call.visit === 'assigned') return isNewDebrief(now, before) ? call : null;
  return was?.conversation === call.conversation ? null : call;
}

const isNewDebrief = ({ view }: State, { view: was }: State): boolean =>
  view.at === 'debrief' && !(was.at === 'debrief' && was.call.conversation === view.call.conversation);

interface Room {
  readonly gate: Gate;
  readonly shelf: Shelf;
}

interface World {
  readonly shelf: Shelf;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Keeps finished runs from now on, those an earlier tab could not keep any more, and their score once it is known. */
export function followRuns(gate: Gate, { shelf, now = Date.now }: World): void {
  for (const run of list({ gate, shelf })) void keepLeft({ gate, shelf }, run);
  gate.onChange((state, before) => {
    if (state.view.at === 'home' && before.view.at !== 'home') list({ gate, shelf });
    const call = justOver(state, before);
    if (call) void keep({ gate, shelf }, { call, endedAt: now() });
    if (state.reckonings !== before.reckonings) void noteScore(state);
  });
}

/** Home shows every run that was cut short, those other pages have left as well. */
function list({ gate, shelf }: Room): readonly Unfinished[] {
  const { runs, why } = findUnfinished(shelf);
  gate.act({ type: 'unfinished', runs });
  if (why && !gate.state().notice) gate.act({ type: 'noticed', notice: why });
  return runs;
}

interface Over {
  readonly call: Call;
  readonly endedAt: number;
}

async function keep(room: Room, { call, endedAt }: Over): Promise<void> {
  const { keepRun } = await import('./kept-runs.ts');
  const kept = await keepRun(call, endedAt);
  const { conversation, notes } = call;
  letGo(room, kept, { recipe: conversation.recipe, notes });
}

/** One whose tab died between its end and the record. */
async function keepLeft(room: Room, run: Unfinished): Promise<void> {
  if (run.ended === null) return;
  const { keepEnded } = await import('./kept-runs.ts');
  letGo(room, await keepEnded(run, run.ended), run);
}

/** What is safe in the record need not stay among the runs under way. */
function letGo({ gate, shelf }: Room, kept: Kept, run: Pick<Unfinished, 'recipe' | 'notes'>): void {
  if (kept.kept) forgetUnfinished(shelf, run);
  else if (!gate.state().notice) gate.act({ type: 'noticed', notice: kept.why });
}

async function noteScore({ view, reckonings }: State): Promise<void> {
  if (view.at !== 'debrief' || view.call.visit === 'shared') return;
  const { conversation } = view.call;
  const reckoning = reckonings[recipeAsText(conversation.recipe)];
  if (reckoning?.is !== 'done') return;
  const { noteScoreOf } = await import('./kept-runs.ts');
  await noteScoreOf(view.call, reckoning.found.ground);
}
