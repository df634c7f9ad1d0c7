import type { PackCard, Persona, Problem, Scenario, ScenarioCard, Words } from '../scenario/scenario.ts';

/** What the shelf of scenarios holds. */
export interface Library {
  readonly packs: readonly PackCard[];
  readonly problems: readonly Problem[];
  readonly cast: readonly { readonly id: string; readonly title: Words }[];
  /** Packs of the person's own, those left out of `packs` for their id as well. */
  readonly own?: readonly PackCard[];
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

/** The index of packs and the cast. Rejects when the house cannot be reached. */
export async function fetchLibrary(fetch: Fetch): Promise<Library> {
  const [index, cast] = await Promise.all([
    json<Omit<Library, 'cast'>>(fetch, 'packs/index.json'),
    json<Library['cast']>(fetch, 'packs/cast/index.json').catch(() => []),
  ]);
  return { ...index, cast };
}

export const fetchScenario = (fetch: Fetch, pack: string, id: string): Promise<Scenario> =>
  json<Scenario>(fetch, `packs/${pack}/${id}.json`);
export const fetchPersona = (fetch: Fetch, id: string): Promise<Persona> =>
  json<Persona>(fetch, `packs/cast/${id}.json`);

/** Every scenario of every pack, the first call included. */
export const allListed = (library: Library): readonly Listed[] =>
  library.packs.flatMap((pack) => pack.scenarios.map((card) => ({ pack, card })));

export const scenarioNamed = (library: Library, id: string): Listed | undefined =>
  allListed(library).find(({ card }) => card.id === id);
