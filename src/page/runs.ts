/** Runs taken up where they stood, and whoever is not here: nobody needs it before the first reply. */
import { readRecipe, replay } from '../conversation/conversation.ts';
import type { Recipe } from '../conversation/conversation.ts';
import type { Persona, Scenario } from '../scenario/scenario.ts';
import { nearest } from '../scenario/scenario.ts';
import { callOf, library, report } from './errands.ts';
import type { Errand } from './errands.ts';
import { lastLine } from './happens.ts';
import { fetchPersona, fetchScenario } from './library.ts';
import type { Call } from './state.ts';

/** The persona asked for; null is the scenario's own, undefined is nobody of that name. */
export async function guest(
  { fetch }: Pick<Errand, 'fetch'>,
  id: string | null,
  scenario: Scenario,
): Promise<Persona | null | undefined> {
  if (id === null || id === scenario.persona.id) return null;
  const fits = scenario.also.find((persona) => persona.id === id);
  return fits ?? fetchPersona(fetch, id).catch(() => undefined);
}

/** Says that nobody of that name is here, and who comes nearest. */
export async function noSuchPersona(errand: Errand, id: string): Promise<void> {
  const { cast } = await library(errand);
  const known = cast.map((member) => member.id);
  report(errand, 'noPersona', nearest(id, known));
}

/** A run of a pack that is not here: told among the scenarios, where the pack can be opened. */
function missPack({ gate }: Errand, { pack, version }: Recipe): void {
  gate.act({ type: 'went', view: { at: 'home' } });
  const notice = {
    es: `Esta conversación es del paquete «${pack}» (versión ${version}), que no está en este navegador. Ábralo en «Paquetes propios» y la conversación sigue donde estaba.`,
    en: `This run is of the pack “${pack}” (version ${version}), which is not in this browser. Open it under “Packs of your own”, and the run goes on where it was.`,
  };
  gate.act({ type: 'noticed', notice });
}

type TakenUp = Pick<Call, 'visit'> & Partial<Pick<Call, 'mode' | 'notes'>>;

/** Takes a run up where it stood; one that is over goes to its debrief. */
export async function takeUp(errand: Errand, recipe: Recipe, how: TakenUp): Promise<void> {
  const { packs } = await library(errand);
  const pack = packs.find(({ id }) => id === recipe.pack);
  if (!pack) return missPack(errand, recipe);
  const ids = pack.scenarios.map(({ id }) => id);
  if (!ids.includes(recipe.scenario)) return report(errand, 'noScenario', nearest(recipe.scenario, ids));
  const scenario = await fetchScenario(errand.fetch, recipe.pack, recipe.scenario);
  const persona = await guest(errand, recipe.persona, scenario);
  if (persona === undefined) return noSuchPersona(errand, recipe.persona);
  const { conversation, stopped } = replay(scenario, recipe, persona ?? undefined);
  const line = lastLine(conversation);
  const call = { ...callOf(conversation, how), line, movedOn: stopped?.words ?? null };
  const isOver = conversation.table.stage === 'over';
  // Nobody is asked where somebody else's run turned.
  const debrief = { at: 'debrief', call, answered: how.visit === 'shared' } as const;
  errand.gate.act({ type: 'went', view: isOver ? debrief : { at: 'call', call } });
}

/** Shows the run a link holds. */
export async function showRun(errand: Errand, text: string): Promise<void> {
  const read = readRecipe(text);
  if (read.ok) await takeUp(errand, read.recipe, { visit: 'shared' });
  else report(errand, 'badLink');
}
