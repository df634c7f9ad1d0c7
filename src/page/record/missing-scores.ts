/** Runs whose debrief never got as far as a score: while the record lies open it is worked out, one run at a time. */
import { replay, type Conversation } from '../../conversation/conversation.ts';
import { STOPPED } from '../../records/records.ts';
import type { Kept, Note, RunKept } from '../../records/records.ts';
import type { AskCosts, Asking } from '../debrief/ask-costs.ts';
import { fetchScenario, type Fetch, type Library } from '../library.ts';
import { guest } from '../runs.ts';
import { scoreKept } from './kept-runs.ts';

export interface Backlog {
  /** Oldest first, as the record has them. */
  readonly runs: readonly RunKept[];
  readonly library: Library;
  readonly fetch: Fetch;
  readonly ask: AskCosts;
  readonly note: (id: string, note: Note) => Promise<Kept>;
  /** Ids of those that could not be worked out: none is tried twice in a sitting. */
  readonly givenUp: Set<string>;
  /** Which run is being worked out; null when none is any more. */
  readonly onTurn: (id: string | null) => void;
  /** A score has been noted. */
  readonly onNoted: () => void;
}

/** Begins with the newest, whose row is in sight. Returns how to stop: what is under way is let go, and nothing is noted. */
export function scoreMissing(backlog: Backlog): () => void {
  const desk: Desk = { asking: null, isOpen: true };
  void workOff(backlog, desk);
  return () => {
    desk.isOpen = false;
    desk.asking?.cancel();
  };
}

interface Desk {
  asking: Asking | null;
  isOpen: boolean;
}

async function workOff(backlog: Backlog, desk: Desk): Promise<void> {
  const { runs, givenUp, onTurn, onNoted } = backlog;
  const left = runs.filter(({ id, kind, score }) => score === null && kind !== STOPPED && !givenUp.has(id));
  for (const run of left.toReversed()) {
    if (!desk.isOpen) return;
    onTurn(run.id);
    try {
      if (await scoreOne(backlog, desk, run)) onNoted();
    } catch (reason) {
      // A pack that is not here, a text that has moved on, a search that broke: “–” says as much.
      console.warn(reason);
      givenUp.add(run.id);
    }
  }
  if (desk.isOpen) onTurn(null);
}

/** Whether a score was noted; one that was stopped has none. */
async function scoreOne(backlog: Backlog, desk: Desk, run: RunKept): Promise<boolean> {
  const conversation = await playedAgain(backlog, run);
  if (!desk.isOpen) return false;
  desk.asking = backlog.ask(conversation, { onProgress: () => undefined });
  const { ground } = await desk.asking.done;
  // Whoever was asked may have been done just before it was called off.
  if (!desk.isOpen) return false;
  const { kept } = await backlog.note(run.id, { score: scoreKept(conversation, ground) });
  if (!kept) throw new Error(`The score of ${run.id} could not be kept.`);
  return true;
}

async function playedAgain({ fetch, library }: Backlog, { id, recipe }: RunKept): Promise<Conversation> {
  const pack = library.packs.find((each) => each.id === recipe.pack);
  if (!pack?.scenarios.some((each) => each.id === recipe.scenario))
    throw new Error(`The pack of ${id} is not here.`);
  const scenario = await fetchScenario(fetch, recipe.pack, recipe.scenario);
  const persona = await guest({ fetch }, recipe.persona, scenario);
  if (persona === undefined) throw new Error(`Nobody called ${recipe.persona} is here.`);
  const { conversation, stopped } = replay(scenario, recipe, persona ?? undefined);
  if (stopped !== null || conversation.table.stage !== 'over')
    throw new Error(`The text of ${id} has moved on.`);
  return conversation;
}
