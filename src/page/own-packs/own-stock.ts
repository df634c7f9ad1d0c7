/** A person's own packs over those of the house: kept as they were written, answered in the form that is played. */
import * as records from '../../records/records.ts';
import type { Kept, OpenedPack, PackNames, PackStore, Shelf } from '../../records/records.ts';
import type { PackCard, PackFile, PackIdentity, Scenario } from '../../scenario/scenario.ts';
import { askKept } from './ask-packs.ts';
import type { FoundPack } from './check-packs.ts';
import type { Fetch, ListedPack } from '../library.ts';

export interface Stocked {
  /** Of the house alone. */
  readonly fetch: Fetch;
  readonly shelf: Shelf;
  readonly store: PackStore;
}
export interface OwnStock {
  /** `fetch` with the person's own packs and names in it. */
  readonly answer: Fetch;
  /** The cast of the house as it was written. */
  cast(): Promise<readonly PackFile[]>;
  /** Keeps a pack, in place of one of the same id; where the browser keeps nothing, for this sitting. */
  keep(found: FoundPack): Promise<Kept>;
  /** Takes a pack away and hands it out, so that it can be put back; null where there was none. */
  remove(id: string): Promise<OpenedPack | null>;
  putBack(pack: OpenedPack): Promise<void>;
  /** Names somebody has set in packs. */
  readonly names: () => PackNames;
  readonly setNames: (names: PackNames) => Kept;
}

const INDEX = 'packs/index.json';
const SCENARIO = /^packs\/([^/]+)\/([^/]+)\.json$/;

/** Names under `packs/` that are no packs. */
const TAKEN = ['cast'];

const json = (content: unknown): Response => new Response(JSON.stringify(content));

