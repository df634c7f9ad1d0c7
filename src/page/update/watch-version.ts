/** Follows whether a newer version of the app has come: fetched beside the one on screen, and waiting until it is started. */

/** What the page knows of a newer version. */
export type Newer =
  | 'none'
  /** It is here whole and waits. */
  | 'waiting'
  /** Another tab has started it; this one is still of the version before. */
  | 'started';

/** The part of the browser's `ServiceWorkerContainer` that is used. */
export interface Workers extends Pick<EventTarget, 'addEventListener'> {
  readonly controller: object | null;
  /** Never, where no worker can start. */
  readonly ready: Promise<Registration>;
}
interface Registration extends Pick<EventTarget, 'addEventListener'> {
  readonly waiting: { postMessage(message: string): void } | null;
  readonly installing: Pick<EventTarget, 'addEventListener'> | null;
  update(): Promise<unknown>;
}

export interface VersionWatch {
  newer(): Newer;
  onChange(listener: () => void): () => void;
  /** Asks the host whether there is a newer version. */
  ask(): void;
  /** Starts it; `then` once this tab may be opened anew. */
  start(then: () => void): void;
}

/** A page without a worker never has a newer version. */
export function watchVersion(workers: Workers | undefined): VersionWatch {
  let newer: Newer = 'none';
  let registration: Registration | undefined;
  let whenStarted: (() => void) | null = null;
  // The first worker of a first visit takes over a page that is of its own version.
  let wasControlled = Boolean(workers?.controller);
  const listeners = new Set<() => void>();
  const become = (now: Newer): void => {
    newer = now;
    for (const listener of listeners) listener();
  };
  const look = (): void => {
    if (newer === 'none' && registration?.waiting && workers?.controller) become('waiting');
  };
  const follow = (found: Registration): void => {
    registration = found;
    look();
    found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', look));
    found.installing?.addEventListener('statechange', look);
  };
  void workers?.ready.then(follow);
  workers?.addEventListener('controllerchange', () => {
    if (wasControlled) become('started');
    wasControlled = true;
    if (newer === 'started') whenStarted?.();
  });
  return {
    newer: () => newer,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: () => void registration?.update().catch(() => undefined),
    start(then) {
      if (newer === 'started' || !registration?.waiting) return then();
      whenStarted = then;
      registration.waiting.postMessage('start');
    },
  };
}
