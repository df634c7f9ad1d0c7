/** One run in the learner's own record: its recipe, what it came to, and what the learner said of it. */
import { readRecipe, type Recipe } from '../../conversation/conversation.ts';
import { isOwnSentence, RUN_MODES, type OwnSentence, type RunMode } from '../run-notes.ts';
import { isRecord } from '../storage.ts';
import { cleaned } from './run-cleaned.ts';

/** Figures of the score that was worked out at the time, 0–100 each; the recipe gives all of it again. */
export interface ScoreKept {
  readonly total: number;
  readonly process: number;
  readonly outcome: number;
  /** By dimension; those the run showed nothing of are absent. */
  readonly dimensions: Readonly<Record<string, number>>;
  /** Ids of critical errors. */
  readonly critical: readonly string[];
}

/** A verdict the learner disagrees with. */
export interface Disagreement {
  /** The verdict it is about: `score`, `outcome`, `turn`, `pivot`, or one of several as `dimension:listening`. */
  readonly about: string;
  /** The turn it was about, from 1; 0 for the score as a whole. */
  readonly turn: number;
  readonly reason: string;
  /** Id of the reply the learner thinks better, a move as `~listen`; null where none was named. */
  readonly preferred: string | null;
  /** What the learner would have said, in words of their own; missing where nothing was. */
  readonly instead?: string;
}

/** Ending and kind of a recall that was stopped when its three minutes were up: nothing ended, and nothing is scored. */
export const STOPPED = 'stopped';

export interface RunKept {
  readonly format: 2;
  /** A name no other run has. */
  readonly id: string;
  /** Milliseconds since 1970, by the learner's own clock. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly mode: RunMode;
  readonly recipe: Recipe;
  /** The ending's id, its kind and the outcome, 0–100. */
  readonly ending: string;
  readonly kind: string;
  readonly outcome: number;
  /** Null until it has been worked out. */
  readonly score: ScoreKept | null;
  /** One word for how the learner felt. */
  readonly feeling: string | null;
  /** Where the learner thinks it turned, from 1; 0 where they asked to be shown; null while they have not answered. */
  readonly turningPoint: number | null;
  /** One if-then sentence in the learner's own words. */
  readonly plan: string | null;
  readonly disagreements: readonly Disagreement[];
  /** How many arrows were predicted before the customer answered, and how many of them were right. */
  readonly predictions: { readonly made: number; readonly right: number };
  /** What was said in the learner's own words before the replies were uncovered. */
  readonly said: readonly OwnSentence[];
  /** Whether no silence fell by itself although it would have. */
  readonly extendedTime: boolean;
}

/** The longest of the learner's own sentences that is kept. */
export const LONGEST_SENTENCE = 1_000;
/** More disagreements than a run has turns are no one's. */
const MOST_DISAGREEMENTS = 200;
const MOST_SAID = 200;
const LONGEST_NAME = 200;

/** The run in something that was kept or sent, of any format there was, or the name of the first field that makes no sense. */
export function runIn(kept: unknown): { readonly run: RunKept } | { readonly wrong: string } {
  if (!isRecord(kept)) return { wrong: 'run' };
  const value = inNewestFormat(kept);
  const read = typeof value['recipe'] === 'string' ? readRecipe(value['recipe']) : null;
  if (read?.ok !== true) return { wrong: 'recipe' };
  const fields = Object.entries(FIELDS).map(([name, isSound]) => [name, isSound(value[name])] as const);
  const wrong = fields.find(([, isSound]) => !isSound)?.[0];
  if (wrong !== undefined) return { wrong };
  // Every field was looked at just now; only the type system cannot see it.
  const told = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, value[name]]));
  return { run: { ...cleaned(told as unknown as Omit<RunKept, 'recipe'>), recipe: read.recipe } };
}

/** A run of format 1 as format 2 keeps it: what it could not say yet is empty. */
function inNewestFormat(kept: Record<string, unknown>): Record<string, unknown> {
  if (kept['format'] !== 1) return kept;
  const { disagreements } = kept;
  const about = (each: unknown): unknown =>
    isRecord(each) ? { about: each['turn'] === 0 ? 'score' : 'turn', ...each } : each;
  return {
    ...kept,
    format: 2,
    disagreements: Array.isArray(disagreements) ? disagreements.map(about) : disagreements,
    said: [],
    extendedTime: false,
  };
}

const isText = (most: number) => (value: unknown) => typeof value === 'string' && value.length <= most;
const isName = (value: unknown): boolean => isText(LONGEST_NAME)(value) && value !== '';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isFigure = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;
const orNull = (isSound: (value: unknown) => boolean) => (value: unknown) => value === null || isSound(value);

const FIELDS: Readonly<Record<Exclude<keyof RunKept, 'recipe'>, (value: unknown) => boolean>> = {
  format: (value) => value === 2,
  id: isName,
  startedAt: isWhole,
  endedAt: isWhole,
  mode: (value) => RUN_MODES.some((mode) => mode === value),
  ending: isName,
  kind: isName,
  outcome: isFigure,
  score: orNull(isScore),
  feeling: orNull(isText(LONGEST_NAME)),
  turningPoint: orNull(isWhole),
  plan: orNull(isText(LONGEST_SENTENCE)),
  disagreements: (value) =>
    Array.isArray(value) && value.length <= MOST_DISAGREEMENTS && value.every(isDisagreement),
  predictions: (value) => isRecord(value) && isWhole(value['made']) && isWhole(value['right']),
  said: (value) => Array.isArray(value) && value.length <= MOST_SAID && value.every(isOwnSentence),
  extendedTime: (value) => typeof value === 'boolean',
};

function isScore(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { total, process, outcome, dimensions, critical } = value;
  const areFigures = [total, process, outcome].every(isFigure);
  const areDimensions = isRecord(dimensions) && Object.values(dimensions).every(isFigure);
  return areFigures && areDimensions && Array.isArray(critical) && critical.every(isName);
}

function isDisagreement(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return (
    isName(value['about']) &&
    isWhole(value['turn']) &&
    isText(LONGEST_SENTENCE)(value['reason']) &&
    orNull(isName)(value['preferred']) &&
    (value['instead'] === undefined || isText(LONGEST_SENTENCE)(value['instead']))
  );
}
