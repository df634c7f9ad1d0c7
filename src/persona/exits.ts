import type { EndingKind } from '../scenario/scenario.ts';
import { DANGER_TOO_LONG } from './numbers.ts';
import type { State } from './state.ts';

/** Reasons for which a contact ends by itself, most pressing first (decision 9). */
export const EXITS = {
  unsafe: (state: State) => state.touched || state.dangerTurns >= DANGER_TOO_LONG,
  left_to_safety: (state: State) => state.left,
  ended_with_limit: (state: State) => state.contactEnded,
  walked_out: (state: State) => state.anger >= state.walksOutAt && state.trust < 30,
  gave_up: (state: State) => state.effort >= state.givesUpAt && state.trust < 35,
} as const satisfies Partial<Record<EndingKind, (state: State) => boolean>>;
export type ExitKind = keyof typeof EXITS;

/** How the contact has ended, or null while the two still talk. */
export function exitFor(state: State): ExitKind | null {
  if (EXITS.unsafe(state)) return 'unsafe';
  if (EXITS.left_to_safety(state)) return 'left_to_safety';
  if (EXITS.ended_with_limit(state)) return 'ended_with_limit';
  if (EXITS.walked_out(state)) return 'walked_out';
  return EXITS.gave_up(state) ? 'gave_up' : null;
}
