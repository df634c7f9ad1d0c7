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
  switch (view.at) {
    case 'door':
    case 'briefing':
      return view.scenario;
    case 'assignment':
      return scenarioOfStep(view.step);
    case 'call':
    case 'heard':
    case 'principle':
    case 'debrief':
    case 'chair':
      return view.call.conversation.scenario;
    case 'loading':
    case 'trouble':
    case 'home':
      return null;
  }
}

function scenarioOfStep(step: AssignmentStep): Scenario | null {
  if ('scenario' in step) return step.scenario;
  return 'call' in step ? step.call.conversation.scenario : null;
}

/** Who plays on screen, by id; null for the scenario's own. */
export function personaIn(view: View): string | null {
  if (view.at === 'briefing') return view.persona?.id ?? null;
  if (view.at === 'assignment') return 'persona' in view.step ? (view.step.persona?.id ?? null) : null;
  if (view.at !== 'call') return null;
  const { recipe, scenario } = view.call.conversation;
  return recipe.persona === scenario.persona.id ? null : recipe.persona;
}

/** Whether two texts are the same to whoever plays them. */
export const isSameText = (one: Scenario, other: Scenario): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The call gone on in the new text: the same recipe, as far as its moments are still there. Where the
 * scenario's own persona played, the one it names now plays. A reply that was on its way is kept while it
 * can still be given.
 */
function goneOn(call: Call, recipe: Recipe, { scenario, persona }: Text): Call {
  const seated = { ...recipe, persona: (persona ?? scenario.persona).id };
  const { conversation, stopped } = replay(scenario, seated, persona ?? undefined);
  const { pending } = call;
  return {
    ...call,
    conversation,
    pending: pending && canChoose(conversation, pending) ? pending : null,
    line: stopped ? lastLine(conversation) : Math.min(call.line, lastLine(conversation)),
    movedOn: stopped?.words ?? null,
  };
}

const stepWithText = (step: AssignmentStep, text: Text): AssignmentStep =>
  'scenario' in step ? { ...step, ...text } : step;

/** The view with the new text in it; a finished run keeps the text it was played in. */
export function withText(view: View, text: Text, recipe: Recipe | null): View {
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
