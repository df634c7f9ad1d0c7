import { recipeAsText } from '../../conversation/conversation.ts';
import { branchesOf, debriefOf, isSameOpening, partingOf } from '../../debrief/debrief.ts';
import type { Branch, CurvePoint, Pivot } from '../../debrief/debrief.ts';
import type { Beside, Call, Reckoning, State } from '../state.ts';

/** A run of this sitting beside the one on screen. */
export interface Try {
  readonly call: Call;
  readonly branch: Branch;
  readonly isShown: boolean;
}

/** What lies over the curve of the run on screen. */
export type Laid =
  | { readonly with: 'nothing' }
  | { readonly with: 'pivot'; readonly pivot: Pivot; readonly points: readonly CurvePoint[] }
  | {
      readonly with: 'run';
      readonly other: Try;
      readonly points: readonly CurvePoint[];
      /** The turn at which the two part; null when only the minute after was another. */
      readonly parting: number | null;
    };

/** Runs of this sitting from the same opening as the one on screen, oldest first; it is one of them. */
export function triesOf(state: State, shown: Call): readonly Try[] {
  const { recipe } = shown.conversation;
  const alike = state.runs.filter(({ conversation }) => isSameOpening(conversation.recipe, recipe));
  const branches = branchesOf(alike.map(({ conversation }) => conversation));
  const name = recipeAsText(recipe);
  return alike.flatMap((call, place) => {
    const branch = branches[place];
    return branch ? [{ call, branch, isShown: branch.run === name }] : [];
  });
}

/** How far the reckoning of a run has come; null before it has begun. */
export function reckoningOf({ reckonings }: State, { conversation }: Call): Reckoning | null {
  return reckonings[recipeAsText(conversation.recipe)] ?? null;
}

export function pivotsKnown(reckoning: Reckoning | null): readonly Pivot[] {
  return reckoning?.is === 'done' ? reckoning.found.pivots : [];
}

/** What was picked to lie beside the run; else the try before it, else its dearest pivot. */
export function laidBeside(state: State, call: Call): Laid {
  const tries = triesOf(state, call);
  const pivots = pivotsKnown(reckoningOf(state, call));
  const picked = state.view.at === 'debrief' ? state.view.beside : undefined;
  return (picked && laid(picked, { call, tries, pivots })) ?? mostTelling({ call, tries, pivots });
}

interface Choices {
  readonly call: Call;
  readonly tries: readonly Try[];
  readonly pivots: readonly Pivot[];
}

/** Null where what was picked is not there. */
function laid(picked: Beside, { call, tries, pivots }: Choices): Laid | null {
  switch (picked.with) {
    case 'nothing':
      return { with: 'nothing' };
    case 'pivot': {
      const pivot = pivots.find(({ turn }) => turn === picked.turn);
      return pivot ? overPivot(pivot) : null;
    }
    case 'run': {
      const other = tries.find(({ branch, isShown }) => branch.run === picked.run && !isShown);
      return other ? overRun(other, call) : null;
    }
  }
}

function mostTelling({ call, tries, pivots }: Choices): Laid {
  const shown = tries.findIndex(({ isShown }) => isShown);
  const other = tries[shown - 1] ?? tries.findLast(({ isShown }) => !isShown);
  if (other) return overRun(other, call);
  return pivots[0] ? overPivot(pivots[0]) : { with: 'nothing' };
}

const overPivot = (pivot: Pivot): Laid => ({ with: 'pivot', pivot, points: pivot.better.curve });

function overRun(other: Try, { conversation }: Call): Laid {
  const parting = partingOf(conversation.recipe, other.call.conversation.recipe);
  return { with: 'run', other, points: debriefOf(other.call.conversation).curve, parting };
}
