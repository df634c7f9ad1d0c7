/**
 * conversation: a scenario and a persona, played choice by choice. Front door of the room.
 * Chance comes from the recipe's seed and time with each choice, so the same recipe gives the same run.
 */
export type * from './run.ts';
export type {
  Act,
  Band,
  Channel,
  EndingKind,
  Language,
  Move,
  Phase,
  Voice,
  Words,
} from '../scenario/scenario.ts';
export type { Mood } from '../persona/persona.ts';
