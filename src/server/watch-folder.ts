/** Says when something below a folder of packs may have been saved. */
import { watch, type FSWatcher } from 'node:fs';
import { listFolders } from './packs-on-disk.ts';

export interface Watching {
  stop(): void;
}

/** Milliseconds a save has to settle: editors write in several steps. */
const SETTLE = 120;
/** Milliseconds between looks where the system reports changes: some drives report none. */
const LOOK_ANYWAY = 3_000;
/** Milliseconds between looks where the system cannot report changes. */
const LOOK_INSTEAD = 700;

/** One watcher per folder, since a file replaced by renaming would slip a watcher of its own. */
function watchAll(folder: string, onStir: () => void, see: typeof watch): FSWatcher[] | null {
  const watchers: FSWatcher[] = [];
  try {
    for (const path of listFolders(folder)) {
      const watcher = see(path, { persistent: false }, onStir);
      watchers.push(watcher);
      watcher.on('error', onStir);
    }
    return watchers;
  } catch {
    for (const watcher of watchers) watcher.close();
    return null;
  }
}

/**
 * Calls `onStir` soon after files below `folder` changed, and now and then without a reason: whoever
 * listens compares. Where the system will not `see`, it is called at a steady pace instead.
 */
export function watchFolder(folder: string, onStir: () => void, see: typeof watch = watch): Watching {
  let watchers: FSWatcher[] | null = null;
  let next: NodeJS.Timeout | undefined;
  let due = Infinity;

  function lookIn(milliseconds: number): void {
    clearTimeout(next);
    due = milliseconds;
    next = setTimeout(look, milliseconds).unref();
  }
  /** Further stirs do not push the look back: endless writing must not hide a change. */
  function stirred(): void {
    if (due !== SETTLE) lookIn(SETTLE);
  }
  function closeAll(): void {
    for (const watcher of watchers ?? []) watcher.close();
    watchers = null;
  }
  /** Folders come and go: the watch is set anew before looking, so that nothing falls in between. */
  function look(): void {
    closeAll();
    watchers = watchAll(folder, stirred, see);
    lookIn(watchers ? LOOK_ANYWAY : LOOK_INSTEAD);
    onStir();
  }

  look();
  return {
    stop() {
      closeAll();
      clearTimeout(next);
    },
  };
}
