/**
 * One run played without a person: what lies on the table, taking it, and what it was worth.
 * Everything in this room plays through these few verbs.
 */
import type { Stand, State } from '../persona/persona.ts';
import type { Act, EndingKind, Move, Persona, Reply, Scenario, Threat } from '../scenario/scenario.ts';
import type { Intensity } from '../conversation/conversation.ts';
import type { BaitTable, Tables } from './tables.ts';

/** A scenario and a person, made ready to be played by the thousand. */
export interface Rehearsal {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly intensity: Intensity;
  /** Everything of it that can be worked out before anybody speaks. */
  readonly tables: Tables;
}

/** One thing a trainee can do at a moment. */
export interface Option {
  /** As a recipe keeps it: a reply's id, `~<move>`, `~silence` or `~set_aside`. */
  readonly chose: string;
  readonly acts: readonly Act[];
  readonly specific: boolean;
  /** What was written for it; null for moves and silence. */
  readonly reply: Reply | null;
  readonly move: Move | null;
}

/** How a run ended. */
export interface Ended {
  /** The scenario's own ending, or the kind's name where it wrote none. */
  readonly id: string;
  readonly kind: EndingKind;
}

/** A run as it stands. Playing changes it in place; copy it to try something. */
export interface Take {
  readonly rehearsal: Rehearsal;
  readonly seed: number;
  /** Turns taken so far. */
  turn: number;
  /** The customer's figures and flags at this moment; they change with every choice. Read only outside this room. */
  state: State;
  /** Where it stands: a beat's id, `bait:<id>` while one hangs in the air, `end/<id>` once it is over. */
  place: string;
  /** Null while the two still talk. */
  ended: Ended | null;

  // The rest is what play itself remembers; nobody outside this room looks into it.

  /** Where the customer stands in the persona's chart. */
  stand: Stand;
  dice: number;
  /** Simulated minutes since the customer's first message. */
  minutes: number;
  /** Place of the beat in the tables. */
  beat: number;
  /** Where the last reply led, or −1 to stay; kept while a bait hangs in the air. */
  decided: number;
  bait: BaitTable | null;
  /** The beat's judging thought is on the trainee's mind. */
  thinking: boolean;
  /** Seeds of the order in which replies lie on the table. */
  beatOrder: number;
  baitOrder: number;
  /** Baits in the order they come, and how many of them have come. */
  deck: readonly BaitTable[];
  dealt: number;
  /** How often each move was used here, two bits a move, and in the whole run, three bits. */
  movesHere: number;
  movesEver: number;
  /** Pieces of story told. */
  told: number;
  promises: readonly string[];
  /** One bit for each line that was said, reply that was chosen and fact that was given back. */
  marks: number[];
  /** The worst the customer said since the last choice. */
  said: Heard;
  /** What lies on the table, once somebody has looked. */
  laid: readonly Option[] | null;
}

/** How bad words were. */
export interface Heard {
  readonly abuse: number;
  readonly threat?: Threat;
}

/** Answers to the minute after, by question. */
export type AfterAnswers = Readonly<Record<string, string>>;
