/** An option with everything about it that never changes worked out beforehand. */
import type { Utterance } from '../persona/persona.ts';
import { MOVES, type Act, type Move, type Reply, type StockSituation } from '../scenario/scenario.ts';
import type { Answers, Leaving } from './tables.ts';
import type { Option, Take } from './take.ts';

/** A fact these words carry: told with which piece of story, and the mark of its having been given back. */
export interface Carried {
  /** How many pieces have to be told before it is known; Infinity for a fact nobody tells. */
  readonly toldBy: number;
  readonly mark: number;
}

/** What is worked out about an option. */
export interface Working {
  readonly option: Option;
  /** The mark it leaves once chosen. */
  readonly mark: number;
  readonly carries: readonly Carried[];
  readonly promise: Utterance['promise'] | null;
  /** Whether those who watch hear it. */
  readonly overheard: boolean;
  /** The beat it leads to, or −1 to stay. */
  readonly leads: number;
  /** The ending it leads to, if it does. */
  readonly ends: Leaving | null;
  readonly answers: Answers;
  /** Whether it asks for the next piece of story. */
  readonly listensWell: boolean;
  /** How the persona answers when nobody wrote an answer and the act has one of its own. */
  readonly situation: StockSituation | null;
  /** Whether it may be chosen now; null when always. */
  readonly holds: ((take: Take) => boolean) | null;
}

const GENERIC = 0.4;

/** An option of a rehearsal, ready to be played. */
export class Ready implements Option {
  readonly chose: string;
  readonly acts: readonly Act[];
  readonly specific: boolean;
  readonly reply: Reply | null;
  readonly move: Move | null;

  /** The move's place in MOVES; −1 for none. */
  readonly movePlace: number;
  readonly mark: number;
  readonly carries: readonly Carried[];
  readonly promise: Utterance['promise'] | null;
  readonly overheard: boolean;
  readonly leads: number;
  readonly ends: Leaving | null;
  readonly answers: Answers;
  readonly listens: boolean;
  readonly listensWell: boolean;
  readonly situation: StockSituation | null;
  readonly holds: ((take: Take) => boolean) | null;
  /** The same quality for every act: concrete words, and words as they are. */
  readonly concrete: readonly number[];
  readonly plain: readonly number[];

  constructor({ option, ...working }: Working) {
    this.chose = option.chose;
    this.acts = option.acts;
    this.specific = option.specific;
    this.reply = option.reply;
    this.move = option.move;
    this.movePlace = MOVES.findIndex((move) => move === option.move);
    this.mark = working.mark;
    this.carries = working.carries;
    this.promise = working.promise;
    this.overheard = working.overheard;
    this.leads = working.leads;
    this.ends = working.ends;
    this.answers = working.answers;
    this.listens = option.acts.includes('listen');
    this.listensWell = working.listensWell;
    this.situation = working.situation;
    this.holds = working.holds;
    this.concrete = option.acts.map(() => 1);
    this.plain = option.acts.map(() => (option.specific ? 1 : GENERIC));
  }
}
