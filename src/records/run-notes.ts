/** What stands beside a run while it is played: how it is played, and what the learner said of it on the way. */
import type { Recipe } from '../conversation/conversation.ts';
import { isRecord, recordIn, textAt, type Shelf } from './storage.ts';

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

/** How a run is played, and what stands beside it. */
export interface Played {
  readonly mode: RunMode;
  readonly notes: RunNotes;
}

/** What stood beside a run that was kept as its bare recipe; of any other run, nothing. */
export function findNotes(shelf: Shelf, recipe: Recipe): Played {
  const kept = recordIn(textAt(shelf, KEY) ?? '') ?? {};
  const isSame = kept['scenario'] === recipe.scenario && kept['seed'] === recipe.seed;
  return playedIn(isSame ? kept : {}, recipe);
}

/** What was kept beside a run; senseless parts and turns the run no longer has are left out. */
export function playedIn({ mode, notes }: Record<string, unknown>, { choices }: Recipe): Played {
  return {
    mode: RUN_MODES.find((each) => each === mode) ?? 'practice',
    notes: isRecord(notes) ? notesIn(notes, choices.length) : NO_NOTES,
  };
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
