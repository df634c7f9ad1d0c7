/** Sitting down in the customer's chair, at any moment of a finished run, and getting up again. */
import { rewind, type Conversation } from '../../../conversation/conversation.ts';
import type { Call, Seat, View } from '../../state.ts';

/** The line that shows most of the person: the one with a thought behind it, else the last. */
function lineIn({ table }: Call['conversation']): number {
  const thinking = table.lines.findLastIndex(({ thinks }) => thinks !== undefined);
  return thinking >= 0 ? thinking : Math.max(0, table.lines.length - 1);
}

/** Nobody leaves this chair: the last moment is told with whoever sits in it. */
const stillThere = (over: Conversation): Conversation => ({
  ...over,
  happenings: over.happenings.filter(({ what }) => what !== 'contact_ended'),
});

/** The chair after so many turns; kept within the run. Nothing that is looked at here counts or is recorded. */
export function seatAt(back: Seat['back'], turn: number): Seat {
  const { conversation } = back.call;
  const last = conversation.recipe.choices.length;
  const at = Math.min(last, Math.max(0, turn));
  const then = at === last ? stillThere(conversation) : rewind(conversation, at);
  const call: Call = { ...back.call, conversation: then, mode: 'explore', pending: null, line: lineIn(then) };
  return { at: 'chair', call, back };
}

/** How many turns have been heard here. */
export const turnIn = ({ call }: Seat): number => call.conversation.recipe.choices.length;

/** The debrief as it was left. */
export const backFrom = ({ back }: Seat): View => ({ at: 'debrief', ...back });
