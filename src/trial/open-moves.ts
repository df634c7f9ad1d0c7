/** The standing moves a trainee sees open in a take. */
import { MOVE_LIMITS, shownMoves } from '../conversation/conversation.ts';
import { isCrossedAt, isDangerAt, movesWithCause } from '../persona/persona.ts';
import { MOVES, type Move } from '../scenario/scenario.ts';
import type { MoveSet } from './tables.ts';
import type { Take } from './take.ts';

/** How the moves stand: used up (a bit for each), and what there is cause for. */
interface Standing {
  readonly used: number;
  readonly crossed: boolean;
  readonly danger: boolean;
  /** The last words were abuse or a threat. */
  readonly attacked: boolean;
}

/** The moves shown and open, by how everything stands: worked out once for each way to stand. */
export function openMoves(take: Take): MoveSet {
  const { said, stand, state, rehearsal } = take;
  const { walk, moves } = rehearsal.tables;
  const used = usedUp(take);
  const crossed = isCrossedAt(walk, stand);
  const danger = isDangerAt(walk, stand);
  const attacked = said.abuse > 0 || said.threat !== undefined;
  const key =
    (used << 5) |
    (crossed ? 1 : 0) |
    (danger ? 2 : 0) |
    (attacked ? 4 : 0) |
    (state.warned ? 8 : 0) |
    (state.limitSet ? 16 : 0);
  const known = moves.sets.get(key);
  if (known !== undefined) return known;
  const found = setOf(take, { used, crossed, danger, attacked });
  moves.sets.set(key, found);
  return found;
}

function usedUp({ movesHere, movesEver }: Take): number {
  if (movesEver === 0) return 0;
  let used = 0;
  for (let move = 0; move < MOVES.length; move++) {
    const here = (movesHere >> (2 * move)) & 3;
    const ever = (movesEver >> (3 * move)) & 7;
    if (here >= MOVE_LIMITS.perBeat || ever >= MOVE_LIMITS.perRun) used |= 1 << move;
  }
  return used;
}

function setOf({ state, rehearsal }: Take, { used, crossed, danger, attacked }: Standing): MoveSet {
  const { moves, options, warning } = rehearsal.tables.moves;
  const withCause = movesWithCause({ crossed, danger });
  const standing = (move: Move) => {
    if ((used & (1 << MOVES.indexOf(move))) !== 0) return 'used';
    const hasCause = withCause.includes(move) && (move !== 'first_person_limit' || attacked);
    return hasCause ? 'open' : 'no_cause';
  };
  const open = shownMoves(moves, { warned: state.warned, standing }).filter(
    (move) => standing(move) === 'open',
  );
  // A limit said a second time is the warning that has to come before an end.
  const warns = state.limitSet && open.includes('first_person_limit');
  const as = (move: Move) => (warns && move === 'first_person_limit' ? warning : options.get(move));
  const code = open.reduce((bits, move) => bits | (1 << MOVES.indexOf(move)), warns ? 128 : 0);
  return { code, options: open.flatMap((move) => as(move) ?? []) };
}