async function read<T>(fetch: Fetch, address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** What is kept: what can be played of it, and what cannot be read any more. */
interface Held {
  readonly played: Map<string, FoundPack>;
  readonly unread: Map<string, OpenedPack>;
}

/** Packs in their played form, read anew when another tab has changed what is kept. */
function openShelves({ fetch, shelf, store }: Stocked) {
  /** What was opened in this sitting and the browser does not keep. */
  const sitting = new Map<string, OpenedPack>();
  let held: Promise<Held> | null = null;
  let seen: string | null = null;
  const cast = (): Promise<readonly PackFile[]> => read(fetch, 'packs/cast-files.json');

  async function readAll(): Promise<Held> {
    const kept = new Map((await store.all()).map((pack) => [pack.id, pack] as const));
    for (const [id, pack] of sitting) kept.set(id, pack);
    if (kept.size === 0) return { played: new Map(), unread: new Map() };
    const compiled = await askKept({ packs: [...kept.values()], cast: await cast() });
    const played = new Map(
      compiled.flatMap((pack) => {
        const written = kept.get(pack.card.id);
        return written === undefined ? [] : [[pack.card.id, { pack, kept: written }] as const];
      }),
    );
    return { played, unread: new Map([...kept].filter(([id]) => !played.has(id))) };
  }
  /** What could not be looked at now is looked at again the next time. */
  function all(): Promise<Held> {
    const mark = markOn(shelf);
    if (held === null || mark !== seen) {
      held = readAll().catch(() => {
        held = null;
        return { played: new Map(), unread: new Map() };
      });
    }
    seen = mark;
    return held;
  }
  async function note(): Promise<void> {
    const { played, unread } = await all();
    const kept = [...played.keys(), ...unread.keys()].filter((id) => !sitting.has(id));
    records.markOwn(shelf, kept, `${Date.now()} ${Math.random()}`);
    seen = markOn(shelf);
  }
  function lookAgain(): void {
    held = null;
  }
  return { sitting, all, note, lookAgain, cast };
}

function markOn(shelf: Shelf): string | null {
  try {
    return shelf.getItem(records.OWN_MARK);
  } catch {
    return null;
  }
}

/** A pack's card with the names somebody has set for it, and those it came with beside them. */
function renamedCard(card: PackCard, names: PackNames): ListedPack {
  const variables = variablesWith(card, names);
  return variables === card.variables ? card : { ...card, variables, written: card.variables };
}

/** A scenario with the names somebody has set for its pack. */
function renamed(scenario: Scenario, names: PackNames): Scenario {
  return { ...scenario, pack: { ...scenario.pack, variables: variablesWith(scenario.pack, names) } };
}

/** Variables with what somebody has set for them; only those that the pack leaves open. */
function variablesWith({ id, variables }: PackIdentity, names: PackNames): PackIdentity['variables'] {
  const set = Object.hasOwn(names, id) ? names[id] : undefined;
  if (set === undefined) return variables;
  return Object.fromEntries(
    Object.entries(variables).map(([name, words]) => [
      name,
      Object.hasOwn(set, name) ? { ...words, ...set[name] } : words,
    ]),
  );
}

function openNames(shelf: Shelf) {
  /** What the browser would not keep. */
  let sitting: PackNames | null = null;
  return {
    names: (): PackNames => {
      const found = records.findPackNames(shelf);
      return sitting ?? (found.found === 'it' ? found.value : {});
    },
    setNames: (names: PackNames): Kept => {
      const kept = records.keepPackNames(shelf, names);
      sitting = kept.kept ? null : names;
      return kept;
    },
  };
}

/** What the house answers, with the person's own laid over it. */
function openAnswers(fetch: Fetch, own: () => Promise<Held>, names: () => PackNames) {
  let house: Promise<ReadonlySet<string>> | null = null;
  const idsIn = ({ packs }: { readonly packs: readonly PackCard[] }): ReadonlySet<string> =>
    new Set([...TAKEN, ...packs.map(({ id }) => id)]);

  async function index(): Promise<Response> {
    const shipped = await read<{ readonly packs: readonly PackCard[] }>(fetch, INDEX);
    const ids = idsIn(shipped);
    house = Promise.resolve(ids);
    const { played, unread } = await own();
    const cards = [...played.values()].map(({ pack }) => renamedCard(pack.card, names()));
    return json({
      ...shipped,
      packs: [
        ...shipped.packs.map((card) => renamedCard(card, names())),
        ...cards.filter(({ id }) => !ids.has(id)),
      ],
      own: cards,
      unread: [...unread.keys()],
      shipped: [...ids],
    });
  }
  async function ownScenario(pack: string, id: string): Promise<Scenario | null> {
    const found = (await own()).played.get(pack)?.pack;
    if (!found || !Object.hasOwn(found.scenarios, id)) return null;
    house ??= read<{ readonly packs: readonly PackCard[] }>(fetch, INDEX).then(idsIn);
    return (await house).has(pack) ? null : (found.scenarios[id] ?? null);
  }
  return async (address: string): Promise<Response> => {
    if (address === INDEX) return index();
    const [, pack, id] = SCENARIO.exec(address) ?? [];
    if (!pack || !id || TAKEN.includes(pack)) return fetch(address);
    const scenario = await ownScenario(pack, id);
    if (scenario) return json(renamed(scenario, names()));
    const response = await fetch(address);
    if (!response.ok || !Object.hasOwn(names(), pack)) return response;
    return json(renamed((await response.json()) as Scenario, names()));
  };
}

export function openOwnStock(stocked: Stocked): OwnStock {
  const { fetch, shelf, store } = stocked;
  const { sitting, all, note, lookAgain, cast } = openShelves(stocked);
  const { names, setNames } = openNames(shelf);
  async function put(pack: OpenedPack): Promise<Kept> {
    const kept = await store.keep(pack);
    if (kept.kept) sitting.delete(pack.id);
    else sitting.set(pack.id, pack);
    return kept;
  }
  return {
    answer: openAnswers(fetch, all, names),
    cast,
    async keep({ pack, kept }) {
      const answer = await put(kept);
      const { played, unread } = await all();
      played.set(kept.id, { pack, kept });
      unread.delete(kept.id);
      await note();
      return answer;
    },
    async remove(id) {
      const { played, unread } = await all();
      const removed = played.get(id)?.kept ?? unread.get(id) ?? null;
      await store.remove(id);
      sitting.delete(id);
      played.delete(id);
      unread.delete(id);
      await note();
      return removed;
    },
    async putBack(pack) {
      await put(pack);
      lookAgain();
      await note();
    },
    names,
    setNames,
  };
}
