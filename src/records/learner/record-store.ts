/** The learner's own record in the browser: every run, until the learner deletes it. Nothing here leaves the machine. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { recipeAsText } from '../../conversation/conversation.ts';
import { REFUSED, type Kept } from '../storage.ts';
import { runIn, type RunKept } from './run-kept.ts';

/** What has been found: the runs, oldest first, and how many could not be read. These stay where they are. */
export interface Found {
  readonly runs: readonly RunKept[];
  readonly unreadable: number;
}

/** What the learner says of a run after it. */
export type Note = Partial<
  Pick<RunKept, 'score' | 'feeling' | 'turningPoint' | 'plan' | 'disagreements' | 'predictions'>
>;

/** Nothing here rejects: a browser that keeps nothing has no runs, and says so when asked to keep one. */
export interface RecordStore {
  all(): Promise<Found>;
  /** Keeps a run; one of the same id stays as it is. */
  keep(run: RunKept): Promise<Kept>;
  /** Adds to a run what the learner said of it, in one step: another tab's words are not lost. */
  note(id: string, note: Note): Promise<Kept>;
  /** Takes in runs from elsewhere, all or none; those that are here already stay as they are. Says how many were new. */
  takeIn(runs: readonly RunKept[]): Promise<Kept & { readonly added: number }>;
  remove(id: string): Promise<Kept>;
  /** Deletes everything. */
  wipe(): Promise<Kept>;
}

/** As it lies in the browser: the recipe as text, so that only `readRecipe` ever has to understand an old one. */
type Lying = Omit<RunKept, 'recipe'> & { readonly recipe: string };

interface Room extends DBSchema {
  runs: { key: string; value: Lying; indexes: { startedAt: number } };
}
const ROOM = 'cascabel.record';
/** Of the room's furniture. A later one adds its step in `furnish`, and steps before it stay. */
const VERSION = 1;

function furnish(room: IDBPDatabase<Room>, before: number): void {
  if (before < 1) room.createObjectStore('runs', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
}

/** A run as plain data, for keeping and for sending. */
export const lyingOf = ({ recipe, ...run }: RunKept): Lying => ({ ...run, recipe: recipeAsText(recipe) });

type Work<T> = (open: IDBPDatabase<Room>) => Promise<T>;

/** The record of this browser. */
export function openRecordStore(): RecordStore {
  let room: Promise<IDBPDatabase<Room>> | null = null;
  function enter(): Promise<IDBPDatabase<Room>> {
    room ??= openDB<Room>(ROOM, VERSION, {
      upgrade: furnish,
      // A page with a later version wants to refurnish: this one steps out and comes in again when needed.
      blocking: () => leave(),
      terminated: () => leave(),
    });
    return room;
  }
  function leave(): void {
    void room?.then((open) => open.close()).catch(() => undefined);
    room = null;
  }
  async function done<T>(work: Work<T>, without: T): Promise<Kept & { readonly got: T }> {
    try {
      return { kept: true, got: await work(await enter()) };
    } catch {
      leave();
      return { kept: false, why: REFUSED, got: without };
    }
  }
  return {
    async all() {
      const { got } = await done<readonly unknown[]>((open) => open.getAllFromIndex('runs', 'startedAt'), []);
      return foundIn(got);
    },
    keep: (run) => done((open) => addAll(open, [run]), 0),
    note: (id, note) => done((open) => noteIn(open, id, note), undefined),
    async takeIn(runs) {
      const { got, ...kept } = await done((open) => addAll(open, runs), 0);
      return { ...kept, added: got };
    },
    remove: (id) => done((open) => open.delete('runs', id), undefined),
    wipe: () => done((open) => open.clear('runs'), undefined),
  };
}

function foundIn(values: readonly unknown[]): Found {
  const read = values.map(runIn);
  const runs = read.flatMap((each) => ('run' in each ? [each.run] : []));
  return { runs, unreadable: values.length - runs.length };
}

/** Adds what is not there yet, in one transaction: a tab that dies in the middle leaves none of it. */
async function addAll(open: IDBPDatabase<Room>, runs: readonly RunKept[]): Promise<number> {
  const work = open.transaction('runs', 'readwrite');
  let added = 0;
  for (const run of runs) {
    if ((await work.store.getKey(run.id)) !== undefined) continue;
    await work.store.put(lyingOf(run));
    added += 1;
  }
  await work.done;
  return added;
}

async function noteIn(open: IDBPDatabase<Room>, id: string, note: Note): Promise<void> {
  const work = open.transaction('runs', 'readwrite');
  const run = await work.store.get(id);
  if (run !== undefined) await work.store.put({ ...run, ...note });
  await work.done;
}
