/** What stands on the screen once its scenario has a new text. Pure. */
import { canChoose, recipeAsText, replay } from '../../conversation/conversation.ts';
import type { Recipe } from '../../conversation/conversation.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';
import { lastLine } from '../happens.ts';
import type { AssignmentStep, Call, View } from '../state.ts';

/** A scenario as it was saved, with the persona that plays it where that is not its own. */
export interface Text {
  readonly scenario: Scenario;
  readonly persona: Persona | null;
}

/** The scenario on screen, if there is one. */
export function scenarioIn(view: View): Scenario | null {
  const { scenario, persona } = text;
  if (view.at === 'door') return { at: 'door', scenario };
  if (view.at === 'briefing') return { at: 'briefing', scenario, persona };
  if (view.at === 'assignment') return { at: 'assignment', step: stepWithText(view.step, text) };
  if (view.at !== 'call') return view;
  return { at: 'call', call: goneOn(view.call, recipe ?? view.call.conversation.recipe, text) };
}

/**
 * Remembers how far a call had come before a save cut it short, so that the next save that brings the
 * missing words back brings back the place as well. Whoever has chosen something since goes on from there.
 */
export function openMemory() {
  let cut: { readonly at: string; readonly meant: Recipe } | null = null;
  return {
    recipeFor({ conversation: { recipe } }: Call): Recipe {
      return cut?.at === recipeAsText(recipe) ? cut.meant : recipe;
    },
    keep({ conversation: { recipe }, movedOn }: Call, meant: Recipe): void {
      cut = movedOn ? { at: recipeAsText(recipe), meant } : null;
    },
  };
}
