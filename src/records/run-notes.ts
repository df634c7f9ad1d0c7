/** What stands beside a run while it is played: how it is played, and what the learner said of it on the way. */
import type { Recipe } from '../conversation/conversation.ts';
import { findText, isRecord, keepText, recordIn, type Kept, type Shelf } from './storage.ts';

/** How a run is played. */
export const RUN_MODES = ['practice', 'say_it_first', 'assessment', 'explore'] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** Which way the temperature was thought to go in a turn, from 1, and whether it went there. */
export interface Prediction {
  readonly turn: number;
  readonly arrow: 'up' | 'same' | 'down';
  readonly right: boolean;
}

/** What the learner said in a turn, from 1, before the replies were uncovered. */
export interface OwnSentence {
  readonly turn: number;
  /** Null where it was said aloud. */
  readonly words: string | null;
  /** Acts of the reply then picked that the learner found in the own sentence. */
  readonly found: readonly string[];
}

export interface RunNotes {
  /** Milliseconds since 1970; null until somebody has looked at the clock. */
  readonly startedAt: number | null;
  readonly extendedTime: boolean;
  readonly predictions: readonly Prediction[];
  readonly said: readonly OwnSentence[];
}
export const NO_NOTES: RunNotes = { startedAt: null, extendedTime: false, predictions: [], said: [] };

const KEY = 'cascabel.run.notes';
const LONGEST_WORDS = 1_000;

interface Played {
  readonly mode: RunMode;
  readonly notes: RunNotes;
}

/** Keeps what stands beside the run in progress. */
export function keepNotes(
  shelf: Shelf,
  { mode, notes, conversation }: Played & { readonly conversation: { readonly recipe: Recipe } },
): Kept {
  const { scenario, seed } = conversation.recipe;
  return keepText(shelf, KEY, JSON.stringify({ format: 1, scenario, seed, mode, notes }));
}

/** What stood beside that run; of any other run, nothing. A turn the run no longer has is left out. */
export function findNotes(shelf: Shelf, recipe: Recipe): Partial<Played> {
  const found = findText(shelf, KEY, recordIn);
  if (found.found !== 'it') return {};
  const { format, scenario, seed, mode, notes } = found.value;
  const known = RUN_MODES.find((each) => each === mode);
  const isSame = format === 1 && scenario === recipe.scenario && seed === recipe.seed;
  if (!isSame || known === undefined || !isRecord(notes)) return {};
  return { mode: known, notes: notesIn(notes, recipe.choices.length) };
}

function notesIn(kept: Record<string, unknown>, turns: number): RunNotes {
  const { startedAt } = kept;
  const isPlayed = ({ turn }: { readonly turn: number }): boolean => turn <= turns;
  return {
    startedAt: isWhole(startedAt) ? startedAt : null,
    extendedTime: kept['extendedTime'] === true,
    predictions: listIn(kept['predictions']).filter(isPrediction).filter(isPlayed),
    said: listIn(kept['said']).filter(isOwnSentence).filter(isPlayed),
  };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const ARROWS: readonly unknown[] = ['up', 'same', 'down'];

const isPrediction = (value: unknown): value is Prediction =>
  isRecord(value) &&
  isWhole(value['turn']) &&
  ARROWS.includes(value['arrow']) &&
  typeof value['right'] === 'boolean';

export const isOwnSentence = (value: unknown): value is OwnSentence =>
  isRecord(value) &&
  isWhole(value['turn']) &&
  (value['words'] === null || isShort(value['words'])) &&
  Array.isArray(value['found']) &&
  value['found'].every(isShort);

const isShort = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_WORDS;
