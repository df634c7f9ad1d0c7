import { movesOpen } from '../persona/persona.ts';
import type { Move, Words } from '../scenario/scenario.ts';
import type { Course, MoveCount } from './course.ts';
import type { OfferedMove } from './run.ts';
import { CLOSED_BECAUSE } from './trainee-words.ts';

/** Decision 5: each move twice per beat and six times per run, three of them shown at a time. */
const PER_BEAT = 2;
const PER_RUN = 6;
const SHOWN = 3;

/** Which moves matter most when more are open than can be shown: the rarer the occasion, the sooner. */
const URGENCY: readonly Move[] = [
  'call_help',
  'step_back',
  'end_contact',
  'first_person_limit',
  'listen',
  'hand_over',
  'breathe',
];

/** The standing moves on the table, in the order the scenario lists them, closed ones with their reason. */
export function offeredMoves(course: Course): readonly OfferedMove[] {
  const all = course.scenario.moves.map((move) => offer(move, course));
  const shown = [...all].sort(byUrgency).slice(0, SHOWN);
  return all.filter((offered) => shown.includes(offered));
}

function byUrgency(a: OfferedMove, b: OfferedMove): number {
  if (a.open !== b.open) return a.open ? -1 : 1;
  return URGENCY.indexOf(a.move) - URGENCY.indexOf(b.move);
}

function offer(move: Move, course: Course): OfferedMove {
  const why = whyClosed(move, course);
  return why === null ? { move, open: true } : { move, open: false, why };
}

function whyClosed(move: Move, course: Course): Words | null {
  if ((course.movesEver[move] ?? 0) >= PER_RUN) return CLOSED_BECAUSE.usedUp;
  if ((course.movesHere[move] ?? 0) >= PER_BEAT) return CLOSED_BECAUSE.usedHere;
  if (movesOpen(course.sitting).includes(move)) return null;
  if (move === 'first_person_limit' || move === 'end_contact') return CLOSED_BECAUSE[move];
  return CLOSED_BECAUSE.notNow;
}

/** One more use of a move. */
export function counted(count: MoveCount, move: Move): MoveCount {
  return { ...count, [move]: (count[move] ?? 0) + 1 };
}
