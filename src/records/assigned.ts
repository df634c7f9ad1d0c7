/** Assignments opened in this browser: the run under way, which try it is, and the code once handed in. */
import { readRecipe, recipeAsText, type Recipe } from '../conversation/conversation.ts';
import { assignmentAsText, readAssignment, referenceOf, type Assignment } from './assignment.ts';
import { findText, keepText, type Found, type Kept, type Shelf } from './storage.ts';

export interface Handed {
  readonly recipe: Recipe;
  readonly code: string;
}

export interface Assigned {
  readonly assignment: Assignment;
  /** Tries begun or gone back to so far; 0 before the first. */
  readonly attempt: number;
  readonly alias: string;
  /** The run under way, or finished and not handed in yet. */
  readonly recipe: Recipe | null;
  /** What was handed in last, and as which code. */
  readonly handed: Handed | null;
}

const KEY = 'cascabel.assigned';
/** Older ones are let go. */
const MOST = 30;

/** What was opened in this browser, the latest first. */
export const findAssigned = (shelf: Shelf): Found<readonly Assigned[]> => findText(shelf, KEY, assignedIn);

/** Keeps one, in front; what another tab has kept meanwhile stays. */
export function keepAssigned(shelf: Shelf, assigned: Assigned): Kept {
  const found = findAssigned(shelf);
  const others = (found.found === 'it' ? found.value : []).filter(
    (each) => !isSameAssignment(each, assigned),
  );
  return keepText(
    shelf,
    KEY,
    JSON.stringify({ format: 1, assigned: [assigned, ...others].slice(0, MOST).map(written) }),
  );
}

export const isSameAssignment = (one: Assigned, other: Pick<Assigned, 'assignment'>): boolean =>
  referenceOf(one.assignment) === referenceOf(other.assignment);

interface Written {
  readonly assignment: string;
  readonly attempt: number;
  readonly alias: string;
  readonly recipe: string | null;
  readonly handed: { readonly recipe: string; readonly code: string } | null;
}

const written = ({ assignment, attempt, alias, recipe, handed }: Assigned): Written => ({
  assignment: assignmentAsText(assignment),
  attempt,
  alias,
  recipe: recipe && recipeAsText(recipe),
  handed: handed && { recipe: recipeAsText(handed.recipe), code: handed.code },
});

function assignedIn(text: string): readonly Assigned[] | null {
  const kept = valueIn(text) as { format?: unknown; assigned?: unknown } | null;
  if (kept?.format !== 1 || !Array.isArray(kept.assigned)) return null;
  const read = kept.assigned.map(readWritten);
  const whole = read.filter((each) => each !== null);
  return whole.length === read.length ? whole : null;
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readWritten(value: unknown): Assigned | null {
  const kept = value as Partial<Record<keyof Written, unknown>> | null;
  const assignment = readAssignment(String(kept?.assignment));
  const attempt = Number(kept?.attempt);
  if (!kept || !assignment.ok || !Number.isInteger(attempt) || attempt < 0) return null;
  return {
    assignment: assignment.value,
    attempt,
    alias: typeof kept.alias === 'string' ? kept.alias : '',
    recipe: recipeIn(kept.recipe),
    handed: handedIn(kept.handed),
  };
}

function recipeIn(value: unknown): Recipe | null {
  const read = typeof value === 'string' ? readRecipe(value) : null;
  return read?.ok ? read.recipe : null;
}

function handedIn(value: unknown): Handed | null {
  const kept = value as Partial<Record<keyof Handed, unknown>> | null | undefined;
  const recipe = recipeIn(kept?.recipe);
  return recipe && typeof kept?.code === 'string' ? { recipe, code: kept.code } : null;
}
