/** The run on screen, kept after every choice: a tab that dies loses at most the reply in flight. */
import { forgetUnfinished, isSameRun, keepUnfinished } from '../records/records.ts';
import type { Ended, Shelf, Unfinished } from '../records/records.ts';
import type { Gate } from './house.ts';
import { callIn } from './state.ts';
import type { Call, State } from './state.ts';

interface Keeping {
  readonly house: Gate;
  readonly shelf: Shelf;
  /** A name no other page has. */
  readonly page: string;
}

const isUnstamped = ({ view }: State): boolean => view.at === 'call' && view.call.notes.startedAt === null;

/** A call that comes on screen for the first time has begun now; whoever goes back to its start begins another. */
function stamp({ house, shelf }: Keeping, now: State, before: State): void {
  if (!isUnstamped(now) || isUnstamped(before)) return;
  if (before.view.at === 'call') forgetUnfinished(shelf, unfinishedOf(before.view.call));
  // Once everybody has heard that it came: for them it is one thing after the other.
  queueMicrotask(() => isUnstamped(house.state()) && beginAnew(house));
}
const beginAnew = (house: Gate): void => house.act({ type: 'call.noted', notes: { startedAt: Date.now() } });

function unfinishedOf({ conversation, mode, notes }: Call): Unfinished {
  const { recipe, table } = conversation;
  const { ending } = table;
  const ended: Ended | null =
    table.stage === 'over' && ending
      ? { endedAt: Date.now(), ending: ending.id, kind: ending.kind, outcome: ending.outcome }
      : null;
  return { recipe, mode, notes, ended };
}

/** One that is over stays until the record has it; one that was taken up over is there already. */
function keepCall({ house, shelf, page }: Keeping, call: Call, was: Call | null): void {
  const run = unfinishedOf(call);
  if (run.recipe.choices.length === 0 || (run.ended && !was)) return;
  const claims = !was || !isSameRun(run, unfinishedOf(was));
  const kept = keepUnfinished(shelf, run, { page, claims: claims || run.ended !== null });
  // Another page has gone on with it: from here on these are two runs.
  if (kept === 'elsewhere') beginAnew(house);
  else if (!kept.kept && !house.state().notice) house.act({ type: 'noticed', notice: kept.why });
  if (run.ended && was) keepEnd(house, `${run.recipe.pack}/${run.recipe.scenario}`, run.ended);
}

/** What a run leaves behind: the best so far, how it ended, and that it was the last. */
function keepEnd(house: Gate, name: string, { outcome, kind }: Ended): void {
  const { best, ended } = house.state().settings;
  const most = Math.max(outcome, best[name] ?? 0);
  house.act({
    type: 'set',
    settings: { best: { ...best, [name]: most }, ended: { ...ended, [name]: kind }, last: name },
  });
}

/** Keeps runs from now on; what was let go leaves the shelf. */
export function followRun(house: Gate, shelf: Shelf): void {
  const keeping = { house, shelf, page: String(Math.random()) };
  house.onChange((now, before) => {
    if (now.unfinished !== before.unfinished) {
      const left = before.unfinished.filter((run) => !now.unfinished.some((each) => isSameRun(each, run)));
      for (const run of left) forgetUnfinished(shelf, run);
    }
    stamp(keeping, now, before);
    const [call, was] = [callIn(now.view), callIn(before.view)];
    const isSame = call?.conversation === was?.conversation && call?.notes === was?.notes;
    if (call?.visit === 'ordinary' && call.mode !== 'explore' && !isSame) keepCall(keeping, call, was);
  });
}
