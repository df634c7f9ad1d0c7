/** Has a run reckoned off the main thread; where no worker can be had, here, in slices too short to be felt. */
import { personaOf, type Conversation } from '../../conversation/conversation.ts';
import type { Reckoned, RunAsked, Told } from './reckoning.ts';

/** The part of a `Worker` that is used. */
export interface Hand {
  onmessage: ((event: MessageEvent<Told>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(asked: RunAsked): void;
  terminate(): void;
}

export interface Wish {
  /** How far it is, 0–1. */
  readonly onProgress: (progress: number) => void;
  /** Who does the work; throws where nobody can be had. */
  readonly hire?: () => Hand;
}

/** Work under way. */
export interface Asking {
  /** Rejects when the reckoning fails; never settles once it was cancelled. */
  readonly done: Promise<Reckoned>;
  cancel(): void;
}
export type AskCosts = (conversation: Conversation, wish: Wish) => Asking;

const hireWorker = (): Hand => new Worker(new URL('./costs-worker.ts', import.meta.url), { type: 'module' });

/** Milliseconds the page may stand still at a time: half a picture at sixty a second. */
const SLICE = 8;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** One piece of work, and whether somebody still waits for it. */
interface Job {
  readonly asked: RunAsked;
  readonly onProgress: (progress: number) => void;
  cancelled: boolean;
  hand: Hand | null;
}

/** Begins after a breath as well: whoever asked has heard that it was asked before anything comes back. */
async function workHere(job: Job): Promise<Reckoned> {
  const { reckon } = await import('./reckon.ts');
  const reckoning = reckon(job.asked);
  for (;;) {
    await breath();
    if (job.cancelled) return new Promise(() => undefined);
    const until = performance.now() + SLICE;
    let step = reckoning.next();
    while (!step.done && performance.now() < until) step = reckoning.next();
    if (step.done) return step.value;
    job.onProgress(step.value);
  }
}

/** Settles with what the hand says; null when it broke before it could say anything. */
function workBy(hand: Hand, job: Job): Promise<Reckoned | null> {
  return new Promise((resolve, reject) => {
    hand.onmessage = ({ data }) => {
      if (data.is === 'under_way') return job.onProgress(data.progress);
      hand.terminate();
      if (data.is === 'done') resolve(data.found);
      else reject(new Error('The run could not be reckoned.'));
    };
    hand.onerror = () => {
      hand.terminate();
      resolve(null);
    };
    hand.postMessage(job.asked);
  });
}

async function work(job: Job, hire: () => Hand): Promise<Reckoned> {
  try {
    job.hand = hire();
  } catch {
    return workHere(job);
  }
  return (await workBy(job.hand, job)) ?? workHere(job);
}

/** Asks what the choices of a finished run cost. */
export const askCosts: AskCosts = (conversation, { onProgress, hire = hireWorker }) => {
  const { scenario, recipe } = conversation;
  const asked = { scenario, recipe, persona: personaOf(conversation) };
  const job: Job = { asked, onProgress, cancelled: false, hand: null };
  return {
    done: work(job, hire),
    cancel() {
      job.cancelled = true;
      job.hand?.terminate();
    },
  };
};
