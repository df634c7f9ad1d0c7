/**
 * Runs under way in this browser, one place on the shelf for each: two tabs that play at once do not write over each
 * other. A run that is over stays in its place until it is safe in the record.
 */
import { readRecipe, recipeAsText, type Recipe, type Words } from '../conversation/conversation.ts';
import { findNotes, playedIn, type Played } from './run-notes.ts';
import {
  findText,
  forgetText,
  isRecord,
  keepText,
  recordIn,
  textAt,
  type Kept,
  type Shelf,
} from './storage.ts';

export interface Ended {
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  /** The ending's id, its kind and the outcome, 0–100. */
  readonly ending: string;
  readonly kind: string;
  readonly outcome: number;
}
export interface Unfinished extends Played {
  readonly recipe: Recipe;
  /** Null while it is being played. */
  readonly ended: Ended | null;
}

/** A few are enough; the oldest makes room. The first place may hold the bare recipe an earlier Cascabel left. */
const PLACES = ['cascabel.run', 'cascabel.run.2', 'cascabel.run.3', 'cascabel.run.4', 'cascabel.run.5'];

interface Lying {
  readonly place: string;
  readonly isFree: boolean;
  readonly run: Unfinished | null;
  /** Which page wrote it. */
  readonly page: unknown;
}

function peek(shelf: Shelf, place: string): Lying {
  const text = textAt(shelf, place);
  const run = text === null ? null : runIn(shelf, text);
  return { place, isFree: text === null, run, page: recordIn(text ?? '')?.['page'] };
}

function runIn(shelf: Shelf, text: string): Unfinished | null {
  const kept = recordIn(text);
  const written = kept ? kept['recipe'] : text;
  const read = typeof written === 'string' ? readRecipe(written) : { ok: false as const };
  if (!read.ok) return null;
  const { recipe } = read;
  const played = kept ? playedIn(kept, recipe) : findNotes(shelf, recipe);
  return { recipe, ...played, ended: endedIn(kept?.['ended']) };
}

function endedIn(value: unknown): Ended | null {
  if (!isRecord(value)) return null;
  const { endedAt, ending, kind, outcome } = value;
  const areFigures = typeof endedAt === 'number' && typeof outcome === 'number';
  const areNames = typeof ending === 'string' && typeof kind === 'string';
  return areFigures && areNames ? { endedAt, ending, kind, outcome } : null;
}

/** Whether it is the same run, however far each has come. */
export function isSameRun(one: Unfinished, other: Pick<Unfinished, 'recipe' | 'notes'>): boolean {
  const began = [one.notes.startedAt, other.notes.startedAt];
  const { seed, scenario } = one.recipe;
  return (
    seed === other.recipe.seed &&
    scenario === other.recipe.scenario &&
    (began[0] === began[1] || began.includes(null))
  );
}

const beganAt = ({ run }: Lying): number => run?.notes.startedAt ?? 0;

/**
 * Keeps a run where it stands; call it after every choice. Says `elsewhere`, and keeps nothing, where another page
 * has gone on with this very run since `page` wrote it last; one that `claims` it takes it over.
 */
export function keepUnfinished(
  shelf: Shelf,
  run: Unfinished,
  { page, claims }: { readonly page: string; readonly claims: boolean },
): Kept | 'elsewhere' {
  const lying = PLACES.map((place) => peek(shelf, place));
  const mine = lying.find((each) => each.run && isSameRun(each.run, run));
  if (mine && mine.page !== page && !claims) return 'elsewhere';
  const oldest = lying.toSorted((a, b) => beganAt(a) - beganAt(b))[0];
  const place = (mine ?? lying.find(({ isFree }) => isFree) ?? oldest)?.place ?? '';
  return keepText(shelf, place, unfinishedAsText(run, page));
}

/** A run as text, for keeping and for sending. */
export function unfinishedAsText({ recipe, mode, notes, ended }: Unfinished, page = ''): string {
  return JSON.stringify({ format: 2, page, mode, notes, ended, recipe: recipeAsText(recipe) });
}

/** Such a text read again; null where it makes no sense. */
export const unfinishedIn = (text: string): Unfinished | null => runIn(NO_SHELF, text);
const NO_SHELF: Shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

/** Lets go of a run; of the others, none. */
export function forgetUnfinished(shelf: Shelf, run: Pick<Unfinished, 'recipe' | 'notes'>): void {
  for (const place of PLACES) {
    const lying = peek(shelf, place).run;
    if (lying && isSameRun(lying, run)) forgetText(shelf, place);
  }
}

/** Every run that was under way, the one begun last first, and what there is to say of those that cannot be read. */
export function findUnfinished(shelf: Shelf): {
  readonly runs: readonly Unfinished[];
  readonly why: Words | null;
} {
  const found = PLACES.map((place) => findText(shelf, place, (text) => runIn(shelf, text)));
  const garbage = found.find((each) => each.found === 'garbage');
  const runs = found.flatMap((each) => (each.found === 'it' ? [each.value] : []));
  return {
    runs: runs.toSorted((a, b) => (b.notes.startedAt ?? 0) - (a.notes.startedAt ?? 0)),
    why: garbage?.why ?? null,
  };
}
