/**
 * Runs under way in this browser, one place on the shelf for each: two tabs that play at once do not write over each
 * other. A run that is over stays in its place until it is safe in the record.
 */
import { recipeAsText, type Recipe } from '../conversation/conversation.ts';
import type { Played, RunNotes } from './run-notes.ts';
import { forgetText, keepText, recordIn, textAt, type Kept, type Shelf } from './storage.ts';

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
export const PLACES = [
  'cascabel.run',
  'cascabel.run.2',
  'cascabel.run.3',
  'cascabel.run.4',
  'cascabel.run.5',
];

interface Lying {
  readonly place: string;
  readonly isFree: boolean;
  readonly run: Named | null;
  /** Which page wrote it. */
  readonly page: unknown;
}

/** As much as tells one run from another. */
interface Named {
  readonly recipe: Pick<Recipe, 'seed' | 'scenario'>;
  readonly notes: Pick<RunNotes, 'startedAt'>;
}

function peek(shelf: Shelf, place: string): Lying {
  const text = textAt(shelf, place);
  const kept = recordIn(text ?? '');
  // Whatever else lies there is somebody's, and is read by whoever shows it.
  const run = kept?.['named'] ? (kept['named'] as Named) : null;
  return { place, isFree: text === null, run, page: kept?.['page'] };
}

/** Whether it is the same run, however far each has come. */
export function isSameRun(one: Named, other: Named): boolean {
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
  const { seed, scenario } = recipe;
  const named: Named = { recipe: { seed, scenario }, notes: { startedAt: notes.startedAt } };
  return JSON.stringify({ format: 2, page, named, mode, notes, ended, recipe: recipeAsText(recipe) });
}

/** Lets go of a run; of the others, none. */
export function forgetUnfinished(shelf: Shelf, run: Named): void {
  for (const place of PLACES) {
    const lying = peek(shelf, place).run;
    if (lying && isSameRun(lying, run)) forgetText(shelf, place);
  }
}
