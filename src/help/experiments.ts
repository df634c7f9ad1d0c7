/** One experiment for every mechanism of the mood, played by the model itself: what the plots of the guide show. */
import type { Persona } from '../scenario/scenario.ts';
import { EXPERIMENTS_OF_FEELING } from './experiments-of-feeling.ts';
import { EXPERIMENTS_OF_MEMORY } from './experiments-of-memory.ts';
import { EXPERIMENTS_OF_SERVICE } from './experiments-of-service.ts';

/** What one line or one colour of bars says. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}
/** What came out of an experiment. */
export interface Found {
  readonly series: readonly Series[];
}
export interface Experiment {
  /** Anchor, file name and key of its words. */
  readonly id: MechanismId;
  /** Lines go turn by turn, bars from case to case. */
  readonly shape: 'lines' | 'bars';
  /** Names of the cases, for bars; for lines, degrees where they do not go turn by turn. */
  readonly cases: readonly string[];
  readonly run: (cast: readonly Persona[]) => Found;
}

export const MECHANISMS = [
  'heard-gate',
  'two-speeds',
  'wearing-out',
  'apology-timing',
  'concrete-words',
  'closing',
  'effort',
  'transfers',
  'bait',
  'contagion',
  'before-others',
  'hurts-stay',
  'promises',
  'peak-and-end',
  'hazard',
] as const;
export type MechanismId = (typeof MECHANISMS)[number];

const ALL: readonly Experiment[] = [
  ...EXPERIMENTS_OF_FEELING,
  ...EXPERIMENTS_OF_SERVICE,
  ...EXPERIMENTS_OF_MEMORY,
];

/** The experiment of a mechanism. */
export function experimentOf(id: MechanismId): Experiment {
  const found = ALL.find((experiment) => experiment.id === id);
  if (!found) throw new Error(`no experiment shows ${id}`);
  return found;
}
