/** Packs a person has opened: kept in the browser as they were written, until removed. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { REFUSED, type Kept } from './storage.ts';

/** A pack as it was opened. What is played is made from its files anew, by whatever version of us is there. */
export interface OpenedPack {
  readonly format: 1;
  readonly id: string;
  /** As they would lie in a folder of packs, a cast of its own among them. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** Where they are kept. Nothing here rejects: a browser that keeps nothing has none, and says so when asked to keep. */
export interface PackStore {
  all(): Promise<readonly OpenedPack[]>;
  keep(pack: OpenedPack): Promise<Kept>;
  remove(id: string): Promise<Kept>;
}

interface Room extends DBSchema {
  packs: { key: string; value: OpenedPack };
}
const ROOM = 'cascabel.packs';
/** Of the room's furniture. A later one adds its step in `furnish`, and steps before it stay. */
const VERSION = 1;

function furnish(room: IDBPDatabase<Room>, before: number): void {
  if (before < 1) room.createObjectStore('packs', { keyPath: 'id' });
}

function isOpenedPack(value: unknown): value is OpenedPack {
  if (typeof value !== 'object' || value === null) return false;
  const { format, id, files } = value as Partial<Record<keyof OpenedPack, unknown>>;
  return format === 1 && typeof id === 'string' && Array.isArray(files) && files.every(isFile);
}

function isFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('content' in value))
    return false;
  return typeof value.path === 'string' && value.content instanceof Uint8Array;
}

/** Asks the browser not to clear the room when space runs short; it may say no, and the packs stay as long as it lets them. */
function askToStay(): void {
  if (typeof navigator === 'undefined' || !navigator.storage?.persist) return;
  navigator.storage.persist().catch(() => undefined);
}

/** The store of this browser. */
export function openPackStore(): PackStore {
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
  async function kept(work: (open: IDBPDatabase<Room>) => Promise<unknown>): Promise<Kept> {
    try {
      await work(await enter());
      return { kept: true };
    } catch {
      leave();
      return { kept: false, why: REFUSED };
    }
  }
  return {
    async all() {
      let found: readonly unknown[] = [];
      await kept(async (open) => (found = await open.getAll('packs')));
      return found.filter(isOpenedPack);
    },
    keep(pack) {
      askToStay();
      return kept((open) => open.put('packs', pack));
    },
    remove: (id) => kept((open) => open.delete('packs', id)),
  };
}
