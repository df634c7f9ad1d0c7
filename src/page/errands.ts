/** What has to be fetched before a screen can be shown: the library, a scenario, a persona, a run. */
import { open } from '../conversation/conversation.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Persona, Scenario } from '../scenario/scenario.ts';
import type { Address } from './address.ts';
import type { Gate } from './house.ts';
import { NO_NOTES } from '../records/records.ts';
import type { Shelf, Unfinished } from '../records/records.ts';
import { fetchLate, lateParts } from './late.ts';
import type { Own } from './own-packs/over-own.ts';
import { allListed, fetchLibrary, fetchScenario, scenarioNamed } from './library.ts';
import type { Fetch, Library } from './library.ts';
import type { Call, Trouble } from './state.ts';

export interface Errands {
  /** Loads what the address asks for, and opens the door. */
  enter(): Promise<void>;
  /** Goes to the briefing of a scenario. */
  choose(pack: string, scenario: string): Promise<void>;
  start(scenario: Scenario, persona: Persona | null): void;
  /** Goes on with a run of one's own, as it was played. */
  resume(run: Mine): Promise<void>;
  goHome(): void;
  firstCall(): Promise<void>;
  /** An errand of a part that comes later. */
  send(work: (errand: Errand) => Promise<void>): Promise<void>;
}

export interface Errand {
  readonly gate: Gate;
  readonly fetch: Fetch;
  readonly shelf: Shelf;
  readonly own: Own;
}

export function report({ gate }: Errand, what: Trouble, near: string | null = null): void {
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

export async function library({ gate, fetch }: Errand): Promise<Library> {
  const known = gate.state().library;
  if (known) return known;
  const found = await fetchLibrary(fetch);
  gate.act({ type: 'library.came', library: found });
  return found;
}

/** A call just opened, or taken up. */
export const callOf = (
  conversation: Conversation,
  how: Pick<Call, 'visit'> & Partial<Pick<Call, 'mode' | 'notes'>>,
): Call => ({
  conversation,
  pending: null,
  line: 0,
  mode: 'practice',
  notes: NO_NOTES,
  movedOn: null,
  ...how,
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
const isAskedFor = ({ recipe, ended }: Unfinished, { scenario, seed, persona, mode }: Address): boolean =>
  ended === null &&
  mode !== 'explore' &&
  recipe.scenario === scenario &&
  (seed === null || recipe.seed === seed) &&
  (persona === null || recipe.persona === persona);

/** A link that brings a pack along: among the scenarios, the person is asked. */
async function askForPack(errand: Errand, link: string): Promise<void> {
  goHome(errand);
  (await errand.own()).askFor(link);
}

async function enter(errand: Errand): Promise<void> {
  const { address, settings } = errand.gate.state();
  if (address.run !== null) return (await fetchLate()).showRun(errand, address.run);
  if (address.assignment !== null) return (await fetchLate()).showAssignment(errand, address.assignment);
  if (address.pack !== null) return askForPack(errand, address.pack);
  if (!settings.visited && !address.projector && address.scenario === null) return firstCall(errand);
  const shelf = await library(errand);
  if (address.scenario === null) return goHome(errand);
  const listed = scenarioNamed(shelf, address.scenario);
  const { findUnfinished, nearest } = await fetchLate();
  const cut = findUnfinished(errand.shelf).runs.find((run) => isAskedFor(run, address));
  if (listed && cut) return resume(errand, cut);
  if (listed) return choose(errand, listed.pack.id, listed.card.id);
  const known = allListed(shelf).map(({ card }) => card.id);
  report(errand, 'noScenario', nearest(address.scenario, known));
}

async function choose(errand: Errand, pack: string, id: string): Promise<void> {
  const { persona: wished } = errand.gate.state().wishes;
  const scenario = await fetchScenario(errand.fetch, pack, id);
  const persona = wished === null ? null : await (await fetchLate()).guest(errand, wished, scenario);
  if (persona === undefined) return (await fetchLate()).noSuchPersona(errand, wished ?? '');
  errand.gate.act({ type: 'went', view: { at: 'briefing', scenario, persona } });
}

function start({ gate }: Errand, scenario: Scenario, persona: Persona | null): void {
  const { wishes, settings, language } = gate.state();
  const { mode } = wishes;
  const notes = { ...NO_NOTES, extendedTime: mode === 'assessment' && settings.extendedTime };
  const conversation = open(scenario, {
    seed: (mode === 'assessment' && lateParts()?.takeSeed(gate, scenario)) || wishes.seed,
    language,
    intensity: settings.intensity,
    ...(persona ? { persona } : {}),
  });
  gate.act({
    type: 'went',
    view: { at: 'call', call: callOf(conversation, { visit: 'ordinary', mode, notes }) },
  });
}

type Mine = Pick<Unfinished, 'recipe' | 'mode' | 'notes'>;

const resume = async (errand: Errand, { recipe, mode, notes }: Mine): Promise<void> =>
  (await fetchLate()).takeUp(errand, recipe, { visit: 'ordinary', mode, notes });

export function errandsOf(errand: Errand): Errands {
  return {
    enter: () => orReport(errand, () => enter(errand)),
    choose: (pack, id) => orReport(errand, () => choose(errand, pack, id)),
    start: (scenario, persona) => start(errand, scenario, persona),
    resume: (run) => orReport(errand, () => resume(errand, run)),
    goHome: () => goHome(errand),
    firstCall: () => firstCall(errand),
    send: (work) => orReport(errand, () => work(errand)),
  };
}
