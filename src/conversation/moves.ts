import { movesOpen, stateOf } from '../persona/persona.ts';
import type { Move, Words } from '../scenario/scenario.ts';
import { worstOf, type Course, type MoveCount } from './course.ts';
import type { OfferedMove } from './run.ts';
import { CLOSED_BECAUSE } from './trainee-words.ts';

/** Decision 5: each move twice per beat and six times per run, three of them shown at a time. */
export const MOVE_LIMITS = { perBeat: 2, perRun: 6 } as const;
const SHOWN = 3;

/** Which moves matter most when more are open than can be shown: the rarer the occasion, the sooner. */
const BEFORE_A_WARNING: readonly Move[] = [
  'call_help',
  'step_back',
  'first_person_limit',
  'listen',
  'hand_over',
  'breathe',
  'end_contact',
];
const AFTER_A_WARNING: readonly Move[] = [
  'call_help',
  'step_back',
  'end_contact',
  'hand_over',
  'first_person_limit',
  'listen',
  'breathe',
];

/** The standing moves on the table, in the order the scenario lists them, closed ones with their reason. */
export function offeredMoves(course: Course): readonly OfferedMove[] {
  const closed = new Map(course.scenario.moves.map((move) => [move, closingOf(move, course)]));
  const { warned } = stateOf(course.sitting);
  const shown = shownMoves(course.scenario.moves, {
    warned,
    standing: (move) => closed.get(move)?.because ?? 'open',
  });
  return shown.map((move) => offer(move, closed.get(move)));
}

/** The moves that are shown, in the order the scenario lists them, by how each one stands. */
export function shownMoves(
  moves: readonly Move[],
  { warned, standing }: { readonly warned: boolean; readonly standing: (move: Move) => Standing },
): readonly Move[] {
  const order = warned ? AFTER_A_WARNING : BEFORE_A_WARNING;
  const rank = (move: Move) => STANDING[standing(move)] + order.indexOf(move);
  const shown = [...new Set(moves)].sort((a, b) => rank(a) - rank(b)).slice(0, SHOWN);
  return moves.filter((move) => shown.includes(move));
}

/** Open moves come first, then those that were used up, last those there is no cause for. */
const STANDING = { open: 0, used: 10, no_cause: 20 } as const;
type Standing = keyof typeof STANDING;

interface Closing {
  readonly because: 'used' | 'no_cause';
  readonly why: Words;
}

function offer(move: Move, closing: Closing | null | undefined): OfferedMove {
  return closing ? { move, open: false, why: closing.why } : { move, open: true };
}

function closingOf(move: Move, course: Course): Closing | null {
  if ((course.movesEver[move] ?? 0) >= MOVE_LIMITS.perRun)
    return { because: 'used', why: CLOSED_BECAUSE.usedUp };
  if ((course.movesHere[move] ?? 0) >= MOVE_LIMITS.perBeat)
    return { because: 'used', why: CLOSED_BECAUSE.usedHere };
  if (hasCause(move, course)) return null;
  const own = move === 'first_person_limit' || move === 'end_contact';
  return { because: 'no_cause', why: own ? CLOSED_BECAUSE[move] : CLOSED_BECAUSE.notNow };
}

/** The chart says what there is cause for; a limit needs it in the customer's very last words. */
function hasCause(move: Move, course: Course): boolean {
  if (!movesOpen(course.sitting).includes(move)) return false;
  const { abuse, threat } = worstOf(course);
  return move !== 'first_person_limit' || abuse > 0 || threat !== undefined;
}

/** One more use of a move. */
export function counted(count: MoveCount, move: Move): MoveCount {
  return { ...count, [move]: (count[move] ?? 0) + 1 };
}
