/**
 * One run played without a person: what lies on the table, taking it, and what it was worth.
 * Everything in this room plays through these few verbs.
 */
import type { State } from '../persona/persona.ts';
import type { Act, EndingKind, Move, Persona, Reply, Scenario } from '../scenario/scenario.ts';
import type { Intensity } from '../conversation/conversation.ts';

/** A scenario and a person, made ready to be played by the thousand. */
export interface Rehearsal {
  readonly scenario: Scenario;
  readonly persona: Persona;
  readonly intensity: Intensity;
}

/** One thing a trainee can do at a moment. */
export interface Option {
  /** As a recipe keeps it: a reply's id, `~<move>` or `~silence`. */
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
  /** The customer's figures and flags at this moment. Read only outside this room. */
  state: State;
  /** Where it stands: a beat's id, `bait:<id>` while one hangs in the air, `end/<id>` once it is over. */
  place: string;
  /** Null while the two still talk. */
  ended: Ended | null;
}

/** Answers to the minute after, by question. */
export type AfterAnswers = Readonly<Record<string, string>>;
