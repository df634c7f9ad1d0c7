import { outcomeSoFar, recipeAsText, type Conversation, type Recipe } from '../conversation/conversation.ts';
import type { Words } from '../scenario/scenario.ts';

/** One of several runs from the same first ring. */
export interface Branch {
  /** The run's recipe as text: its name among the others. */
  readonly run: string;
  /** 0–100. */
  readonly outcome: number;
  /** Empty where the scenario gives its ending no title. */
  readonly ending: Words;
  /** The turn from which it goes its own way, from 1; `after` when only the minute after was another. */
  readonly from: 'first' | 'after' | number;
}

/** Whether two runs began alike: the same customer with the same luck, before anything was chosen. */
export function isSameOpening(one: Recipe, other: Recipe): boolean {
  return opening(one) === opening(other);
}

function opening({ pack, scenario, fingerprint, persona, seed, intensity, composure }: Recipe): string {
  return [pack, scenario, fingerprint, persona, seed, intensity, composure].join('/');
}

/** The first turn in which two runs chose differently, from 1; null when they never do. */
export function partingOf(one: Recipe, other: Recipe): number | null {
  const longest = Math.max(one.choices.length, other.choices.length);
  for (let place = 0; place < longest; place += 1) {
    const [a, b] = [one.choices[place], other.choices[place]];
    if (a?.chose !== b?.chose || a?.at !== b?.at || a?.minutes !== b?.minutes) return place + 1;
  }
  return null;
}

/** Runs from the same opening, oldest first, each with the turn at which it left those before it. */
export function branchesOf(runs: readonly Conversation[]): readonly Branch[] {
  return runs.map((run, place) => ({
    run: recipeAsText(run.recipe),
    outcome: outcomeSoFar(run),
    ending: run.table.ending?.title ?? {},
    from: leaving(run, runs.slice(0, place)),
  }));
}

function leaving({ recipe }: Conversation, before: readonly Conversation[]): Branch['from'] {
  if (before.length === 0) return 'first';
  const partings = before.map((each) => partingOf(recipe, each.recipe));
  const known = partings.flatMap((turn) => (turn === null ? [] : [turn]));
  return known.length < partings.length ? 'after' : Math.max(...known);
}
