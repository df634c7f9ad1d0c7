import { fillSlots, slotsOf } from '../scenario/scenario.ts';
import type { PackCard, Persona, Problem, Scenario, ScenarioCard, Words } from '../scenario/scenario.ts';

/** A pack on the shelf. */
export interface ListedPack extends PackCard {
  /** Its variables as its author wrote them, where somebody has set others. */
  readonly written?: PackCard['variables'];
}

/** What the shelf of scenarios holds. */
export interface Library {
  readonly packs: readonly ListedPack[];
  readonly problems: readonly Problem[];
  readonly cast: readonly { readonly id: string; readonly title: Words }[];
  /** Packs of the person's own, those left out of `packs` for their id as well. */
  readonly own?: readonly ListedPack[];
  /** Ids of kept packs that cannot be read any more. */
  readonly unread?: readonly string[];
  /** Ids that belong to packs of the house, told where there may be others. */
  readonly shipped?: readonly string[];
  /** Told by a house that watches its packs: another one whenever any of them has changed. */
  readonly version?: string;
}
export interface Listed {
  readonly pack: PackCard;
  readonly card: ScenarioCard;
}

export type Fetch = (address: string) => Promise<Response>;

async function json<T>(fetch: Fetch, address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Titles and goals with the names of the pack in them. */
function named(pack: ListedPack): ListedPack {
  const slots = { gender: 'masculine', values: pack.variables } as const;
  const scenarios = pack.scenarios.map((card) => ({
    ...card,
    title: fillSlots(card.title, slots),
    ...(card.goal ? { goal: fillSlots(card.goal, slots) } : {}),
  }));
  return { ...pack, scenarios };
}

/** The index of packs and the cast. Rejects when the house cannot be reached. */
export async function fetchLibrary(fetch: Fetch): Promise<Library> {
  const [index, cast] = await Promise.all([
    json<Omit<Library, 'cast'>>(fetch, 'packs/index.json'),
    json<Library['cast']>(fetch, 'packs/cast/index.json').catch(() => []),
  ]);
  return {
    ...index,
    packs: index.packs.map(named),
    ...(index.own ? { own: index.own.map(named) } : {}),
    cast,
  };
}

/** A scenario, its title filled: it stands on every screen. */
export async function fetchScenario(fetch: Fetch, pack: string, id: string): Promise<Scenario> {
  const scenario = await json<Scenario>(fetch, `packs/${pack}/${id}.json`);
  return { ...scenario, title: fillSlots(scenario.title, slotsOf(scenario)) };
}
export const fetchPersona = (fetch: Fetch, id: string): Promise<Persona> =>
  json<Persona>(fetch, `packs/cast/${id}.json`);

/** Every scenario of every pack, the first call included. */
export const allListed = (library: Library): readonly Listed[] =>
  library.packs.flatMap((pack) => pack.scenarios.map((card) => ({ pack, card })));

export const scenarioNamed = (library: Library, id: string): Listed | undefined =>
  allListed(library).find(({ card }) => card.id === id);
