/** What lies on the table in a take: replies in their shuffled order, open moves, silence. */
import { shuffled } from '../conversation/conversation.ts';
import { openMoves } from './open-moves.ts';
import { FEW, orderOf, REMEMBERED } from './orders.ts';
import type { Ready } from './ready-option.ts';
import type { MoveSet, PlaceTable } from './tables.ts';
import type { Option, Take } from './take.ts';

const NOTHING: readonly Option[] = [];

/** What the trainee can do now: replies as they lie on the table, open moves, silence. Nothing once it is over. */
export function optionsOf(take: Take): readonly Option[] {
  if (take.ended !== null) return NOTHING;
  take.laid ??= layOut(take);
  return take.laid;
}

function layOut(take: Take): readonly Option[] {
  const { beats } = take.rehearsal.tables;
  const table = take.bait ?? beats[take.beat];
  const moves = openMoves(take);
  if (table === undefined) return [...moves.options, ...inTheEnd(take)];
  if (table.options.length > FEW) return laidOut(take, table, moves);
  const key = keyOf(take, table, moves);
  const known = table.laid.get(key);
  if (known !== undefined) return known;
  if (table.laid.size >= REMEMBERED) table.laid.clear();
  const laid = laidOut(take, table, moves);
  table.laid.set(key, laid);
  return laid;
}

function laidOut(take: Take, table: PlaceTable, moves: MoveSet): readonly Option[] {
  const seen = visible(table, take);
  const replies =
    take.bait === null
      ? shuffled(table.options, take.beatOrder).filter((option) => seen.includes(option))
      : shuffled(seen, take.baitOrder);
  return [...replies, ...moves.options, ...inTheEnd(take)];
}

/** A reply whose condition fails is hidden; should all fail, an unfinished pack still gets an answer. */
function visible({ options }: PlaceTable, take: Take): readonly Ready[] {
  const holding = options.filter(({ holds }) => holds === null || holds(take));
  return holding.length > 0 ? holding : options;
}

/** The trainee's thought, where one is on their mind, and always silence. */
function inTheEnd(take: Take): readonly Option[] {
  const { setAside, silence } = take.rehearsal.tables;
  return isThinking(take) ? [setAside, silence] : [silence];
}

const isThinking = ({ thinking, bait }: Take): boolean => thinking && bait === null;
/** More than any of the other things in a key come to. */
const THINKING = 2 ** 33;

/** Order, visible replies and moves in one number: what lies on the table hangs on nothing else. */
function keyOf(take: Take, table: PlaceTable, moves: MoveSet): number {
  const count = table.options.length;
  const all = (1 << count) - 1;
  const seen = table.conditional ? seenIn(table, take) : all;
  const order =
    take.bait === null
      ? orderOf(take.beatOrder, count)
      : orderOf(take.baitOrder, bitsIn(seen === 0 ? all : seen));
  const laid = (((order << FEW) | seen) << 8) | moves.code;
  return isThinking(take) ? laid + THINKING : laid;
}

function seenIn({ options }: PlaceTable, take: Take): number {
  let seen = 0;
  for (let i = 0; i < options.length; i++) {
    const holds = options[i]?.holds ?? null;
    if (holds === null || holds(take)) seen |= 1 << i;
  }
  return seen;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits++;
  return bits;
}
