/** The learner's own record in the browser: every run, until the learner deletes it. Nothing here leaves the machine. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { recipeAsText, type Words } from '../../conversation/conversation.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { REFUSED, type Kept } from '../storage.ts';
import { joinRuns } from './join-runs.ts';
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
  /**
   * Takes in runs from elsewhere, all or none. Of one that is here already nothing is lost: what only the other says is
   * added, of two texts the longer stays. Says how many were new, and how many said more than was here.
   */
  takeIn(runs: readonly RunKept[]): Promise<Kept & { readonly added: number; readonly merged: number }>;
  remove(id: string): Promise<Kept>;
  /** The settings as the record has them; null where it has none. */
  settings(): Promise<Settings | null>;
  keepSettings(settings: Settings): Promise<Kept>;
  /** Deletes everything, settings included. */
  wipe(): Promise<Kept>;
}

/** As it lies in the browser: the recipe as text, so that only `readRecipe` ever has to understand an old one. */
type Lying = Omit<RunKept, 'recipe'> & { readonly recipe: string };

interface Room extends DBSchema {
  runs: { key: string; value: Lying; indexes: { startedAt: number } };
  /** One row under `ROW`: the settings, as they lie on the shelf too. */
  settings: { key: string; value: Settings };
}
const ROOM = 'cascabel.record';
const ROW = 'mine';
/**
 * Of the room's furniture. A later one adds its step here, and steps before it stay. The browser does all of them or
 * none: one that dies in the middle finds the room as it was.
 */
const STEPS: readonly ((room: IDBPDatabase<Room>) => void)[] = [
  (room) => room.createObjectStore('runs', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  (room) => room.createObjectStore('settings'),
];
const VERSION = STEPS.length;

/** A run as plain data, for keeping and for sending. */
export const lyingOf = ({ recipe, ...run }: RunKept): Lying => ({ ...run, recipe: recipeAsText(recipe) });

type Work<T> = (open: IDBPDatabase<Room>) => Promise<T>;

/** The record of this browser. */
export function openRecordStore(): RecordStore {
  const door = openDoor();
  async function done<T>(work: Work<T>, without: T): Promise<Kept & { readonly got: T }> {
    try {
      return { kept: true, got: await work(await door.enter()) };
    } catch (reason) {
      door.leave();
      return { kept: false, why: whyOf(reason), got: without };
    }
  }
  return {
    async all() {
      const { got } = await done<readonly unknown[]>((open) => open.getAllFromIndex('runs', 'startedAt'), []);
      return foundIn(got);
    },
    keep: (run) => done((open) => addAll(open, [run]), NONE),
    note: (id, note) => done((open) => noteIn(open, id, note), undefined),
    async takeIn(runs) {
      const { got, ...kept } = await done((open) => addAll(open, runs), NONE);
      return { ...kept, ...got };
    },
    remove: (id) => done((open) => open.delete('runs', id), undefined),
    async settings() {
      const { got } = await done<unknown>((open) => open.get('settings', ROW), null);
      return settingsOf(got);
    },
    keepSettings: (settings) => done((open) => open.put('settings', settings, ROW), ROW),
    wipe: () => done(clear, undefined),
  };
}

/** The room's one door; whoever comes later with other furniture is let in. */
function openDoor() {
  let room: Promise<IDBPDatabase<Room>> | null = null;
  function leave(): void {
    void room?.then((open) => open.close()).catch(() => undefined);
    room = null;
  }
  function enter(): Promise<IDBPDatabase<Room>> {
    room ??= new Promise((resolve, reject) => {
      let isHeld = false;
      openDB<Room>(ROOM, VERSION, {
        upgrade: (open, before) => STEPS.slice(before).forEach((step) => step(open)),
        // Another page has not stepped out: nobody waits for it, and the next to enter tries again.
        blocked() {
          isHeld = true;
          reject(new DOMException('held by another page', 'VersionError'));
        },
        blocking: leave,
        terminated: leave,
      }).then((open) => (isHeld ? open.close() : resolve(open)), reject);
    });
    return room;
  }
  return { enter, leave };
}

/** A page of another version has the record: that passes with a reload. */
const OTHER_VERSION: Words = {
  es: 'Otra pestaña tiene abierto el historial con otra versión de Cascabel. Cierre las otras pestañas y actualice esta; la conversación sigue y no se pierde nada de lo guardado.',
  en: 'Another tab has the record open in another version of Cascabel. Close the other tabs and reload this one; the conversation goes on, and nothing that was kept is lost.',
};

const whyOf = (reason: unknown): Words =>
  reason instanceof DOMException && reason.name === 'VersionError' ? OTHER_VERSION : REFUSED;

function foundIn(values: readonly unknown[]): Found {
  const read = values.map(runIn);
  const runs = read.flatMap((each) => ('run' in each ? [each.run] : []));
  return { runs, unreadable: values.length - runs.length };
}

const NONE = { added: 0, merged: 0 };

/** Adds what is not there yet, in one transaction: a tab that dies in the middle leaves none of it. */
async function addAll(open: IDBPDatabase<Room>, runs: readonly RunKept[]): Promise<typeof NONE> {
  const work = open.transaction('runs', 'readwrite');
  let { added, merged } = NONE;
  for (const run of runs) {
    const known = await work.store.get(run.id);
    const whole = known === undefined ? lyingOf(run) : joined(known, run);
    if (whole === null) continue;
    if (known === undefined) added += 1;
    else merged += 1;
    await work.store.put(whole);
  }
  await work.done;
  return { added, merged };
}

/** What both say of one run, where the other says more; null where it says nothing new, or what lies there is unreadable. */
function joined(known: Lying, other: RunKept): Lying | null {
  const read = runIn(known);
  if (!('run' in read)) return null;
  const whole = joinRuns(read.run, other);
  return whole && lyingOf(whole);
}

async function noteIn(open: IDBPDatabase<Room>, id: string, note: Note): Promise<void> {
  const work = open.transaction('runs', 'readwrite');
  const run = await work.store.get(id);
  if (run !== undefined) await work.store.put({ ...run, ...note });
  await work.done;
}

async function clear(open: IDBPDatabase<Room>): Promise<void> {
  const work = open.transaction(['runs', 'settings'], 'readwrite');
  await work.objectStore('runs').clear();
  await work.objectStore('settings').clear();
  await work.done;
}
