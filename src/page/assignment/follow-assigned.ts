/** Keeps assigned runs where they stand, and counts their tries honestly. */
import { recipeAsText } from '../../conversation/conversation.ts';
import { findAssigned, isSameAssignment, keepAssigned } from '../../records/records.ts';
import type { Assigned, Shelf } from '../../records/records.ts';
import type { Gate } from '../house.ts';
import { isHandedIn } from './open-assignment.ts';
import { callIn } from '../state.ts';
import type { Call, State } from '../state.ts';

export const isAssigned = ({ visit }: Call): boolean => visit === 'assigned';

/** The assigned run on screen, played or over; not its debrief. */
function callUnderWay({ view }: State): Call | null {
  const call = view.at === 'debrief' ? null : callIn(view);
  return call && isAssigned(call) ? call : null;
}

/** A try begins when a run comes on screen that is not the kept one taken up again, and when one goes back in it. */
function isNewTry(now: State, before: State, kept: Assigned): boolean {
  const call = callUnderWay(now);
  if (!call || now.view.at !== 'call' || call.movedOn) return false;
  const { choices } = call.conversation.recipe;
  if (before.view.at === 'call') return choices.length < (kept.recipe?.choices.length ?? 0);
  return kept.recipe === null || recipeAsText(kept.recipe) !== recipeAsText(call.conversation.recipe);
}

/** Puts an assignment in front and keeps it; storage that refuses is told once. */
export function noteAssigned(gate: Gate, shelf: Shelf, assigned: Assigned): void {
  const others = gate.state().assigned.filter((each) => !isSameAssignment(each, assigned));
  gate.act({ type: 'at.hand', what: { assigned: [assigned, ...others] } });
  const kept = keepAssigned(shelf, assigned);
  if (!kept.kept && !gate.state().notice) gate.act({ type: 'noticed', notice: kept.why });
}

/** Follows assigned runs from now on; what was kept before is at hand for home to show. */
export function followAssigned(gate: Gate, shelf: Shelf): void {
  const found = findAssigned(shelf);
  if (found.found === 'garbage') gate.act({ type: 'noticed', notice: found.why });
  if (found.found === 'it' && gate.state().assigned.length === 0)
    gate.act({ type: 'at.hand', what: { assigned: found.value } });
  gate.onChange((now, before) => {
    const call = callUnderWay(now);
    const [current] = now.assigned;
    if (!call || !current || now.view === before.view || isHandedIn(current, call)) return;
    const { recipe } = call.conversation;
    const attempt = current.attempt + (isNewTry(now, before, current) ? 1 : 0);
    if (attempt === current.attempt && recipe === current.recipe) return;
    noteAssigned(gate, shelf, { ...current, attempt, recipe });
  });
}
