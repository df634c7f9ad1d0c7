/** What a scenario comes to when it is played by the thousand: everything looked up once, by plain numbers. */
import type { Walk } from '../persona/persona.ts';
import type { Act, Band, EndingKind, Move, StockSituation } from '../scenario/scenario.ts';
import type { Marks } from './marks.ts';
import type { Ready } from './ready-option.ts';
import type { Ended, Heard, Option } from './take.ts';

/** A line the customer can say: which words they are, and how bad. */
export interface TableLine {
  /** The mark these very words leave once said. */
  readonly mark: number;
  /** Null where there is nothing bad in it. */
  readonly harm: Heard | null;
}

/** Variants of a line to draw from: all of them, and those bearable at this intensity (all, if none is). */
export interface Pool {
  readonly all: readonly TableLine[];
  readonly bearable: readonly TableLine[];
}

/** By how the temperature moved; null where nobody wrote anything. */
export type Answers = Readonly<Record<'softer' | 'harder' | 'any', Pool | null>>;
export type PoolByBand = Readonly<Record<Band, Pool | null>>;

/** A moment with replies of its own: a beat, or a bait hanging in the air. */
export interface PlaceTable {
  readonly place: string;
  readonly options: readonly Ready[];
  /** Whether any reply asks for something. */
  readonly conditional: boolean;
  /** Options laid out before, by order and by what could be seen. */
  readonly laid: Map<number, readonly Option[]>;
}
export interface BeatTable extends PlaceTable {
  /** What the trainee's own thought here comes down to; null without one. */
  readonly leaks: Act | null;
  readonly lines: PoolByBand;
}
export interface BaitTable extends PlaceTable {
  readonly line: TableLine;
  readonly harm: Heard;
  readonly bitten: Pool | null;
  readonly refused: Pool | null;
}

/** A way the contact can end. */
export interface Leaving {
  readonly ended: Ended;
  readonly place: string;
}

/** Moves that are shown and open, in the order the scenario lists them. */
export interface MoveSet {
  /** Its place among the sets met so far. */
  readonly code: number;
  readonly options: readonly Option[];
}

export interface MoveTable {
  readonly moves: readonly Move[];
  /** Sets met so far, by how every move stood. */
  readonly sets: Map<number, MoveSet>;
  /** The option for a move, and for a limit said a second time. */
  readonly options: ReadonlyMap<Move, Ready>;
  readonly warning: Ready;
}

export interface Tables {
  readonly walk: Walk;
  readonly isWritten: boolean;
  readonly beats: readonly BeatTable[];
  readonly opening: number;
  readonly baits: readonly BaitTable[];
  /** Orders in which they were dealt before. */
  readonly decks: Map<number, readonly BaitTable[]>;
  /** The pieces of story, in the order they are told. */
  readonly story: readonly TableLine[];
  readonly stock: ReadonlyMap<StockSituation, PoolByBand>;
  readonly moves: MoveTable;
  readonly silence: Ready;
  readonly setAside: Ready;
  readonly leavings: ReadonlyMap<EndingKind, Leaving>;
  /** Marks before anything was said. */
  readonly unmarked: Marks;
}
