/** From a link or a code to the first word of an assigned run, and back into one that was cut short. */
import { open, recipeAsText, replay } from '../../conversation/conversation.ts';
import type { Intensity, Recipe } from '../../conversation/conversation.ts';
import { findAssigned, isSameAssignment, NO_NOTES, readAssignment } from '../../records/records.ts';
import type { Assigned, Assignment, Refusal } from '../../records/records.ts';
import type { Persona, Scenario } from '../../scenario/scenario.ts';
import { callOf, library } from '../errands.ts';
import type { Errand } from '../errands.ts';
import { lastLine } from '../happens.ts';
import type { Gate } from '../house.ts';
import { fetchScenario } from '../library.ts';
import { noPack, noPersonaHere, noScenario } from '../missing.ts';
import { guest } from '../runs.ts';
import type { Call, View } from '../state.ts';

export const refuse = ({ gate }: Pick<Errand, 'gate'>, refusal: Refusal): void =>
  gate.act({ type: 'went', view: { at: 'assignment', step: { is: 'refused', refusal } } });

/** Shows what a link assigns. */
export async function showAssignment(errand: Errand, text: string): Promise<void> {
  const read = readAssignment(text);
  if (read.ok) await openAssignment(errand, read.value);
  else refuse(errand, read.refusal);
}

/** Who plays what, or why that cannot be had here. */
type Cast = { readonly scenario: Scenario; readonly persona: Persona | null } | { readonly refusal: Refusal };

/** What an assignment or a result was played with, as far as it is in this house. */
export async function castOf(
  errand: Errand,
  asked: Pick<Recipe, 'pack' | 'version' | 'scenario' | 'persona'>,
): Promise<Cast> {
  const { packs } = await library(errand);
  const pack = packs.find(({ id }) => id === asked.pack);
  if (!pack) return { refusal: noPack(asked) };
  if (!pack.scenarios.some(({ id }) => id === asked.scenario))
    return { refusal: noScenario(asked, pack.version) };
  const scenario = await fetchScenario(errand.fetch, asked.pack, asked.scenario);
  const persona = await guest(errand, asked.persona, scenario);
  return persona === undefined ? { refusal: noPersonaHere(asked.persona) } : { scenario, persona };
}

/** Shows an assignment, or goes on with its run where one was cut short. */
export async function openAssignment(errand: Errand, assignment: Assignment): Promise<void> {
  const cast = await castOf(errand, assignment);
  if ('refusal' in cast) return refuse(errand, cast.refusal);
  const { gate } = errand;
  const here = inFront(errand, assignment);
  if (assignment.language) gate.act({ type: 'language.chosen', language: assignment.language });
  const view: View = here.recipe
    ? takenUp(gate, here, { ...cast, recipe: here.recipe })
    : { at: 'assignment', step: { is: 'shown', ...cast, assignment } };
  gate.act({ type: 'went', view });
}

/** The assignment among those opened in this browser, brought to the front. */
function inFront({ gate, shelf }: Errand, assignment: Assignment): Assigned {
  const found = findAssigned(shelf);
  const all = found.found === 'it' ? found.value : gate.state().assigned;
  const fresh: Assigned = { assignment, attempt: 0, alias: '', recipe: null, handed: null };
  const known = all.find((each) => isSameAssignment(each, fresh)) ?? fresh;
  const here = { ...known, assignment };
  gate.act({ type: 'at.hand', what: { assigned: [here, ...all.filter((each) => each !== known)] } });
  return here;
}

/** Whether somebody needs more time is theirs to say, and stays as they said it. */
const assigned = ({ mode }: Assignment, gate: Gate): Pick<Call, 'visit' | 'mode' | 'notes'> => {
  const extendedTime = mode === 'assessment' && gate.state().settings.extendedTime;
  return { visit: 'assigned', mode, notes: { ...NO_NOTES, extendedTime } };
};

interface Played {
  readonly scenario: Scenario;
  readonly persona: Persona | null;
}

interface TakenUp extends Played {
  readonly recipe: Recipe;
}

/** A run as it stood; one that is over waits to be handed in, or shows its code. */
function takenUp(gate: Gate, { assignment }: Assigned, { scenario, persona, recipe }: TakenUp): View {
  const { conversation, stopped } = replay(scenario, recipe, persona ?? undefined);
  const call: Call = {
    ...callOf(conversation, assigned(assignment, gate)),
    line: lastLine(conversation),
    movedOn: stopped?.words ?? null,
  };
  return conversation.table.stage === 'over'
    ? { at: 'assignment', step: { is: 'over', call } }
    : { at: 'call', call };
}

/** The first word of an assigned run. */
export function beginAssigned(
  gate: Gate,
  { assignment, scenario, persona }: Played & { readonly assignment: Assignment },
  intensity: Intensity,
): void {
  const conversation = open(scenario, {
    seed: assignment.seed,
    language: assignment.language ?? gate.state().language,
    intensity,
    ...(persona ? { persona } : {}),
  });
  gate.act({ type: 'went', view: { at: 'call', call: callOf(conversation, assigned(assignment, gate)) } });
}

/** Shows the code handed in last, with the run it stands for. */
export async function showHanded(errand: Errand, { assignment, handed }: Assigned): Promise<void> {
  if (!handed) return;
  const cast = await castOf(errand, handed.recipe);
  if ('refusal' in cast) return refuse(errand, cast.refusal);
  const here = inFront(errand, assignment);
  errand.gate.act({ type: 'went', view: takenUp(errand.gate, here, { ...cast, recipe: handed.recipe }) });
}

/** Whether a run is the one handed in. */
export const isHandedIn = ({ handed }: Assigned, { conversation }: Call): boolean =>
  handed !== null && recipeAsText(handed.recipe) === recipeAsText(conversation.recipe);
