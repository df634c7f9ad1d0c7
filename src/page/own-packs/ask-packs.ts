/** Has packs opened and examined off the main thread; where no worker can be had, here. */
import type { OpenedPack } from '../../records/records.ts';
import type { CompiledPack, PackFile } from '../../scenario/scenario.ts';
import type { Brought, Examined } from './check-packs.ts';

interface Examine {
  readonly ask: 'examine';
  readonly brought: Brought;
  readonly cast: readonly PackFile[];
}
interface Read {
  readonly ask: 'read';
  readonly packs: readonly OpenedPack[];
  readonly cast: readonly PackFile[];
}
export type PacksAsked = Examine | Read;
export type PacksTold =
  | { readonly is: 'examined'; readonly examined: Examined }
  | { readonly is: 'read'; readonly packs: readonly CompiledPack[] }
  | { readonly is: 'failed' };

/** The part of a `Worker` that is used. */
export interface PackHand {
  onmessage: ((event: MessageEvent<PacksTold>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(asked: PacksAsked): void;
  terminate(): void;
}
export type HirePackHand = () => PackHand;

/** Work under way. `done` never settles once it was stopped, and rejects when it failed. */
export interface Work<Done> {
  readonly done: Promise<Done>;
  stop(): void;
}

const hireWorker: HirePackHand = () =>
  new Worker(new URL('./packs-worker.ts', import.meta.url), { type: 'module' });

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function workHere(asked: PacksAsked): Promise<PacksTold> {
  const { examineBrought, readKept } = await import('./check-packs.ts');
  await breath();
  if (asked.ask === 'read') return { is: 'read', packs: readKept(asked.packs, asked.cast) };
  return { is: 'examined', examined: examineBrought(asked.brought, asked.cast) };
}

/** Settles with what the hand says; null when it broke before it could say anything. */
function workBy(hand: PackHand, asked: PacksAsked): Promise<PacksTold | null> {
  return new Promise((resolve) => {
    hand.onmessage = ({ data }) => resolve(data);
    hand.onerror = () => resolve(null);
    hand.postMessage(asked);
  });
}

function ask(asked: PacksAsked, hire: HirePackHand): Work<PacksTold> {
  let hand: PackHand | null = null;
  let isStopped = false;
  async function work(): Promise<PacksTold> {
    try {
      hand = hire();
    } catch {
      return workHere(asked);
    }
    const told = await workBy(hand, asked);
    hand.terminate();
    return told ?? workHere(asked);
  }
  const done = work().then((told) => (isStopped ? new Promise<never>(() => undefined) : told));
  return {
    done,
    stop() {
      isStopped = true;
      hand?.terminate();
    },
  };
}

/** Asks what is in what somebody brought. */
export function askWhatIsIn(asked: Omit<Examine, 'ask'>, hire = hireWorker): Work<Examined> {
  const work = ask({ ask: 'examine', ...asked }, hire);
  return {
    done: work.done.then((told) => (told.is === 'examined' ? told.examined : failed())),
    stop: () => work.stop(),
  };
}

/** Asks for kept packs in the form that is played. */
export async function askKept(asked: Omit<Read, 'ask'>, hire = hireWorker): Promise<readonly CompiledPack[]> {
  if (asked.packs.length === 0) return [];
  const told = await ask({ ask: 'read', ...asked }, hire).done;
  return told.is === 'read' ? told.packs : failed();
}

function failed(): never {
  throw new Error('The packs could not be examined.');
}
