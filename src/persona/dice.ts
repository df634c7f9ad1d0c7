/**
 * A small seeded generator (mulberry32): one 32-bit number of state, equal everywhere.
 * Good enough for variants, orders and jitter; never used inside `step`.
 */
export interface Throw {
  /** 0 ≤ value < 1. */
  readonly value: number;
  /** The state to throw from next time. */
  readonly next: number;
}

/** Throws once from a state (any whole number). */
export function throwDice(state: number): Throw {
  const next = shaken(state);
  return { value: chanceOf(next), next };
}

/** The dice shaken once: the next state. For those who throw by the million and hand nothing back. */
export const shaken = (state: number): number => (state + 0x6d2b79f5) | 0;

/** What dice that were shaken to this state show: 0 ≤ value < 1. */
export function chanceOf(next: number): number {
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Mixes a seed with a name, so that different uses of one seed do not walk in step. */
export function stateFrom(seed: number, name: string): number {
  let hash = (seed | 0) ^ 0x9e3779b9;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}
