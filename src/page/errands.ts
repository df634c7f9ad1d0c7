/** What has to be fetched before a screen can be shown: the library, a scenario, a persona, a run. */
import { open, readRecipe } from '../conversation/conversation.ts';
import type { Conversation, Recipe } from '../conversation/conversation.ts';
import type { Persona, Scenario } from '../scenario/scenario.ts';
import type { Address } from './address.ts';
import type { Gate } from './house.ts';
import { fetchLate } from './late.ts';
import { allListed, fetchLibrary, fetchPersona, fetchScenario, scenarioNamed } from './library.ts';
import type { Fetch, Library } from './library.ts';
import type { Call, Trouble } from './state.ts';

export interface Errands {
  /** Loads what the address asks for, and opens the door. */
  enter(): Promise<void>;
  /** Goes to the briefing of a scenario. */
  choose(pack: string, scenario: string): Promise<void>;
  start(scenario: Scenario, persona: Persona | null): void;
  resume(recipe: Recipe): Promise<void>;
  goHome(): void;
  firstCall(): Promise<void>;
}

interface Errand {
  readonly gate: Gate;
  readonly fetch: Fetch;
}

function report({ gate }: Errand, what: Trouble, near: string | null = null): void {
  gate.act({ type: 'went', view: { at: 'trouble', what, ...(near ? { nearest: near } : {}) } });
}

/** Whatever cannot be fetched is told, with a way on. */
async function orReport(errand: Errand, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    report(errand, 'noPacks');
  }
}

async function library({ gate, fetch }: Errand): Promise<Library> {
  const known = gate.state().library;
  if (known) return known;
  const found = await fetchLibrary(fetch);
  gate.act({ type: 'library.came', library: found });
  return found;
}

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

async function noSuchPersona(errand: Errand, id: string): Promise<void> {
  const [{ cast }, { nearest }] = [await library(errand), await fetchLate()];
  report(
    errand,
    'noPersona',
    nearest(
      id,
      cast.map((member) => member.id),
    ),
  );
}

const callOf = (conversation: Conversation, visit: Call['visit']): Call => ({
  conversation,
  pending: null,
  line: 0,
  visit,
  movedOn: null,
});

function goHome(errand: Errand): void {
  errand.gate.act({ type: 'went', view: { at: 'home' } });
  void library(errand).catch(() => report(errand, 'noPacks'));
}

async function firstCall(errand: Errand): Promise<void> {
  const scenario = await fetchScenario(errand.fetch, 'first-steps', 'first-call').catch(() => null);
  if (scenario) errand.gate.act({ type: 'went', view: { at: 'door', scenario } });
  else goHome(errand);
}

/** A link to the very call that was under way goes on with it. */
const isAskedFor = (recipe: Recipe, { scenario, seed, persona }: Address): boolean =>
  recipe.choices.length > 0 &&
  recipe.scenario === scenario &&
  (seed === null || recipe.seed === seed) &&
  (persona === null || recipe.persona === persona);

async function enter(errand: Errand): Promise<void> {
  const { address, settings } = errand.gate.state();
  if (address.run !== null) return showRun(errand, address.run);
  if (!settings.visited && !address.projector && address.scenario === null) return firstCall(errand);
  const shelf = await library(errand);
  if (address.scenario === null) return goHome(errand);
  const listed = scenarioNamed(shelf, address.scenario);
  const { unfinished } = errand.gate.state();
  if (listed && unfinished && isAskedFor(unfinished, address)) return takeUp(errand, unfinished, 'ordinary');
  if (listed) return choose(errand, listed.pack.id, listed.card.id);
  const known = allListed(shelf).map(({ card }) => card.id);
  const { nearest } = await fetchLate();
  report(errand, 'noScenario', nearest(address.scenario, known));
}

async function choose(errand: Errand, pack: string, id: string): Promise<void> {
  const { persona: wished } = errand.gate.state().wishes;
  const scenario = await fetchScenario(errand.fetch, pack, id);
  const persona = await guest(errand, wished, scenario);
  if (persona === undefined) return noSuchPersona(errand, wished ?? '');
  errand.gate.act({ type: 'went', view: { at: 'briefing', scenario, persona } });
}

function start({ gate }: Errand, scenario: Scenario, persona: Persona | null): void {
  const { wishes, settings, language } = gate.state();
  const conversation = open(scenario, {
    seed: wishes.seed,
    language,
    intensity: settings.intensity,
    ...(persona ? { persona } : {}),
  });
  gate.act({ type: 'went', view: { at: 'call', call: callOf(conversation, 'ordinary') } });
}

/** Takes a run up where it stood; one that is over goes to its debrief. */
async function takeUp(errand: Errand, recipe: Recipe, visit: Call['visit']): Promise<void> {
  const scenario = await fetchScenario(errand.fetch, recipe.pack, recipe.scenario);
  const persona = await guest(errand, recipe.persona, scenario);
  if (persona === undefined) return noSuchPersona(errand, recipe.persona);
  const { replay } = await fetchLate();
  const { conversation, stopped } = replay(scenario, recipe, persona ?? undefined);
  const line = Math.max(0, conversation.table.lines.length - 1);
  const call = { ...callOf(conversation, visit), line, movedOn: stopped?.words ?? null };
  const isOver = conversation.table.stage === 'over';
  errand.gate.act({ type: 'went', view: { at: isOver ? 'debrief' : 'call', call } });
}

async function showRun(errand: Errand, text: string): Promise<void> {
  const read = readRecipe(text);
  if (read.ok) await takeUp(errand, read.recipe, 'shared');
  else report(errand, 'badLink');
}

export function errandsOf(gate: Gate, fetch: Fetch): Errands {
  const errand = { gate, fetch };
  return {
    enter: () => orReport(errand, () => enter(errand)),
    choose: (pack, id) => orReport(errand, () => choose(errand, pack, id)),
    start: (scenario, persona) => start(errand, scenario, persona),
    resume: (recipe) => orReport(errand, () => takeUp(errand, recipe, 'ordinary')),
    goHome: () => goHome(errand),
    firstCall: () => firstCall(errand),
  };
}
